import { kpis } from '../../kpis/all.ts';
import { measures } from '../../measures/all.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { DerivedKpi, MeasuredKpi } from '../../vocabulary/kpi.ts';
import { likeBefore, type Period, periodOf, quarterOf } from '../../vocabulary/period.ts';
import { answersOf, type KpiSource, lastFinishedQuarter } from '../figures/answers.ts';
import { heldThrough, heldThroughOf } from '../figures/dataEnds.ts';
import { comparable, yearBefore } from '../figures/growth.ts';
import type { OwnTarget } from '../figures/ownTargets.ts';
import { usedTargets } from '../figures/ownTargets.ts';
import { planOf } from '../figures/plan.ts';
import type { Meaning } from './meaning.ts';

/** What is added up on one side of a number; `spans` null is all time. */
export type SideOf = {
  readonly measures: readonly string[];
  readonly spans: readonly Period[] | null;
  /** Instead of measures. */
  readonly targets?: readonly OwnTarget[];
};

/** Above and below the line; null where nothing stands there. */
export type Sides = { readonly above: SideOf | null; readonly below: SideOf | null };

export const noSides: Sides = { above: null, below: null };

/** Of rows that no measure counts: both sides are there. */
export const bothSides: Sides = { above: { measures: [], spans: null }, below: { measures: [], spans: null } };

type OfTally = Extract<Meaning, { readonly of: 'kpi' | 'measure' | 'share' }>;

/** @param rep a rep's number, or null for the team */
export function sidesOf(meaning: OfTally, rep: number | null, source: KpiSource): Sides {
  const spans = spansOf(meaning, source);
  if (meaning.of === 'measure') return measureSides(meaning, spans, source);
  const both =
    meaning.of === 'share'
      ? shareSides(meaning, spans)
      : (sameDaySides(meaning, rep, spans, source) ?? kpiSides(meaning.name, rep, spans, source));
  if (meaning.side === undefined) return both;
  return meaning.side === 'above' ? { above: both.above, below: null } : { above: both.below, below: null };
}

/** @param named the KPI, or what it is called */
export function kpiSides(
  named: string | MeasuredKpi,
  rep: number | null,
  spans: Period[] | null,
  source: KpiSource,
): Sides {
  const kpi = typeof named === 'string' ? kpis.find((one) => one.name === named) : named;
  if (!kpi) return noSides;
  return kpi.kind === 'measured' ? measuredSides(kpi, spans, source) : derivedSides(kpi, rep, spans, source);
}

function shareSides({ above, below }: Extract<Meaning, { readonly of: 'share' }>, spans: Period[] | null): Sides {
  return { above: { measures: above, spans }, below: { measures: below, spans } };
}

/** The days that a meaning names. */
export function spansOf(meaning: OfTally, source: KpiSource): Period[] | null {
  const { periods, sameDaysAs } = meaning;
  if (periods === null) return null;
  const spans = periods.flatMap((label) => periodOf(label, source.fiscal) ?? []);
  const running = sameDaysAs === undefined ? null : periodOf(sameDaysAs, source.fiscal);
  if (!running) return spans;
  const through = throughOfMeaning(meaning, running, source);
  return spans.flatMap((span) => comparable(running, span, through) ?? []);
}

/** As the number itself is compared. */
function throughOfMeaning(meaning: OfTally, period: Period, source: KpiSource): Day {
  const kpi = meaning.of === 'kpi' ? kpis.find(({ name }) => name === meaning.name) : undefined;
  if (kpi) return heldThrough(kpi, period, source);
  const named = meaning.of === 'share' ? [...meaning.above, ...meaning.below] : 'name' in meaning ? [meaning.name] : [];
  return heldThroughOf(
    measures.filter(({ name }) => named.includes(name)),
    period,
    source,
  );
}

function measureSides(
  { name, growth }: Extract<Meaning, { readonly of: 'measure' }>,
  spans: Period[] | null,
  source: KpiSource,
): Sides {
  const [span] = spans ?? [];
  const above = { measures: [name], spans };
  if (!growth || !span) return { above, below: null };
  const { fiscal } = source;
  const through = throughOfMeaning({ of: 'measure', name, rep: null, periods: null }, span, source);
  const before = growth === 'year' ? yearBefore(span, fiscal) : likeBefore(span, fiscal);
  const sameDays = comparable(span, before, through);
  return { above, below: sameDays && { measures: [name], spans: [sameDays] } };
}

