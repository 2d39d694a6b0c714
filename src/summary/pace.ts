import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';

/** Where a running period is heading, by calendar days. */
export type Pace = {
  /** Actual ÷ elapsed × total. */
  readonly projection: number;
  /** (target − actual) ÷ remaining days; 0 when the target is reached. */
  readonly requiredPerDay: number;
  /** Target × elapsed ÷ total: what should be there by now. */
  readonly expected: number;
};

/** Too early in a period a projection is a guess. */
const earliestShare = 0.1;

/** @returns null when the period is over, has not begun, or has just begun */
export function paceOf(target: number, actual: number, { from, to }: Period, asOf: Day): Pace | null {
  const total = to - from;
  const elapsed = asOf - from + 1;
  if (elapsed < earliestShare * total || elapsed >= total) return null;
  return {
    projection: (actual / elapsed) * total,
    requiredPerDay: Math.max(0, (target - actual) / (total - elapsed)),
    expected: (target * elapsed) / total,
  };
}
