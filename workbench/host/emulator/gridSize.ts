import { movedFormula } from '../movedFormula.ts';
import { type Shift, shiftedNames, shiftedSheets } from '../shift.ts';
import { shiftedColumns, shiftedRows } from './areas.ts';
import type { SheetState } from './book.ts';
import { Exception } from './exception.ts';
import { each, type Layer, put, remove, shiftColumns, shiftRows } from './layer.ts';
import { session } from './session.ts';

const cellLimit = 10_000_000;

/** A spreadsheet may have ten million cells. */
export function refuseTooMany(added: number): void {
  const cells = session.book.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, added);
  if (cells > cellLimit)
    throw new Exception(
      `This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`,
    );
}

/** References go with the cells they name, in every sheet. */
function moveReferences(sheet: SheetState, { axis, at, count }: Shift): void {
  const moved = { sheet: sheet.name, axis, at, count };
  for (const { name, formulas } of session.book.sheets)
    each(formulas, (formula, row, column) => put(formulas, row, column, movedFormula(formula, name, moved)));
}

function shiftAround(sheet: SheetState, axis: Shift['axis'], at: number, count: number): void {
  const { book } = session;
  const shift = { sheet: sheet.id, axis, at, count };
  moveReferences(sheet, shift);
  book.namedRanges = shiftedNames(book.namedRanges, sheet.name, shift);
  // In place: ranges and charts that a script holds know their sheet.
  shiftedSheets(book.sheets, shift).forEach((shifted, index) => {
    const state = book.sheets[index]!;
    if (!shifted.filter) delete state.filter;
    Object.assign(state, shifted);
  });
}

/** What few cells have, each by row and column. */
function layersOf({ styles, formulas, notes, spills, validations, links, pending }: SheetState): Layer<unknown>[] {
  return [styles, formulas, notes, spills, validations, links, pending];
}

/** What a formula has filled goes with it. */
function moveSpills({ spills }: SheetState, axis: Shift['axis'], at: number, count: number): void {
  each(spills, (area, row, column) => {
    const moved = axis === 'rows' ? shiftedRows(area, at, count) : shiftedColumns(area, at, count);
    if (moved) put(spills, row, column, moved);
    else remove(spills, row, column);
  });
}

function shiftNumbers(sizes: Record<number, number>, at: number, count: number): Record<number, number> {
  const moved: Record<number, number> = {};
  for (const [key, size] of Object.entries(sizes)) {
    const place = Number(key);
    if (place < at) moved[place] = size;
    else if (place + Math.min(count, 0) >= at) moved[place + count] = size;
  }
  return moved;
}

function checkSpan(at: number, count: number, size: number, what: 'row' | 'column'): void {
  if (count === 0) throw new Exception(`The number of ${what}s must be at least 1.`);
  if (at < 0 || at > size || (count < 0 && at - count > size)) throw new Exception(`Those ${what}s are out of bounds.`);
  if (count < 0 && -count >= size) throw new Exception(`You can't delete all the ${what}s on the sheet.`);
}

/** Inserts rows before the 0-based row `at`, or with a negative count deletes from it on. */
export function resizeRows(sheet: SheetState, at: number, count: number): void {
  checkSpan(at, count, sheet.rowCount, 'row');
  refuseTooMany(Math.max(0, count) * sheet.columnCount);
  sheet.rowCount += count;
  if (count > 0 && at < sheet.rows.length) sheet.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  if (count < 0) sheet.rows.splice(at, -count);
  for (const layer of layersOf(sheet)) shiftRows(layer, at, count);
  moveSpills(sheet, 'rows', at, count);
  sheet.rowHeights = shiftNumbers(sheet.rowHeights, at, count);
  sheet.hiddenRows = sheet.hiddenRows.flatMap((row) => (row < at ? [row] : row + count >= at ? [row + count] : []));
  shiftAround(sheet, 'rows', at, count);
}

export function resizeColumns(sheet: SheetState, at: number, count: number): void {
  checkSpan(at, count, sheet.columnCount, 'column');
  refuseTooMany(Math.max(0, count) * sheet.rowCount);
  sheet.columnCount += count;
  for (const line of sheet.rows)
    if (at < line.length) line.splice(at, Math.max(0, -count), ...new Array<string>(Math.max(0, count)).fill(''));
  for (const layer of layersOf(sheet)) shiftColumns(layer, at, count);
  moveSpills(sheet, 'columns', at, count);
  const styles = sheet.columnStyles;
  sheet.columnStyles = {};
  for (const key of Object.keys(styles).map(Number))
    if (key < at || key + Math.min(count, 0) >= at) sheet.columnStyles[key < at ? key : key + count] = styles[key]!;
  sheet.columnWidths = shiftNumbers(sheet.columnWidths, at, count);
  sheet.hiddenColumns = sheet.hiddenColumns.flatMap((c) => (c < at ? [c] : c + count >= at ? [c + count] : []));
  shiftAround(sheet, 'columns', at, count);
}
