import { dayWithoutYear } from '../../../values/dayWithoutYear.ts';
import { type Cell, isBlank, isDate } from '../../../vocabulary/cell.ts';
import { isDayCell } from '../axis/axisCell.ts';

/** A cell of a touch as its day and what it came to; either may be blank. */
type Parts = { readonly day: Cell; readonly rest: Cell };

/** Of the touches of a sheet; in a few the day was forgotten. */
const nearlyAll = 0.8;

const dayBefore =
  /^((?:\p{L}{2,3}\.?,? )?\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,2}[ -]\p{L}{3,8}\.?|\p{L}{3,9}\.? \d{1,2})(?:\s*[-–—:,;|]+\s*|\s+|$)(.*)$/u;

/** "3/4 - LVM", «04.03 недозвон»: what people write into one cell of a touch. */
export function partsOfTouch(cell: Cell): Parts {
  if (isDate(cell)) return { day: cell, rest: '' };
  const text = typeof cell === 'string' ? cell.trim() : '';
  const [, day, rest] = text.length < 200 && /\d/.test(text) ? (dayBefore.exec(text) ?? []) : [];
  if (day === undefined || rest === undefined) return { day: '', rest: cell };
  return isDayCell(day) || dayWithoutYear(day) !== null ? { day, rest } : { day: '', rest: cell };
}

/** Whether the cells of a touch begin with its day. */
export function beginWithDays(cells: readonly Cell[]): boolean {
  const said = cells.filter((cell) => !isBlank(cell));
  const dated = said.filter((cell) => !isBlank(partsOfTouch(cell).day));
  return said.length > 0 && dated.length >= said.length * nearlyAll;
}
