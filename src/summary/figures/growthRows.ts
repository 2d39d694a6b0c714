import { dealsWon } from '../../kpis/dealsWon.ts';
import { type Day, isoOf } from '../../vocabulary/day.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import { type Period, quarterBefore } from '../../vocabulary/period.ts';
import { answersOf, type KpiSource } from './answers.ts';
import { begunWithin } from './dataBegins.ts';
import { heldThrough, isHeldInPart } from './dataEnds.ts';
import { isDayless } from './dayless.ts';
import { grownKpis } from './grownKpis.ts';
import { comparable, growthOf, yearBefore } from './growth.ts';
import { type GrownMeasure, type Growth, type GrowthRow, grownMeasures } from './growthRow.ts';
import { firstDayOf } from './periods.ts';
import { minorUnits } from './quotient.ts';
import { type Slices, sliceTally } from './slice.ts';

/**
 * One row per quarter for the team and for each rep; a running quarter stands against the same days of those before.
 * What a KPI leaves blank in a period, because nothing tells the day or too much is unknown, is blank here as well.
 */
export function growthRows(
  source: KpiSource,
  quarters: readonly Period[],
  reps: readonly number[],
  nameOf: (rep: number | null) => string | null,
): GrowthRow[] {
  const { fiscal, tabs } = source;
  const grown = grownMeasures.map((measure) => grownOf(measure, source));
  const { amountIn, sureAmountIn } = amountsIn(source, spansOf(quarters, grown, source));
  return [null, ...reps].flatMap((rep) =>
    quarters.map((quarter): GrowthRow => {
      const now = (measure: CountedMeasure) => amountIn(measure, rep, quarter);
      const growthOver = (before: Period) => {
        const growths = grown.map(({ measure, first }): [GrownMeasure, Growth] => {
          // Before the team's first deal or lead nothing was recorded, which is not the same as nothing.
          if (first === null || first >= before.to) return [measure, null];
          if (begunWithin(kpiOf[measure], before, tabs) !== null) return [measure, null];
          const sameDays = comparable(quarter, before, heldThrough(kpiOf[measure], quarter, source));
          if (!sameDays) return [measure, null];
          return [measure, growthOf(sureAmountIn(measure, rep, quarter), sureAmountIn(measure, rep, sameDays))];
        });
        return Object.fromEntries(growths) as Record<GrownMeasure, Growth>;
      };
      const before = quarterBefore(quarter, fiscal);
      const growth = growthOver(before);
      const since = grown.flatMap(({ measure, first }) => {
        const begun = first !== null && first < before.to ? begunWithin(kpiOf[measure], before, tabs) : null;
        return begun === null ? [] : [[measure, isoOf(begun)]];
      });
      const toDate = isHeldInPart(quarter, source);
      const through = toDate ? [] : grown.flatMap(({ measure }) => endWithin(measure, quarter, source));
      const amount = now('wonAmount');
      return {
        period: quarter.label,
        rep: nameOf(rep),
        wonAmount: amount === null ? null : amount / minorUnits,
        dealsWon: now('dealsWon'),
        dealsLost: now('dealsLost'),
        dealsCreated: now('dealsCreated'),
        leadsCreated: now('leadsCreated'),
        appointmentsSet: now('appointmentsSet'),
        callsMade: now('callsMade'),
        growth: growth.wonAmount,
        dealsWonGrowth: growth.dealsWon,
        dealsCreatedGrowth: growth.dealsCreated,
        leadsCreatedGrowth: growth.leadsCreated,
        appointmentsSetGrowth: growth.appointmentsSet,
        callsMadeGrowth: growth.callsMade,
        toDate,
        ...(through.length > 0 && { through: Object.fromEntries(through) }),
        ...(since.length > 0 && { since: Object.fromEntries(since) }),
        overYear: growthOver(yearBefore(quarter, fiscal)),
      };
    }),
  );
}

type CountedMeasure = GrownMeasure | 'dealsLost';

/** The KPI that says whether a measure can be told of a period; lost deals hang on the same stages as won ones. */
const kpiOf: Readonly<Record<CountedMeasure, MeasuredKpi>> = { ...grownKpis, dealsLost: dealsWon };

type Grown = {
  readonly measure: GrownMeasure;
  /** The first day on which any was counted. */
  readonly first: Day | null;
};

function grownOf(measure: GrownMeasure, source: KpiSource): Grown {
  const place = source.places.get(measure);
  return {
    measure,
    first: place === undefined ? null : firstDayOf(source.tally, [place]),
  };
}

/** The last day of a measure whose rows end clearly within a quarter. */
function endWithin(measure: GrownMeasure, quarter: Period, source: KpiSource): (readonly [GrownMeasure, string])[] {
  const through = heldThrough(kpiOf[measure], quarter, source);
  return through >= quarter.to - 1 || through < quarter.from ? [] : [[measure, isoOf(through)]];
}

/** The quarters and what each of them is compared with, every span once. */
function spansOf(quarters: readonly Period[], grown: readonly Grown[], source: KpiSource): ReadonlyMap<string, Period> {
  const { fiscal } = source;
  const befores = quarters.flatMap((quarter) =>
    [quarterBefore(quarter, fiscal), yearBefore(quarter, fiscal)].flatMap((before) =>
      grown.flatMap(({ measure }) => comparable(quarter, before, heldThrough(kpiOf[measure], quarter, source)) ?? []),
    ),
  );
  return new Map([...quarters, ...befores].map((span) => [spanKey(span), span]));
}

const spanKey = ({ from, to }: Period): string => `${from} ${to}`;

type Amount = { readonly amount: number | null; readonly isSure: boolean };

const unknown: Amount = { amount: null, isSure: false };

/** What was counted of a measure in one of those spans; null where its KPI is blank, or stands only between bounds. */
function amountsIn(source: KpiSource, spans: ReadonlyMap<string, Period>) {
  const { tally, places, supplied } = source;
  const all = [...spans.values()];
  const placeOf = new Map([...spans.keys()].map((key, place) => [key, place]));
  const slices: Slices = sliceTally(tally, all);
  const answers = answersOf(source, all);
  const amountAt = (measure: CountedMeasure, rep: number | null, at: number): Amount => {
    const place = places.get(measure);
    if (place === undefined || isDayless(measure, supplied.dayless)) return unknown;
    const { value, low } = answers(kpiOf[measure], rep, all[at] as Period);
    return { amount: value === null ? null : (slices.sums(rep, at)[place] ?? null), isSure: low === undefined };
  };
  // A quarter stands against the one before and a year before, and is one of those of others.
  const known = new Map<string, Amount>();
  const amountOnce = (measure: CountedMeasure, rep: number | null, span: Period): Amount => {
    const at = placeOf.get(spanKey(span)) as number;
    const key = `${measure} ${rep} ${at}`;
    const found = known.get(key) ?? amountAt(measure, rep, at);
    known.set(key, found);
    return found;
  };
  const amountIn = (measure: CountedMeasure, rep: number | null, span: Period) => amountOnce(measure, rep, span).amount;
  const sureAmountIn = (measure: GrownMeasure, rep: number | null, span: Period): number | null => {
    const { amount, isSure } = amountOnce(measure, rep, span);
    return isSure ? amount : null;
  };
  return { amountIn, sureAmountIn };
}
