import type { Day } from '../../vocabulary/day.ts';

/** One week: what was reached, and out of how much; for counts and amounts the part of a week that it is. */
export type Week = { readonly day: Day; readonly above: number; readonly below: number };

/** A period's ratio, and how far its weeks lie from it. */
export type WeekSpread = {
  readonly ratio: number;
  /** Of the ratio, were the weeks independent. */
  readonly variance: number;
  readonly weeks: number;
};

/** With a single week nothing says how much weeks differ. */
const leastWeeks = 2;

/** @returns null for fewer than two weeks with anything below */
export function spreadOf(all: readonly Week[]): WeekSpread | null {
  const own = all.filter(({ below }) => below > 0);
  const weeks = own.length;
  if (weeks < leastWeeks) return null;
  const below = own.reduce((sum, week) => sum + week.below, 0);
  const ratio = own.reduce((sum, week) => sum + week.above, 0) / below;
  const squares = own.reduce((sum, week) => sum + (week.above - ratio * week.below) ** 2, 0);
  return { ratio, variance: (squares * weeks) / (weeks - 1) / (below * below), weeks };
}
