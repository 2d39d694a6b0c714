import type { Tally } from '../../count/tally.ts';
import type { Target } from '../../rows/targets.ts';
import type { Settings } from '../../settings/catalogue.ts';
import { type Day, isoOf } from '../../vocabulary/day.ts';
import type { ComparedKpi, Kpi, MeasuredKpi } from '../../vocabulary/kpi.ts';
import { likeBefore, type Period, quarterBefore, quarterOf } from '../../vocabulary/period.ts';
import type { Language } from '../../vocabulary/words.ts';
import type { Calendar } from '../../vocabulary/workdays.ts';
import {
  noFinishedQuarter,
  noTarget,
  notOnEverySheet,
  notRecorded,
  notWholeBefore,
  recordedSince,
} from '../../words/notes.ts';
import { limitsIn, type UnknownSettings } from './bounded.ts';
import { commonDays, ofUnlikeDays, unrecorded } from './commonDays.ts';
import { begunWithin, unrecordedUntil } from './dataBegins.ts';
import { type DataEnds, dataEnds, heldThrough, isHeldInPart, lastDaysIn } from './dataEnds.ts';
import { daylessIn } from './dayless.ts';
import { comparable, growthOf } from './growth.ts';
import type { Receipt } from './kpiValue.ts';
import { lackedBy } from './lackedBy.ts';
import { measured, type Places, type Plan, placesOf, planOf, type Supplied } from './measured.ts';
import { type OwnTarget, targetsOf, usedTargets } from './ownTargets.ts';
import { countedDays, firstDayOf } from './periods.ts';
import { coverageAnswer, velocityAnswer } from './pipelineAnswers.ts';
import { replessIn } from './repless.ts';
import { type Slices, sliceTally } from './slice.ts';
import { type RowDaysOfTabs, tabDays } from './tabDays.ts';

