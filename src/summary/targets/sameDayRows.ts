import { kpis } from '../../kpis/all.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import { quarterOf } from '../../vocabulary/period.ts';
import { answersOf, type KpiSource } from '../figures/answers.ts';
import { isRunning } from '../figures/growth.ts';
import { firstDaysOf, sameDays } from './sameDay.ts';
import type { TargetRow } from './targetRow.ts';

/** What the team had reached by this day of its quarter, and by the same day of the four quarters before. */
export type SameDayRow = {
  readonly kpi: string;
  readonly period: string;
  readonly now: number;
  /** Oldest first; null before anything was recorded. */
  readonly before: NonNullable<TargetRow['sameDay']>;
};

/** Of everything that adds up over the days, with a target or without; none on the last day of a quarter. */
export function sameDayRows(source: KpiSource): SameDayRow[] {
  const period = quarterOf(source.asOf, source.fiscal);
  if (!isRunning(period, source.asOf)) return [];
  const adding = kpis.filter((kpi): kpi is MeasuredKpi => kpi.kind === 'measured' && kpi.below.length === 0);
  const asked = adding.map((kpi) => ({ kpi, rep: null, period }));
  const before = sameDays(source, asked, firstDaysOf(source));
  const answers = answersOf(source, [period]);
  return asked.flatMap((own) => {
    const now = answers(own.kpi, null, period).value;
    const found = before(own);
    if (now === null || found.every(({ actual }) => actual === null)) return [];
    return [{ kpi: own.kpi.name, period: period.label, now, before: found }];
  });
}
