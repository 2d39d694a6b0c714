import { headRows, rowsAtFirst, type SheetPart } from '../../find/parts/sheetPart.ts';
import { type Span, spansOf } from '../../find/parts/spans.ts';
import type { Cell, Cells } from '../../vocabulary/cell.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Part = Omit<SheetPart, 'sheet' | 'formatsOf'>;

/** Null for a sheet without cells, such as a chart that fills a tab of its own. */
export function cellsOf(sheet: Sheet): Cells | null {
  return gridOnly(sheet, () => sheet.getDataRange().getValues() as Cells);
}

/**
 * The first rows, all of a small sheet, in one read; null as above.
 * @param sheets how many there are to look at
 */
export function headOf(sheet: Sheet, sheets: number): Part | null {
  return gridOnly(sheet, () => {
    const all = sheet.getDataRange();
    const [rows, columns] = [all.getNumRows(), all.getNumColumns()];
    const first = rowsAtFirst(rows, columns, sheets);
    const head = first === rows ? all : sheet.getRange(1, 1, first, columns);
    return { cells: head.getValues() as Cells, rows, columns, seen: first === rows ? 'everything' : 'head' };
  });
}

function gridOnly<T>(sheet: Sheet, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (String(sheet.getType()) !== 'GRID') return null;
    throw error;
  }
}

/**
 * A sheet of which the head was read, with these columns of all other rows; whatever else stands there is blank. Where
 * somebody has added or removed rows meanwhile, the reads may not belong together: then all of it is read at once.
 * @param columns 0-based, in order
 */
export function withColumns(sheet: Sheet, part: Part, columns: readonly number[]): Part | null {
  const { rows, columns: width, seen } = part;
  const known = typeof seen === 'string' ? [] : seen;
  const open = columns.filter((column) => !known.includes(column));
  const spans = spansOf(open, rows - headRows);
  const valuesOf = ({ from, count }: Span): Cells =>
    sheet.getRange(headRows + 1, from + 1, rows - headRows, count).getValues() as Cells;
  const [first] = spans;
  const cells = first?.count === width ? [...part.cells, ...valuesOf(first)] : withSpans(part, spans, valuesOf);
  if (sheet.getLastRow() !== rows) return everything(sheet);
  const read = spans.flatMap(({ from, count }) => Array.from({ length: count }, (_, i) => from + i));
  return { ...part, cells, seen: [...known, ...read].sort((a, b) => a - b) };
}

/** What is read of some columns has to be put beside what is blank; whole rows are taken as they are. */
function withSpans(
  { cells: known, rows, columns }: Part,
  spans: readonly Span[],
  valuesOf: (span: Span) => Cells,
): Cell[][] {
  const cells = known.map((row) => [...row]);
  while (cells.length < rows) cells.push(new Array<Cell>(columns).fill(''));
  for (const span of spans) fill(cells, headRows, span.from, valuesOf(span));
  return cells;
}

/** The same with all cells of these rows. @param spans 0-based */
export function withRows(sheet: Sheet, part: Part, spans: readonly Span[]): Part | null {
  const cells = part.cells.slice();
  for (const { from, count } of spans) {
    const rows = sheet.getRange(from + 1, 1, count, part.columns).getValues() as Cells;
    rows.forEach((row, i) => {
      cells[from + i] = row;
    });
  }
  return sheet.getLastRow() === part.rows ? { ...part, cells } : everything(sheet);
}

/** Null as above. */
export function everything(sheet: Sheet): Part | null {
  const cells = cellsOf(sheet);
  return cells && { cells, rows: cells.length, columns: cells[0]?.length ?? 0, seen: 'everything' };
}

function fill(cells: Cell[][], row: number, column: number, values: Cells): void {
  for (let i = 0; i < values.length; i += 1) {
    const from = values[i] as readonly Cell[];
    const to = cells[row + i] as Cell[];
    for (let j = 0; j < from.length; j += 1) to[column + j] = from[j] as Cell;
  }
}
