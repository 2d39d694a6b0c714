/** Rows and columns down to the last cell. */
export type Extent = { rows: number; columns: number };

/** Where the reading of a worksheet's XML stands; `rest` is what the last piece has cut off. */
export type Scan = {
  rest: string;
  row: number;
  column: number;
  filled: Extent;
  /** Cells that only have a format as well: people format whole columns down to their end. */
  all: Extent;
};

export const newScan = (): Scan => ({
  ...{ rest: '', row: 0, column: 0 },
  ...{ filled: { rows: 0, columns: 0 }, all: { rows: 0, columns: 0 } },
});

const rowOrCell = /<(?:\w+:)?(row|c)(\s[^>]*?)?\/?>(?=(<(?:\w+:)?(?:v|is|f)\b)?)/g;
const place = /\br="([A-Z]{0,3})(\d+)"/;
/** No tag is longer, and between two tags nothing counts. */
const longestRest = 65_536;

export function scanPiece(scan: Scan, piece: string): void {
  const text = scan.rest + piece;
  const last = text.lastIndexOf('<');
  // A tag counts once the one behind it is whole.
  const end = Math.max(text.lastIndexOf('<', last - 1), 0);
  for (const match of text.slice(0, Math.max(last, 0)).matchAll(rowOrCell)) {
    const [, kind, attributes = '', filled] = match;
    if (match.index >= end) break;
    const at = place.exec(attributes);
    scan.row = at ? Number(at[2]) : scan.row + (kind === 'row' ? 1 : 0);
    scan.column = kind === 'row' ? 0 : at?.[1] ? columnNumber(at[1]) : scan.column + 1;
    if (kind === 'row') continue;
    widen(scan.all, scan);
    if (filled) widen(scan.filled, scan);
  }
  scan.rest = text.slice(end, end + longestRest);
}

function widen(extent: Extent, { row, column }: Scan): void {
  extent.rows = Math.max(extent.rows, row);
  extent.columns = Math.max(extent.columns, column);
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
