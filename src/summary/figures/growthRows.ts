import { dealsCreated } from '../../kpis/dealsCreated.ts';
import { dealsWon } from '../../kpis/dealsWon.ts';
import { leadsCreated } from '../../kpis/leadsCreated.ts';
import { wonAmount } from '../../kpis/wonAmount.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quarterBefore } from '../../vocabulary/period.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { answersOf, type KpiSource } from './answers.ts';
import { isDayless } from './dayless.ts';
import { comparable, growthOf, isRunning, yearBefore } from './growth.ts';
import type { GrownMeasure, GrowthRow } from './growthRow.ts';
import { minorUnits } from './measured.ts';
import { firstDayOf } from './periods.ts';
import { sliceTally } from './slice.ts';

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
  const { tally, places, supplied, asOf, ends, fiscal } = source;
  const through = Object.fromEntries(grown.map((measure) => [measure, ends.get(tabOf(measure)) ?? asOf])) as Record<
    GrownMeasure,
    Day
  >;
  const befores = grown.flatMap((measure) =>
    quarters.map((quarter) => comparable(quarter, quarterBefore(quarter, fiscal), { asOf, through: through[measure] })),
  );
  const yearBefores = grown.flatMap((measure) =>
    quarters.map((quarter) => comparable(quarter, yearBefore(quarter, fiscal), { asOf, through: through[measure] })),
  );
  const spans = [...quarters, ...befores, ...yearBefores];
  const slices = sliceTally(tally, spans);
  const answers = answersOf(source, spans);
  const firstDays = new Map<string, Day | null>(
    grown.map((measure) => [measure, firstDayOf(tally, placesNamed(measure, places))]),
  );
  const at = (measure: GrownMeasure | 'dealsLost', rep: number | null, span: number): number | null => {
    const place = places.get(measure);
    const isBlank = answers(kpiOf[measure], rep, spans[span] as Period).value === null;
    return place === undefined || isBlank || isDayless(measure, supplied.dayless)
      ? null
      : (slices.sums(rep, span)[place] as number);
  };
  const sureAt = (measure: GrownMeasure, rep: number | null, span: number): number | null =>
    answers(kpiOf[measure], rep, spans[span] as Period).low === undefined ? at(measure, rep, span) : null;
  return [null, ...reps].flatMap((rep) =>
    quarters.map((quarter, i) => {
      const now = (measure: GrownMeasure | 'dealsLost') => at(measure, rep, i);
      // Before the team's first deal or lead nothing was recorded, which is not the same as nothing.
      /** Where the spans before stand that are compared for a measure. */
      const spanOf = (measure: GrownMeasure) => quarters.length * (1 + grown.indexOf(measure)) + i;
      const isRecorded = (measure: string) => (firstDays.get(measure) ?? Number.POSITIVE_INFINITY) < quarter.from;
      const before = (measure: GrownMeasure) => (isRecorded(measure) ? sureAt(measure, rep, spanOf(measure)) : null);
      const growth = (measure: GrownMeasure) => growthOf(sureAt(measure, rep, i), before(measure));
      const ofYear = (measure: GrownMeasure) => {
        const isThere = (firstDays.get(measure) ?? Number.POSITIVE_INFINITY) < yearBefore(quarter, fiscal).to;
        return growthOf(
          sureAt(measure, rep, i),
          isThere ? sureAt(measure, rep, spanOf(measure) + grown.length * quarters.length) : null,
        );
      };
      const amount = now('wonAmount');
      return {
        period: quarter.label,
        rep: nameOf(rep),
        wonAmount: amount === null ? null : amount / minorUnits,
        dealsWon: now('dealsWon'),
        dealsLost: now('dealsLost'),
        dealsCreated: now('dealsCreated'),
        leadsCreated: now('leadsCreated'),
        growth: growth('wonAmount'),
        dealsWonGrowth: growth('dealsWon'),
        dealsCreatedGrowth: growth('dealsCreated'),
        leadsCreatedGrowth: growth('leadsCreated'),
        toDate: isRunning(quarter, asOf),
        overYear: {
          wonAmount: ofYear('wonAmount'),
          dealsWon: ofYear('dealsWon'),
          dealsCreated: ofYear('dealsCreated'),
          leadsCreated: ofYear('leadsCreated'),
        },
      };
    }),
  );
}

/** The measures whose growth is shown. */
const grown = ['wonAmount', 'dealsWon', 'dealsCreated', 'leadsCreated'] as const;

/** The KPI that says whether a measure can be told of a period; lost deals hang on the same stages as won ones. */
const kpiOf = { wonAmount, dealsWon, dealsLost: dealsWon, dealsCreated, leadsCreated } satisfies Readonly<
  Record<GrownMeasure | 'dealsLost', MeasuredKpi>
>;

function tabOf(measure: GrownMeasure): TabName {
  return measure === 'leadsCreated' ? 'leads' : 'deals';
}

function placesNamed(measure: string, places: KpiSource['places']): number[] {
  const place = places.get(measure);
  return place === undefined ? [] : [place];
}
