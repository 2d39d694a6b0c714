import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quarterBefore } from '../../vocabulary/period.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { KpiSource } from './answers.ts';
import { comparable, growthOf, isRunning, yearBefore } from './growth.ts';
import type { GrownMeasure, GrowthRow } from './growthRow.ts';
import { minorUnits } from './measured.ts';
import { firstDayOf } from './periods.ts';
import { sliceTally } from './slice.ts';

/** One row per quarter for the team and for each rep; a running quarter stands against the same days of those before. */
export function growthRows(
  { tally, places, asOf, ends, fiscal }: KpiSource,
  quarters: readonly Period[],
  reps: readonly number[],
  nameOf: (rep: number | null) => string | null,
): GrowthRow[] {
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
  const slices = sliceTally(tally, [...quarters, ...befores, ...yearBefores]);
  const firstDays = new Map<string, Day | null>(
    grown.map((measure) => [measure, firstDayOf(tally, placesNamed(measure, places))]),
  );
  const at = (measure: string, rep: number | null, span: number): number | null => {
    const place = places.get(measure);
    return place === undefined ? null : (slices.sums(rep, span)[place] as number);
  };
  return [null, ...reps].flatMap((rep) =>
    quarters.map((quarter, i) => {
      const now = (measure: string) => at(measure, rep, i);
      // Before the team's first deal or lead nothing was recorded, which is not the same as nothing.
      /** Where the spans before stand that are compared for a measure. */
      const spanOf = (measure: GrownMeasure) => quarters.length * (1 + grown.indexOf(measure)) + i;
      const isRecorded = (measure: string) => (firstDays.get(measure) ?? Number.POSITIVE_INFINITY) < quarter.from;
      const before = (measure: GrownMeasure) => (isRecorded(measure) ? at(measure, rep, spanOf(measure)) : null);
      const growth = (measure: GrownMeasure) => growthOf(now(measure), before(measure));
      const ofYear = (measure: GrownMeasure) => {
        const isThere = (firstDays.get(measure) ?? Number.POSITIVE_INFINITY) < yearBefore(quarter, fiscal).to;
        return growthOf(
          now(measure),
          isThere ? at(measure, rep, spanOf(measure) + grown.length * quarters.length) : null,
        );
      };
      const wonAmount = now('wonAmount');
      return {
        period: quarter.label,
        rep: nameOf(rep),
        wonAmount: wonAmount === null ? null : wonAmount / minorUnits,
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

function tabOf(measure: GrownMeasure): TabName {
  return measure === 'leadsCreated' ? 'leads' : 'deals';
}

function placesNamed(measure: string, places: KpiSource['places']): number[] {
  const place = places.get(measure);
  return place === undefined ? [] : [place];
}
