import { headRows, rowsAtFirst, type SheetPart } from '../../find/parts/sheetPart.ts';
import { type Span, spansOf } from '../../find/parts/spans.ts';
import { type Cell, type Cells, isDate } from '../../vocabulary/cell.ts';

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
 * A sheet of which the head was read, with these columns of all other rows; whatever else stands there is blank. The
 * columns are read from the first row, since that costs next to nothing: where the head says something else by now, or
 * where rows were added or removed, the reads do not belong together, and all of it is read at once.
 * @param columns 0-based, in order
 */
export function withColumns(sheet: Sheet, part: Part, columns: readonly number[]): Part | null {
  const { rows, columns: width, seen } = part;
  const known = typeof seen === 'string' ? [] : seen;
  const open = columns.filter((column) => !known.includes(column));
  const spans = spansOf(open, rows);
  const reads = spans.map((span) => {
    return { ...span, values: sheet.getRange(1, span.from + 1, rows, span.count).getValues() as Cells };
  });
  const isSame = reads.every(({ from, values }) => isStillThere(part.cells, values, from));
  if (!isSame || sheet.getLastRow() !== rows) return everything(sheet);
  const [first] = reads;
  const cells = first?.count === width ? first.values : withSpans(part, reads);
  const read = spans.flatMap(({ from, count }) => Array.from({ length: count }, (_, i) => from + i));
  return { ...part, cells, seen: [...known, ...read].sort((a, b) => a - b) };
}

/** Whether the head is what it was, as far as it was read again; rows that somebody sorts meanwhile are elsewhere then. */
function isStillThere(cells: Cells, values: Cells, column: number): boolean {
  return cells
    .slice(0, headRows)
    .every((row, i) => (values[i] as readonly Cell[]).every((value, j) => isSameCell(value, row[column + j])));
}

function isSameCell(one: Cell, other: Cell | undefined): boolean {
  if (isDate(one) && isDate(other)) return one.getTime() === other.getTime();
  return one === other;
}

type ReadSpan = Span & { readonly values: Cells };

/** What is read of some columns has to be put beside what is blank; whole rows are taken as they are. */
function withSpans({ cells: known, rows, columns }: Part, reads: readonly ReadSpan[]): Cell[][] {
  const cells = known.map((row) => [...row]);
  while (cells.length < rows) cells.push(new Array<Cell>(columns).fill(''));
  for (const { from, values } of reads) fill(cells, from, values);
  return cells;
}

/** The same with all cells of these rows, as long as what was read of them before is still what it was. @param spans 0-based */
export function withRows(sheet: Sheet, part: Part, spans: readonly Span[]): Part | null {
  const cells = part.cells.slice();
  const { seen } = part;
  let isSame = true;
  for (const { from, count } of spans) {
    const rows = sheet.getRange(from + 1, 1, count, part.columns).getValues() as Cells;
    rows.forEach((row, i) => {
      const wasRead = (column: number): boolean =>
        from + i < headRows || seen === 'everything' || (seen !== 'head' && seen.includes(column));
      isSame = isSame && row.every((value, j) => !wasRead(j) || isSameCell(value, part.cells[from + i]?.[j]));
      cells[from + i] = row;
    });
  }
  return isSame && sheet.getLastRow() === part.rows ? { ...part, cells } : everything(sheet);
}

/** Null as above. */
export function everything(sheet: Sheet): Part | null {
  const cells = cellsOf(sheet);
  return cells && { cells, rows: cells.length, columns: cells[0]?.length ?? 0, seen: 'everything' };
}

function fill(cells: Cell[][], column: number, values: Cells): void {
  for (let i = 0; i < values.length; i += 1) {
    const from = values[i] as readonly Cell[];
    const to = cells[i] as Cell[];
    for (let j = 0; j < from.length; j += 1) to[column + j] = from[j] as Cell;
  }
}
