import { foldText } from '../../values/foldText.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { monthNamed } from '../../vocabulary/monthNamed.ts';
import { axisKindOf, dayNumber } from './axisCell.ts';
import { keyOf } from './headingLevels.ts';
import type { WideColumn } from './shape.ts';

/** A step of more days is no step from one week, month or quarter to the next. */
const longestStep = 100;

/** Days that follow one another, forwards or backwards, in one of the two orders of day and month. */
export function areInOrder(days: readonly Cell[]): boolean {
  const distinct = [...new Map(days.map((day) => [keyOf(day), day])).values()];
  return (['day first', 'month first'] as const).some((order) => {
    const numbers = distinct.map((day) => dayNumber(day, order));
    if (numbers.includes(null)) return false;
    const steps = numbers.slice(1).map((number, i) => (number as number) - (numbers[i] as number));
    const forwards = steps.every((step) => step > 0 && step <= longestStep);
    return forwards || steps.every((step) => step < 0 && step >= -longestStep);
  });
}

/**
 * Months and days of the month with the year, and the month, that the sheet's name or title tells.
 * @returns null where they do not tell
 */
export function withYears(columns: readonly WideColumn[], texts: readonly string[]): WideColumn[] | null {
  if (!columns.some(({ day }) => isBare(day))) return [...columns];
  const year = onlyOne(texts.flatMap(yearsIn));
  const month = onlyOne(texts.flatMap(monthsIn));
  const dated = columns.map((column) => {
    if (!isBare(column.day)) return column;
    const text = String(column.day).trim();
    const own = monthNamed(text);
    const named = own > 0 ? own : Number(month);
    if (year === null || (own === 0 && month === null)) return null;
    const iso = `${year}-${String(named).padStart(2, '0')}`;
    return { ...column, day: own > 0 ? iso : `${iso}-${text.padStart(2, '0')}` };
  });
  return dated.includes(null) ? null : (dated as WideColumn[]);
}

function isBare(cell: Cell | null): boolean {
  return cell !== null && axisKindOf(cell) === 'bare';
}

/** A longer number holds no year. */
function yearsIn(text: string): string[] {
  return text.split(/\D+/).filter((digits) => /^20\d\d$/.test(digits));
}

function monthsIn(text: string): string[] {
  const numeric = /(?:^|\D)(?:20\d\d-(\d\d)|(\d\d)\.20\d\d)(?!\d)/.exec(text);
  const named = foldText(text)
    .split(' ')
    .map(monthNamed)
    .filter((month) => month > 0);
  return [...named.map(String), ...(numeric ? [String(Number(numeric[1] ?? numeric[2]))] : [])];
}

function onlyOne(texts: readonly string[]): string | null {
  const distinct = new Set(texts);
  return distinct.size === 1 ? (texts[0] as string) : null;
}
