import { studentTail } from './studentTail.ts';

/** One week: what was reached, and out of how much; for counts and amounts the part of a week that it is. */
export type Week = { readonly above: number; readonly below: number };

export type ChangeTest = {
  /** The newer rate − the older one, in standard errors. */
  readonly t: number;
  readonly freedom: number;
  /** Two-sided. */
  readonly p: number;
};

/** With a single week nothing says how much weeks differ. */
const leastWeeks = 2;

/**
 * Has a ratio changed by more than its weeks differ anyway? Each week's residual against the period's own ratio says how
 * much that is, so clusters, seasons within the period and unequal amounts are all in it.
 * @returns null where one side has fewer than two weeks with anything below
 */
export function changeTest(now: readonly Week[], before: readonly Week[]): ChangeTest | null {
  const [newer, older] = [spreadOf(now), spreadOf(before)];
  if (!newer || !older) return null;
  const freedom = newer.weeks + older.weeks - 2;
  const gap = newer.ratio - older.ratio;
  const error = Math.sqrt(newer.variance + older.variance);
  if (error === 0)
    return { t: gap === 0 ? 0 : Math.sign(gap) * Number.POSITIVE_INFINITY, freedom, p: gap === 0 ? 1 : 0 };
  const t = gap / error;
  return { t, freedom, p: 2 * studentTail(Math.abs(t), freedom) };
}

function spreadOf(all: readonly Week[]): { ratio: number; variance: number; weeks: number } | null {
  const own = all.filter(({ below }) => below > 0);
  const weeks = own.length;
  if (weeks < leastWeeks) return null;
  const below = own.reduce((sum, week) => sum + week.below, 0);
  const ratio = own.reduce((sum, week) => sum + week.above, 0) / below;
  const squares = own.reduce((sum, week) => sum + (week.above - ratio * week.below) ** 2, 0);
  return { ratio, variance: (squares * weeks) / (weeks - 1) / (below * below), weeks };
}
