import type { Day } from '../../vocabulary/day.ts';
import { type FiscalYear, type Period, quarterBefore } from '../../vocabulary/period.ts';

/**
 * (now − before) ÷ |before|.
 * @returns `new` after a zero, null where there is nothing before or nothing at all
 */
export function growthOf(now: number | null, before: number | null): number | 'new' | null {
  if (now === null || before === null) return null;
  if (before === 0) return now === 0 ? null : 'new';
  return (now - before) / Math.abs(before);
}

/** True while the period runs on that day: its last day has not come yet. */
export function isRunning({ from, to }: Period, asOf: Day): boolean {
  return asOf >= from && asOf < to - 1;
}

/**
 * What a period may fairly be compared with: the same number of days of the one before while it runs, else all of it.
 * @param through the last day that the data hold, where they end before `asOf`: what is not there yet is not less
 */
export function comparable(
  period: Period,
  before: Period,
  { asOf, through }: { readonly asOf: Day; readonly through: Day },
): Period {
  if (!isRunning(period, asOf)) return before;
  const days = Math.max(1, Math.min(asOf, through) - period.from + 1);
  return { ...before, to: Math.min(before.to, before.from + days) };
}

/** The same quarter of the year before. */
export function yearBefore(quarter: Period, fiscal: FiscalYear): Period {
  let one = quarter;
  for (let back = 0; back < 4; back += 1) one = quarterBefore(one, fiscal);
  return one;
}
