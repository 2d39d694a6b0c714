import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { type Calendar, workdaysIn } from '../../vocabulary/workdays.ts';

/** What a running period takes, by calendar days unless said otherwise. */
export type Pace = {
  /** Days that have gone, today too, of so many. */
  readonly elapsed: number;
  readonly total: number;
  /** (target − actual) ÷ remaining days; 0 when the target is reached. */
  readonly requiredPerDay: number;
  /** The same by the working days that are left; null where none is. */
  readonly requiredPerWorkday: number | null;
  /** After today. */
  readonly workdaysLeft: number;
  /** Target × elapsed ÷ total: what should be there by now. */
  readonly expected: number;
};

/** Too early in a period a straight line is a guess. */
const earliestShare = 0.1;

/** True in the first tenth of a period. */
export function isEarly({ from, to }: Period, asOf: Day): boolean {
  return asOf - from + 1 < earliestShare * (to - from);
}

/** @returns null when the period is over or has not begun */
export function paceOf(
  target: number,
  actual: number,
  period: Period,
  { asOf, fiscal }: { readonly asOf: Day; readonly fiscal: Partial<Calendar> },
): Pace | null {
  const total = period.to - period.from;
  const elapsed = asOf - period.from + 1;
  if (elapsed < 1 || elapsed >= total) return null;
  const missing = Math.max(0, target - actual);
  const workdaysLeft = workdaysIn({ from: asOf + 1, to: period.to }, fiscal);
  return {
    elapsed,
    total,
    requiredPerDay: missing / (total - elapsed),
    requiredPerWorkday: missing === 0 ? 0 : workdaysLeft === 0 ? null : missing / workdaysLeft,
    workdaysLeft,
    expected: (target * elapsed) / total,
  };
}
