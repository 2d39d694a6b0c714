import type { CoachingFlag } from '../summary/coaching/coachingFlag.ts';
import { pageWords } from '../words/page.ts';
import type { Format } from './block.ts';
import { type ReportContext, unitOf } from './context.ts';

/** A rep's rate at a step beside that of the others: a share in per cent, a count as so many per 100 cases. */
export function rateOf(
  { kpi, numerator, denominator, team, low, high }: CoachingFlag,
  { formats, summary }: ReportContext,
): {
  readonly value: number | null;
  readonly others: number;
  readonly low: number;
  readonly high: number;
  readonly format: Format;
} {
  const isCount = unitOf(kpi) === 'count';
  const times = isCount ? 100 : 1;
  return {
    value: denominator === 0 ? null : (times * numerator) / denominator,
    others: times * team,
    low: times * low,
    high: times * high,
    format: isCount ? `#,##0.0" ${pageWords[summary.language].perHundred}"` : formats.of(unitOf(kpi)),
  };
}
