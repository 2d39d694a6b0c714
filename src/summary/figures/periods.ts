import { type Tally, undated } from '../../count/tally.ts';
import { openAmountDue } from '../../measures/deals.ts';
import type { Day } from '../../vocabulary/day.ts';
import { type FiscalYear, type Period, quartersBetween } from '../../vocabulary/period.ts';

/**
 * The days on which anything was counted, up to `asOf`: a meeting or a close that is still ahead opens no quarter, nor does
 * one that was expected and has not come.
 */
export function countedDays({ slots, measures }: Tally, asOf: Day): { first: Day; last: Day } | null {
  const expected = measures.indexOf(openAmountDue.name);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    if (day === undated || day > asOf || (expected >= 0 && holdsOnly(slots, slot, expected))) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? null : { first, last };
}

function holdsOnly({ values, width }: Tally['slots'], slot: number, measure: number): boolean {
  const start = slot * width;
  if (values[start + measure] === 0) return false;
  for (let place = 0; place < width; place += 1) if (place !== measure && values[start + place] !== 0) return false;
  return true;
}

/** Some days without a row, such as a weekend and a holiday, are nothing unusual. */
const quietDays = 3;
/** And so are as many as usually lie between two days with rows, times this. */
const quietGaps = 3;

/** The first and the last day with rows, and how many days have some. */
export type RowDays = { readonly first: Day; readonly last: Day; readonly active: number };

/** Whether rows that end on `last` end clearly before the report, as those of an export of last week do. */
export function endsEarly(own: RowDays, asOf: Day): boolean {
  return asOf - own.last > usualSilence(own);
}

/** Whether rows that begin on `first` begin clearly after a day, as those of a team that took up a tracker in a quarter do. */
export function beginsLate(own: RowDays, from: Day): boolean {
  return own.first - from > usualSilence(own);
}

function usualSilence({ first, last, active }: RowDays): number {
  return Math.max(quietDays, (quietGaps * (last - first + 1)) / active);
}

/** The quarters of the report: from the first day with data to the last. */
export function reportQuarters(
  tally: Tally,
  asOf: Day,
  fiscal: FiscalYear,
): { quarters: Period[]; dataThrough: Day | null } {
  const days = countedDays(tally, asOf);
  if (!days) return { quarters: [], dataThrough: null };
  return { quarters: quartersBetween(days.first, days.last, fiscal), dataThrough: days.last };
}

/** The first day on which any of these measures was anything; null when they never were. */
export function firstDayOf({ slots }: Tally, places: readonly number[]): Day | null {
  let first: Day | null = null;
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    if (day === undated || (first !== null && day >= first)) continue;
    const start = slot * slots.width;
    for (let i = 0; i < places.length; i += 1) if (slots.values[start + (places[i] as number)] !== 0) first = day;
  }
  return first;
}
