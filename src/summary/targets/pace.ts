import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { type Calendar, workdaysIn } from '../../vocabulary/workdays.ts';

/** Where a running period is heading, by calendar days unless said otherwise. */
export type Pace = {
  /** Actual ÷ elapsed × total. */
  readonly projection: number;
  /** (target − actual) ÷ remaining days; 0 when the target is reached. */
  readonly requiredPerDay: number;
  /** The same by the working days that are left; null where none is. */
  readonly requiredPerWorkday: number | null;
  /** After today. */
  readonly workdaysLeft: number;
  /** Target × elapsed ÷ total: what should be there by now. */
  readonly expected: number;
};

/** Too early in a period a projection is a guess. */
const earliestShare = 0.1;

/** True in the first tenth of a period. */
export function isEarly({ from, to }: Period, asOf: Day): boolean {
  return asOf - from + 1 < earliestShare * (to - from);
}

/** @returns null when the period is over, has not begun, or has just begun */
export function paceOf(
  target: number,
  actual: number,
  period: Period,
  { asOf, fiscal }: { readonly asOf: Day; readonly fiscal: Partial<Calendar> },
): Pace | null {
  const total = period.to - period.from;
  const elapsed = asOf - period.from + 1;
  if (isEarly(period, asOf) || elapsed >= total) return null;
  const missing = Math.max(0, target - actual);
  const workdaysLeft = workdaysIn({ from: asOf + 1, to: period.to }, fiscal);
  return {
    projection: (actual / elapsed) * total,
    requiredPerDay: missing / (total - elapsed),
    requiredPerWorkday: missing === 0 ? 0 : workdaysLeft === 0 ? null : missing / workdaysLeft,
    workdaysLeft,
    expected: (target * elapsed) / total,
  };
}
