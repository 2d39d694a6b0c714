import { type MissingItem, missingDataMeasures } from '../../measures/missingData.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { quartersBetween } from '../../vocabulary/period.ts';
import type { KpiSource } from '../figures/answers.ts';
import { total } from '../figures/quotient.ts';
import { sliceWeeks } from '../figures/weekSlices.ts';
import { dispersionOf } from '../luck/dispersion.ts';
import type { Sample } from '../luck/sample.ts';
import { coinFlips, type Dispersion } from '../luck/widened.ts';

/** A year. */
const quartersBack = 4;

/**
 * How much blanks hang together: a week in which the form was broken is nobody's habit. Known only of what is counted
 * day by day.
 */
export function missingDispersions(
  { tally, places, days, fiscal }: KpiSource,
  reps: readonly number[],
): (item: MissingItem) => Dispersion {
  const quarters = days ? quartersBetween(days.first, days.last, fiscal).slice(-quartersBack) : [];
  const weeks = sliceWeeks(tally, quarters);
  const placesOf = (measures: readonly Measure[]): number[] => measures.flatMap(({ name }) => places.get(name) ?? []);
  return ({ missing, among }) => {
    if (missingDataMeasures.includes(missing) || !places.has(missing.name)) return coinFlips;
    const [count, size] = [placesOf([missing]), placesOf(among)];
    const sampleAt = (rep: number, quarter: number, week: number): Sample => {
      const sums = weeks.sums(rep, quarter, week);
      return { count: total(count, sums), size: total(size, sums) };
    };
    const tables = quarters.map((_, quarter) =>
      reps.map((rep) => Array.from({ length: weeks.weeksOf(quarter) }, (__, week) => sampleAt(rep, quarter, week))),
    );
    return dispersionOf(tables, null, 'share');
  };
}
