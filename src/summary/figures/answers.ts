import type { Tally } from '../../count/tally.ts';
import type { Target } from '../../rows/targets.ts';
import type { Settings } from '../../settings/catalogue.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import { likeBefore, type Period, quarterBefore, quarterOf } from '../../vocabulary/period.ts';
import type { Calendar } from '../../vocabulary/workdays.ts';
import { limitsIn, type UnknownSettings } from './bounded.ts';
import { attainmentAnswer, growthAnswer } from './comparedAnswers.ts';
import { type DataEnds, dataEnds, isHeldInPart, lastDaysIn } from './dataEnds.ts';
import { daylessIn } from './dayless.ts';
import { comparable } from './growth.ts';
import type { Receipt } from './kpiValue.ts';
import { type Measurable, measuringIn } from './measuredAt.ts';
import { outlineOf } from './outline.ts';
import { type OwnTarget, targetsOf } from './ownTargets.ts';
import { countedDays } from './periods.ts';
import { coverageAnswer, velocityAnswer } from './pipelineAnswers.ts';
import { type Places, placesOf } from './plan.ts';
import { replessIn } from './repless.ts';
import { tabDays } from './tabDays.ts';

/** What every question about the tally needs to know besides the question. */
export type KpiSource = Measurable & {
  readonly places: Places;
  /** The days on which anything was counted; null when there are none. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
  readonly targets: readonly OwnTarget[];
  /** Up to here running periods are compared, where a tab ends before `asOf`. */
  readonly ends: DataEnds;
  readonly fiscal: Calendar;
};

/** Whether conversions are counted as they happen. */
type EventSetting = Partial<Pick<Settings, 'Lead conversion is counted by'>>;

/** @param whole the source of the whole team, where the tally is of some of its reps */
export function sourceOf(
  tally: Tally,
  targets: readonly Target[],
  {
    asOf,
    fiscal,
    language,
  }: Pick<KpiSource, 'asOf' | 'language'> & { readonly fiscal: Calendar & UnknownSettings & EventSetting },
  whole?: KpiSource,
): KpiSource {
  const places = placesOf(tally.measures);
  const { said, typed, unaddable, remarks } = tally;
  // What a tab holds is no matter of whose rows are looked at: a rep on leave has made no calls.
  const tabs = whole?.tabs ?? tabDays(tally, asOf);
  return {
    tally,
    places,
    supplied: {
      places,
      said,
      typed,
      unaddable,
      dayless: daylessIn(tally),
      repless: whole?.supplied.repless ?? replessIn(tally),
      limits: limitsIn(fiscal),
      byEvent: fiscal['Lead conversion is counted by'] === 'event',
      ...(remarks && { remarks }),
    },
    isOfReps: whole !== undefined,
    days: countedDays(tally, asOf),
    targets: targetsOf(targets),
    asOf,
    ends: dataEnds(tabs, asOf),
    tabs,
    fiscal,
    language,
  };
}

/** Answers for one KPI: a receipt for each rep (a number; null is the team) and period (null is all time). */
export type Answers = (kpi: Kpi, rep: number | null, period: Period | null) => Receipt;

/**
 * The one place where a KPI becomes a number; summary, sheet, sidebar and formula all ask it, so they cannot disagree.
 * Give it all periods at once: the tally is summed in one pass.
 */
export function answersOf(source: KpiSource, periods: readonly Period[]): Answers {
  const { measuredAt, firstDayOf } = measuringIn(source, spansFor(source, periods));
  return (kpi, rep, period) => {
    if (kpi.kind === 'measured') return measuredAt(kpi, rep, period);
    if (kpi.kind === 'growth') {
      const asked = period ?? lastFinishedQuarter(source);
      return growthAnswer(kpi, rep, asked, source, firstDayOf(kpi.of), measuredAt);
    }
    if (kpi.kind === 'coverage') return coverageAnswer(kpi, rep, period, source, measuredAt);
    if (kpi.kind === 'velocity') return velocityAnswer(kpi, rep, period, source, measuredAt);
    return attainmentAnswer(kpi, rep, period, source, measuredAt);
  };
}

/** The periods asked for, and those they are compared with. */
function spansFor(source: KpiSource, periods: readonly Period[]): Period[] {
  const { asOf, fiscal, targets } = source;
  const spans = new Map<string, Period>();
  const add = (period: Period): void => {
    spans.set(`${period.from} ${period.to}`, period);
  };
  const finished = lastFinishedQuarter(source);
  for (const period of finished ? [...periods, finished] : periods) {
    const before = likeBefore(period, fiscal);
    add(period);
    add(before);
    for (const through of lastDaysIn(period, source)) {
      const days = comparable(period, before, through);
      if (days) add(days);
    }
  }
  for (const { period } of targets) add(period);
  add(quarterOf(asOf, fiscal));
  return [...spans.values()];
}

/** The newest quarter that is over and known to its end, among those with data. */
export function lastFinishedQuarter(source: Pick<KpiSource, 'days' | 'tabs' | 'asOf' | 'fiscal'>): Period | null {
  const { days, fiscal } = source;
  if (!days) return null;
  const newest = quarterOf(days.last, fiscal);
  return isHeldInPart(newest, source) ? quarterBefore(newest, fiscal) : newest;
}

/** Reps that anything was counted for, by name; the bucket of rows without a rep comes last. */
export function activeReps({ tally }: KpiSource): number[] {
  const active = outlineOf(tally).reps;
  const named = tally.reps.flatMap((_, rep) => (rep !== 0 && active[rep] === 1 ? [rep] : []));
  named.sort((a, b) => ((tally.reps[a] as string) < (tally.reps[b] as string) ? -1 : 1));
  return active[0] === 1 ? [...named, 0] : named;
}
