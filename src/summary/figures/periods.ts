import { type Tally, undated } from '../../count/tally.ts';
import { openAmountDue } from '../../measures/deals.ts';
import type { Day } from '../../vocabulary/day.ts';
import { type FiscalYear, type Period, quartersBetween } from '../../vocabulary/period.ts';
import { never, outlineOf } from './outline.ts';

/**
 * The days on which anything was counted, up to `asOf`: a meeting or a close that is still ahead opens no quarter, nor does
 * one that was expected and has not come.
 */
export function countedDays(tally: Tally, asOf: Day): { first: Day; last: Day } | null {
  const { slots } = tally;
  const { starts, filled } = outlineOf(tally);
  const expected = tally.measures.indexOf(openAmountDue.name);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    const begins = starts[slot] as number;
    const isOne = (starts[slot + 1] as number) - begins === 1;
    if (day === undated || day > asOf || (isOne && filled[begins] === expected)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? null : { first, last };
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

/** The first day on which any of these measures was anything, for a rep or for anybody; null when they never were. */
export function firstDayOf(tally: Tally, places: readonly number[], only: number | null = null): Day | null {
  const { firstDays } = outlineOf(tally);
  const { width } = tally.slots;
  const [from, to] = only === null ? [0, tally.reps.length] : [only, only + 1];
  let first = never;
  for (let rep = from; rep < to; rep += 1)
    for (const place of places) first = Math.min(first, firstDays[rep * width + place] as number);
  return first === never ? null : first;
}
