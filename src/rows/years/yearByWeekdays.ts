import { weekdayNumber } from '../../find/shapes/axis/axisCell.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { type Day, weekdayOf } from '../../vocabulary/day.ts';
import { inYear } from './inYear.ts';

/** Fewer days of the week agree by chance, and a few may be slips. */
const leastWeekdays = 3;
const leastAgreeing = 0.9;
/** The days of the week come round after six years at most, mostly after five or six. */
const yearsBack = 5;

/**
 * The latest year in which the days fall on the days of the week that stand with them; null where none are named.
 * @param ends how many year ends lie before each row
 */
export function yearByWeekdays(
  rows: readonly { readonly day: Day | null; readonly texts: readonly Cell[] }[],
  ends: readonly number[],
  latest: number,
): number | null {
  const named = rows.flatMap(({ day, texts }, i) => {
    const weekday = weekdayIn(texts);
    return day === null || weekday < 0 ? [] : [{ day, weekday, end: ends[i] as number }];
  });
  if (named.length < leastWeekdays) return null;
  for (let year = latest; year > latest - yearsBack; year -= 1) {
    const agreeing = named.filter(({ day, weekday, end }) => weekdayOf(inYear(day, year + end)) === weekday);
    if (agreeing.length >= named.length * leastAgreeing) return year;
  }
  return null;
}

function weekdayIn(texts: readonly Cell[]): number {
  return texts
    .map((cell) => (typeof cell === 'string' ? weekdayNumber((/^\s*\p{L}+/u.exec(cell) ?? [''])[0]) : -1))
    .reduce((found, one) => (found >= 0 ? found : one), -1);
}
