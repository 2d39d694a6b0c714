import type { Day } from '../../vocabulary/day.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import { type Period, periodBefore } from '../../vocabulary/period.ts';
import { type Answers, answersOf, type KpiSource } from '../figures/answers.ts';
import { begunWithin } from '../figures/dataBegins.ts';
import { heldThrough } from '../figures/dataEnds.ts';
import { comparable, isRunning } from '../figures/growth.ts';
import type { OwnTarget } from '../figures/ownTargets.ts';
import { firstDayOf } from '../figures/periods.ts';
import type { TargetRow } from './targetRow.ts';

/** A year of quarters. */
const periodsBefore = 4;

/** Of whom and of which period the days before are asked. */
export type Asked = Pick<OwnTarget, 'kpi' | 'rep' | 'period'>;

/** What had been reached by this day of the periods before one's own; none unless that runs. */
export type SameDay = (asked: Asked) => NonNullable<TargetRow['sameDay']>;

/** @param all what will be asked */
export function sameDays(source: KpiSource, all: readonly Asked[], firstDays: FirstDays): SameDay {
  const { asOf } = source;
  const answers: Answers = answersOf(
    source,
    all.filter(({ period }) => isRunning(period, asOf)).flatMap(({ period, kpi }) => before(period, kpi, source)),
  );
  return ({ kpi, rep, period }) => {
    if (!isRunning(period, asOf)) return [];
    // Before somebody's first day nothing was recorded, which is not the same as nothing; nor is a part the whole.
    const first = firstDays(kpi, rep);
    const isThere = (span: Period): boolean => span.to > first && begunWithin(kpi, span, source.tabs) === null;
    return before(period, kpi, source).map((span) => ({
      period: span.label,
      actual: isThere(span) ? answers(kpi, rep, span).value : null,
    }));
  };
}

/** The first day on which a KPI was anything for a rep, or for anybody: earlier ones are no history of it. */
export type FirstDays = (kpi: MeasuredKpi, rep: number | null) => Day;

export function firstDaysOf({ tally, places }: Pick<KpiSource, 'tally' | 'places'>): FirstDays {
  return ({ above }, rep) => {
    const first = firstDayOf(
      tally,
      above.flatMap(({ name }) => places.get(name) ?? []),
      rep,
    );
    return first ?? Number.POSITIVE_INFINITY;
  };
}

/** The first days of the periods before, as many as have gone of this one; oldest first. */
function before(period: Period, kpi: MeasuredKpi, source: KpiSource): Period[] {
  const through = Math.max(period.from, heldThrough(kpi, period, source));
  const spans: Period[] = [];
  let one = periodBefore(period, source.fiscal);
  for (; one && spans.length < periodsBefore; one = periodBefore(one, source.fiscal))
    spans.unshift(comparable(period, one, through) ?? one);
  return spans;
}
