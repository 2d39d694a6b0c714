import type { Chart, Sheet } from '../workbook.ts';
import { sizeOf } from './chartParts.ts';

/** What Sheets gives a row and a column, in pixels. */
const standardHeight = 21;
const standardWidth = 100;

/** Height over width of what is printed of a landscape A4 page within its margins of 0.4 inches. */
const pageShape = 189.7 / 276.7;

/** A sheet that is so much longer than a page is still legible on one; a longer one is better read on several. */
const longest = 1.35;

/** How many pages high a sheet is printed that is one page wide: 1 where a page is nearly enough, else 0, as many as it takes. */
export function pagesHigh(sheet: Sheet): 0 | 1 {
  const page = pageHeight(sheet);
  const height = Math.max(
    extent(sheet.rows.length, sheet.rowHeights, sheet.hiddenRows, standardHeight),
    ...bottoms(sheet),
  );
  return page > 0 && height <= page * longest ? 1 : 0;
}

/** How much of a sheet that is one page wide is on a page, in pixels. */
export function pageHeight(sheet: Sheet): number {
  const columns = Math.max(0, ...sheet.rows.map(({ length }) => length));
  const width = Math.max(extent(columns, sheet.columnWidths, sheet.hiddenColumns, standardWidth), ...sides(sheet));
  return width * pageShape;
}

/** Of a row, in pixels. */
export function heightOf({ rowHeights, hiddenRows }: Sheet, row: number): number {
  return hiddenRows.includes(row) ? 0 : (rowHeights[row] ?? standardHeight);
}

function extent(
  count: number,
  sizes: Readonly<Record<number, number>>,
  hidden: readonly number[],
  standard: number,
): number {
  const unseen = new Set(hidden);
  let sum = 0;
  for (let i = 0; i < count; i += 1) if (!unseen.has(i)) sum += sizes[i] ?? standard;
  return sum;
}

function bottoms({ charts, rowHeights, hiddenRows }: Sheet): number[] {
  const top = ({ position: { row, offsetY } }: Chart) => extent(row, rowHeights, hiddenRows, standardHeight) + offsetY;
  return charts.map((chart) => top(chart) + sizeOf(chart).height);
}

function sides({ charts, columnWidths, hiddenColumns }: Sheet): number[] {
  const left = ({ position: { column, offsetX } }: Chart) =>
    extent(column, columnWidths, hiddenColumns, standardWidth) + offsetX;
  return charts.map((chart) => left(chart) + sizeOf(chart).width);
}
