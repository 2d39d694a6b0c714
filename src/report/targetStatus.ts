import type { TargetRow } from '../summary/targets/targetRow.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { type Period, periodOf } from '../vocabulary/period.ts';
import type { ReportContext } from './context.ts';

export type TargetStatus = 'reached' | 'missed' | 'too early' | 'likely' | 'open' | 'unlikely';

/** How a target stands; null where nothing is known of it. */
export function targetStatus(row: TargetRow, context: ReportContext): TargetStatus | null {
  const { attainment, status, projection, isEarly, mayBeReached = false } = row;
  if (attainment === null) return null;
  if (attainment >= 1) return 'reached';
  if (isEarly) return 'too early';
  if (projection !== null) return status ?? (mayBeReached ? null : 'too early');
  if (mayBeReached) return null;
  // What the data do not hold may have been reached.
  return row.through === undefined && isOver(spanOf(row, context), context) ? 'missed' : null;
}

/** The days that the target is for. */
export function spanOf({ period }: TargetRow, { settings }: ReportContext): Period | null {
  return periodOf(period, settings);
}

function isOver(span: Period | null, { summary }: ReportContext): boolean {
  const asOf = dayOfIso(summary.asOf);
  return span !== null && asOf !== null && span.to <= asOf + 1;
}
