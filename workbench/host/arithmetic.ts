import type { CellValue, Sheet, Workbook } from '../workbook.ts';
import { columnOf } from './emulator/address.ts';

const term = String.raw`(?:#REF!|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?)`;
const chain = new RegExp(`^=${term}(?:[-+*/]${term})*$`);

/**
 * The workbook with the results of its formulas where each is a chain of numbers and cells of its own sheet: that takes no
 * engine, which needs a second to start. Null where some formula is more than that.
 */
export function withArithmetic(workbook: Workbook): Workbook | null {
  const formulas = workbook.sheets.flatMap((sheet) => Object.values(sheet.formulas));
  if (!formulas.every((formula) => chain.test(formula))) return null;
  return { ...workbook, sheets: workbook.sheets.map(computedSheet) };
}

function computedSheet(sheet: Sheet): Sheet {
  const keys = Object.keys(sheet.formulas);
  if (keys.length === 0) return sheet;
  const known = new Map<string, CellValue>();
  const valueAt = (key: string): CellValue => {
    const formula = sheet.formulas[key];
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (formula === undefined) return sheet.rows[row]?.[column] ?? '';
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, '#REF!');
    const value = resultOf(formula, valueAt);
    known.set(key, value);
    return value;
  };
  const rows = sheet.rows.map((row) => [...row]);
  for (const key of keys) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as CellValue[];
    while (line.length < column) line.push('');
    line[column] = valueAt(key);
  }
  return { ...sheet, rows };
}

/** From left to right, products before sums; the first error is the answer. */
function resultOf(formula: string, valueAt: (key: string) => CellValue): CellValue {
  let sum = 0;
  for (const [, sign, product] of formula.slice(1).matchAll(/([+-]?)([^+-]+)/g)) {
    let value = 1;
    for (const [, by, factor] of (product as string).matchAll(/([*/]?)([^*/]+)/g)) {
      const own = numberOf(factor as string, valueAt);
      if (typeof own === 'string') return own;
      if (by === '/' && own === 0) return '#DIV/0!';
      value = by === '/' ? value / own : value * own;
    }
    sum = sign === '-' ? sum - value : sum + value;
  }
  return sum;
}

function numberOf(factor: string, valueAt: (key: string) => CellValue): number | string {
  if (factor === '#REF!') return factor;
  const place = /^\$?([A-Z]+)\$?(\d+)$/.exec(factor);
  const value = place ? valueAt(`${Number(place[2]) - 1},${columnOf(place[1] as string)}`) : Number(factor);
  if (typeof value === 'string') return value === '' ? 0 : value.startsWith('#') ? value : '#VALUE!';
  return Number(value);
}