function measuredSides(kpi: MeasuredKpi, spans: Period[] | null, { supplied, tally, language }: KpiSource): Sides {
  const { above, below, missing } = planOf(kpi, supplied, language);
  if (missing !== null) return noSides;
  const sideOf = (own: readonly number[]): SideOf => ({
    measures: own.map((place) => tally.measures[place] as string),
    spans,
  });
  return { above: sideOf(above), below: kpi.below.length === 0 ? null : sideOf(below) };
}

/** What is compared is what the answer has compared; where it says nothing, there is nothing to list. */
function derivedSides(kpi: DerivedKpi, rep: number | null, spans: Period[] | null, source: KpiSource): Sides {
  const [asked = null] = spans ?? [];
  const { numerator, denominator } = answersOf(source, asked ? [asked] : [])(kpi, rep, asked);
  if (numerator === null) return noSides;
  // It is made of four numbers, each with rows of its own.
  if (kpi.kind === 'velocity') return noSides;
  const { above } = measuredSides(kpi.of, null, source) as { above: SideOf };
  if (kpi.kind === 'coverage')
    return { above: { ...above, spans: [asked ?? quarterOf(source.asOf, source.fiscal)] }, below: null };
  if (kpi.kind === 'attainment') {
    const targets = usedTargets(kpi, rep, asked, source);
    return { above: { ...above, spans: distinct(targets) }, below: { measures: [], spans: null, targets } };
  }
  const period = asked ?? lastFinishedQuarter(source);
  if (!period) return noSides;
  const before = comparable(period, likeBefore(period, source.fiscal), heldThrough(kpi, period, source));
  return {
    above: { ...above, spans: [period] },
    below: denominator === null || !before ? null : { ...above, spans: [before] },
  };
}

/**
 * What is compared over some days only: growth against as many days of the period before, and what had been reached of
 * the target of all of it. Null for everything else.
 */
function sameDaySides(
  { name, periods, sameDaysAs }: Extract<Meaning, { readonly of: 'kpi' }>,
  rep: number | null,
  spans: Period[] | null,
  source: KpiSource,
): Sides | null {
  const { fiscal } = source;
  const kpi = kpis.find((one) => one.name === name);
  const running = sameDaysAs === undefined ? null : periodOf(sameDaysAs, fiscal);
  const whole = periodOf(periods?.[0] ?? '', fiscal);
  if (!running || !whole || (kpi?.kind !== 'growth' && kpi?.kind !== 'attainment')) return null;
  const { above } = measuredSides(kpi.of, spans, source);
  if (kpi.kind === 'attainment')
    return { above, below: { measures: [], spans: null, targets: usedTargets(kpi, rep, whole, source) } };
  const before = comparable(running, likeBefore(whole, fiscal), heldThrough(kpi, running, source));
  return { above, below: above && before && { ...above, spans: [before] } };
}

function distinct(targets: readonly OwnTarget[]): Period[] {
  return [...new Map(targets.map(({ period }) => [`${period.from} ${period.to}`, period])).values()];
}

/** The rows of the Targets tab: a team without a target of its own has the sum of its reps' for the same days. */
export function targetSides(
  { name, period: label, isReached }: Extract<Meaning, { readonly of: 'target' }>,
  rep: number | null,
  source: KpiSource,
): Sides {
  const { targets, fiscal } = source;
  const span = periodOf(label, fiscal);
  const ofPeriod = targets.filter(
    ({ kpi, period }) => kpi.name === name && period.from === span?.from && period.to === span.to,
  );
  const own = ofPeriod.filter((target) => target.rep === rep);
  const used = own.length > 0 || rep !== null ? own : ofPeriod;
  const target = { measures: [], spans: null, targets: used };
  if (!isReached) return { above: target, below: null };
  return { above: kpiSides(name, rep, span && [span], source).above, below: target };
}
