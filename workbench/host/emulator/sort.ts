import type { Area, CellValue } from '../../workbook.ts';
import type { SheetState } from './book.ts';
import { setResult } from './cells.ts';
import { Exception, notImplemented } from './exception.ts';
import { put, remove } from './layer.ts';

type Order = { column: number; ascending: boolean };

function orderOf(spec: unknown): Order {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  const { column, ascending = true } = spec as { column: number; ascending?: boolean };
  return { column: column - 1, ascending };
}

/** Numbers before texts before booleans; blanks last whichever way one sorts. */
function rank(value: CellValue): number {
  return value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compare(left: CellValue, right: CellValue, ascending: boolean): number {
  const byRank = rank(left) - rank(right);
  if (left === '' || right === '') return byRank;
  const order = byRank || (typeof left === 'string' ? left.localeCompare(String(right)) : Number(left) - Number(right));
  return ascending ? order : -order;
}

/** Sorts the rows of an area by 1-based columns of the sheet; values and formats move together. */
export function sortRows(sheet: SheetState, area: Area, specs: readonly unknown[]): void {
  const orders = specs.map(orderOf);
  if (orders.some(({ column }) => column < area.column || column >= area.column + area.columns))
    throw new Exception('Invalid argument: column is outside the range');
  const columns = Array.from({ length: area.columns }, (_, j) => area.column + j);
  const lines = Array.from({ length: area.rows }, (_, i) => area.row + i).map((row) => ({
    key: orders.map(({ column }) => sheet.rows[row]?.[column] ?? ''),
    values: columns.map((column) => sheet.rows[row]?.[column] ?? ''),
    styles: columns.map((column) => sheet.styles[row]?.[column]),
    hasFormula: columns.some((column) => sheet.formulas[row]?.[column]),
  }));
  if (lines.some((line) => line.hasFormula)) throw notImplemented('Sorting rows with formulas');
  lines.sort((left, right) => {
    for (let i = 0; i < orders.length; i++) {
      const order = compare(left.key[i]!, right.key[i]!, orders[i]!.ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach(({ values, styles }, i) => {
    columns.forEach((column, j) => {
      setResult(sheet, area.row + i, column, values[j]!);
      const style = styles[j];
      if (style) put(sheet.styles, area.row + i, column, style);
      else remove(sheet.styles, area.row + i, column);
    });
  });
}
