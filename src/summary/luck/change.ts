import { studentTail } from './studentTail.ts';
import { timesWider } from './timesWider.ts';
import { spreadOf, type Week } from './weekSpread.ts';

export type ChangeTest = {
  /** The newer rate − the older one, in standard errors. */
  readonly t: number;
  readonly freedom: number;
  /** Two-sided. */
  readonly p: number;
};

/**
 * Has a ratio changed by more than its weeks differ anyway? Each week's residual against the period's own ratio says how
 * much that is, so clusters, seasons within the period and unequal amounts are all in it. Where neighbouring weeks hang
 * together, or earlier periods differed by more than their weeks let expect, the error is as much wider.
 * @param earlier the periods before those two, the newest first
 * @returns null where one side has fewer than two weeks with anything below
 */
export function changeTest(
  now: readonly Week[],
  before: readonly Week[],
  earlier: readonly (readonly Week[])[] = [],
): ChangeTest | null {
  const [newer, older] = [spreadOf(now), spreadOf(before)];
  if (!newer || !older) return null;
  const freedom = newer.weeks + older.weeks - 2;
  const gap = newer.ratio - older.ratio;
  const past = [older, ...earlier.map(spreadOf).filter((spread) => spread !== null)];
  const error = Math.sqrt((newer.variance + older.variance) * timesWider(newer, past));
  if (error === 0)
    return { t: gap === 0 ? 0 : Math.sign(gap) * Number.POSITIVE_INFINITY, freedom, p: gap === 0 ? 1 : 0 };
  const t = gap / error;
  return { t, freedom, p: 2 * studentTail(Math.abs(t), freedom) };
}
