import type { Area } from '../../workbook.ts';
import { readArea } from './cells.ts';
import { Exception, isDate } from './exception.ts';
import { dateOf, serialOf } from './serial.ts';
import { session } from './session.ts';

/** A value on its way over the border: a date is `{ date: serial }`. */
type Carried = string | number | boolean | null | { date: number };

function plainOf(carried: Carried): unknown {
  if (carried === null) return '';
  return typeof carried === 'object' ? dateOf(carried.date, session.book.timeZone) : carried;
}

/** Cells that the document itself can give: the border need not carry them. */
type Place = { sheet: string; area: Area };

function isPlace(carried: Carried | Carried[][] | Place): carried is Place {
  return typeof carried === 'object' && carried !== null && 'area' in carried;
}

/** An argument of a custom function: one value, rows of values, or the rows of a place in the document. */
export function argumentOf(carried: Carried | Carried[][] | Place): unknown {
  if (isPlace(carried)) return readArea(session.book.sheets.find(({ name }) => name === carried.sheet)!, carried.area);
  return Array.isArray(carried) ? carried.map((row) => row.map(plainOf)) : plainOf(carried);
}

function carriedOf(value: unknown): Carried {
  if (value === null || value === undefined) return '';
  if (isDate(value)) return Number.isNaN(value.getTime()) ? '#NUM!' : { date: serialOf(value, session.book.timeZone) };
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new Exception(`A custom function cannot return ${Object.prototype.toString.call(value)}`);
}

/** An answer: a scalar, or rows that spill. What Google does with other shapes is not known, so they are refused. */
export function answerOf(value: unknown): Carried | Carried[][] {
  if (!Array.isArray(value)) return carriedOf(value);
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  const isRectangle = width > 0 && value.every((row) => Array.isArray(row) && row.length === width);
  if (!isRectangle) throw new Exception('A custom function must return one value or rows of equal length');
  return value.map((row: unknown[]) => row.map(carriedOf));
}
