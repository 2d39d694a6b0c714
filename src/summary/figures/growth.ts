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
 * What a period may fairly be compared with: all of the one before, or as many days of it as are known of the period.
 * @param through the last day that is known: what is not there yet is not less
 * @returns null where no day of the period is known
 */
export function comparable(period: Period, before: Period, through: Day): Period | null {
  if (through >= period.to - 1) return before;
  if (through < period.from) return null;
  return { ...before, to: Math.min(before.to, before.from + through - period.from + 1) };
}

/** The same quarter of the year before. */
export function yearBefore(quarter: Period, fiscal: FiscalYear): Period {
  let one = quarter;
  for (let back = 0; back < 4; back += 1) one = quarterBefore(one, fiscal);
  return one;
}