/** What every question about the tally needs to know besides the question. */
export type KpiSource = {
  readonly tally: Tally;
  readonly places: Places;
  readonly supplied: Supplied;
  /** Whether the team is some reps of it, whom alone the report is about. */
  readonly isOfReps: boolean;
  /** The days on which anything was counted; null when there are none. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
  readonly targets: readonly OwnTarget[];
  readonly asOf: Day;
  /** Up to here running periods are compared, where a tab ends before `asOf`. */
  readonly ends: DataEnds;
  /** The days with rows of each tab, which say since when it has been kept. */
  readonly tabs: RowDaysOfTabs;
  readonly fiscal: Calendar;
  readonly language: Language;
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
  const tabs = tabDays(tally, asOf);
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
  const spans = spansFor(source, periods);
  const slicesOf = (of: readonly Period[]): { all: Slices; sure: Slices | null } => {
    const { reps, sure } = source.tally;
    return { all: sliceTally(source.tally, of), sure: sure ? sliceTally({ reps, slots: sure }, of) : null };
  };
  const slices = slicesOf(spans);
  const place = new Map(spans.map(({ from, to }, i) => [`${from} ${to}`, i]));
  const spanOf = ({ from, to }: Period): number | null => place.get(`${from} ${to}`) ?? null;
  const plans = new Map<MeasuredKpi, Plan>();
  const planFor = (kpi: MeasuredKpi): Plan => {
    const plan = plans.get(kpi) ?? planOf(kpi, source.supplied, source.language);
    plans.set(kpi, plan);
    return plan;
  };
  const firstDays = new Map<MeasuredKpi, Day | null>();
  const firstDayFor = (kpi: MeasuredKpi): Day | null => {
    if (!firstDays.has(kpi)) firstDays.set(kpi, firstDayOf(source.tally, planFor(kpi).above));
    return firstDays.get(kpi) ?? null;
  };
  /** Seldom needed, so each is summed when it is asked for. */
  const parts = new Map<string, ReturnType<typeof slicesOf>>();
  const partOf = (days: Period): ReturnType<typeof slicesOf> => {
    const key = `${days.from} ${days.to}`;
    const part = parts.get(key) ?? slicesOf([days]);
    parts.set(key, part);
    return part;
  };
  const measuredAt = (kpi: MeasuredKpi, rep: number | null, period: Period | null): Receipt => {
    const { language } = source;
    const plan = planFor(kpi);
    const lacked = lackedBy(plan.counted, rep, period, source.tally.lacking ?? []);
    if (plan.missing === null && lacked.length > 0)
      return {
        value: null,
        numerator: null,
        denominator: null,
        blankFor: 'part not said',
        note: notOnEverySheet(lacked, language),
      };
    const measuredIn = ({ all, sure }: ReturnType<typeof slicesOf>, span: number | null): Receipt =>
      measured(plan, all.sums(rep, span), {
        isPeriod: span !== null,
        isOfReps: source.isOfReps || (rep !== null && rep !== 0),
        language,
        sure: sure?.sums(rep, span) ?? null,
      });
    const whole = measuredIn(slices, period && spanOf(period));
    const outside = period && whole.value !== null && unrecorded(plan.counted, period, source);
    if (outside) {
      const note = notRecorded(plan.counted, outside, language);
      return { value: null, numerator: null, denominator: null, note };
    }
    if (kpi.below.length === 0 || whole.value === null) return whole;
    const days = commonDays(plan.counted, period, source);
    if (days === period) return whole;
    // Nothing of nothing is as good of any days, but no rank beside others that are blank.
    const isBlankForAll = rep !== null && measuredAt(kpi, null, period).blankFor === 'unlike days';
    const part = days && { days, receipt: measuredIn(partOf(days), 0), isBlankForAll };
    return ofUnlikeDays(kpi, whole, part, { counted: plan.counted, limits: plan.limits, language });
  };
  return (kpi, rep, period) => {
    if (kpi.kind === 'measured') return measuredAt(kpi, rep, period);
    if (kpi.kind === 'growth') return growthAnswer(kpi, rep, period, source, firstDayFor(kpi.of), measuredAt);
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

function growthAnswer(
  kpi: ComparedKpi,
  rep: number | null,
  asked: Period | null,
  source: KpiSource,
  firstDay: Day | null,
  measuredAt: (kpi: MeasuredKpi, rep: number | null, period: Period | null) => Receipt,
): Receipt {
  const { tabs, fiscal, language } = source;
  const period = asked ?? lastFinishedQuarter(source);
  if (!period) return { value: null, numerator: null, denominator: null, note: noFinishedQuarter(language) };
  const now = measuredAt(kpi.of, rep, period);
  const before = likeBefore(period, fiscal);
  if (now.value === null) return { ...now, numerator: null, denominator: null };
  // Before the team's first day nothing was recorded, which is not the same as nothing.
  if (firstDay === null || before.to <= firstDay)
    return { value: null, numerator: now.value, denominator: null, note: noFinishedQuarter(language) };
  const begun = begunWithin(kpi, before, tabs);
  if (begun !== null)
    return { value: null, numerator: now.value, denominator: null, note: notWholeBefore(isoOf(begun), language) };
  const sameDays = comparable(period, before, heldThrough(kpi, period, source));
  if (!sameDays) return { value: null, numerator: null, denominator: null, note: noFinishedQuarter(language) };
  const then = measuredAt(kpi.of, rep, sameDays);
  const unsure = [now, then].find(({ low }) => low !== undefined);
  if (unsure) return { ...unsure, value: null, numerator: null, denominator: null, blankFor: 'unknown values' };
  const growth = growthOf(now.value, then.value);
  return {
    value: growth === 'new' ? null : growth,
    numerator: now.value,
    denominator: then.value,
    ...(growth === 'new' ? { note: 'new' } : {}),
  };
}

function attainmentAnswer(
  kpi: ComparedKpi,
  rep: number | null,
  period: Period | null,
  source: KpiSource,
  measuredAt: (kpi: MeasuredKpi, rep: number | null, period: Period | null) => Receipt,
): Receipt {
  const { targets, asOf, language } = source;
  const used = usedTargets(kpi, rep, period, { targets, asOf });
  const target = used.reduce((sum, one) => sum + one.target, 0);
  if (used.length === 0 || target === 0)
    return { value: null, numerator: null, denominator: null, note: noTarget(language) };
  const spans = new Map(used.map((one) => [`${one.period.from} ${one.period.to}`, one.period]));
  let actual = 0;
  for (const span of spans.values()) {
    const receipt = measuredAt(kpi.of, rep, span);
    if (receipt.value === null) return receipt;
    actual += receipt.value;
  }
  const begun = [...spans.values()].flatMap((span) => unrecordedUntil(kpi.of, span, source) ?? []);
  if (begun.length > 0 && actual < target) {
    const note = recordedSince(isoOf(Math.max(...begun)), language);
    return { value: null, numerator: actual, denominator: target, note };
  }
  return { value: actual / target, numerator: actual, denominator: target };
}

/** Reps that anything was counted for, by name; the bucket of rows without a rep comes last. */
export function activeReps({ tally }: KpiSource): number[] {
  const active = new Set<number>();
  for (let slot = 0; slot < tally.slots.count; slot += 1) active.add(tally.slots.reps[slot] as number);
  const named = [...active].filter((rep) => rep !== 0);
  named.sort((a, b) => ((tally.reps[a] as string) < (tally.reps[b] as string) ? -1 : 1));
  return active.has(0) ? [...named, 0] : named;
}
