import { type Bond, bonds, type SeriesWeek, sharedBy } from './bond.ts';
import { likelihoodOf, seriesFit } from './seriesFit.ts';
import type { Week } from './weekSpread.ts';

/** The weeks of one KPI: of the newer period, the older one, and those before that, the newest first. */
export type WeeksCompared = {
  readonly now: readonly Week[];
  readonly before: readonly Week[];
  readonly earlier: readonly (readonly Week[])[];
};

/** How well each bond explains a KPI's weeks, and what it makes of the difference between the two periods. */
export type BondFits = {
  readonly likelihoods: readonly number[];
  /** The newer ratio − the older one, in standard errors. */
  readonly ts: readonly number[];
  readonly freedom: number;
};

/** A week of a ratio of two periods that are compared, and of those before them. */
type ComparedWeek = SeriesWeek & {
  readonly value: number;
  /** Its weight in the difference of the two ratios. */
  readonly weight: number;
};

/** With fewer periods a line takes all that they tell. */
const leastForTrend = 4;

/**
 * Every bond against the weeks of all periods: a level, a straight line where there are periods enough, since a team that
 * grows does not swing, and a step where the newer period begins, or every true change would look like a bond.
 * @returns null where the weeks leave nothing to tell bonds by
 */
export function bondFits(compared: WeeksCompared): BondFits | null {
  const series = seriesOf(compared);
  const freedom = series.length - ((series[0]?.columns.length ?? 0) - 1);
  if (freedom < 1) return null;
  const gap = series.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const [likelihoods, ts]: [number[], number[]] = [[], []];
  for (const bond of bonds) {
    const fit = seriesFit(series, bond);
    if (!fit) return null;
    likelihoods.push(likelihoodOf([fit], freedom));
    ts.push(gap / Math.sqrt((gapVariance(series, bond) * fit.squares) / freedom));
  }
  return { likelihoods, ts, freedom };
}

/** All weeks in their order. */
function seriesOf({ now, before, earlier }: WeeksCompared): ComparedWeek[] {
  const periods = [...earlier].reverse().concat([before, now]);
  const used = periods.map((weeks) => weeks.filter(({ below }) => below > 0));
  const sizes = used.map((weeks) => weeks.reduce((sum, { below }) => sum + below, 0));
  const all = used.flat();
  const usual = sizes.reduce((sum, size) => sum + size, 0) / all.length;
  const from = all[0]?.day ?? 0;
  const length = (all[all.length - 1]?.day ?? 0) - from;
  const hasTrend = used.filter((weeks) => weeks.length > 0).length >= leastForTrend;
  const newest = periods.length - 1;
  return used.flatMap((weeks, period) =>
    weeks.map(({ day, above, below }) => {
      const isNow = period === newest;
      const sign = isNow ? 1 : period === newest - 1 ? -1 : 0;
      const value = above / below;
      return {
        value,
        size: below / usual,
        day,
        period,
        weight: (sign * below) / (sizes[period] as number),
        columns: [1, isNow ? 1 : 0, ...(hasTrend ? [(day - from) / length - 0.5] : []), value],
      };
    }),
  );
}

/**
 * The variance of the difference, as a multiple of what a week of usual size has for itself: of a weighted sum of weeks
 * that have something in common.
 */
export function gapVariance(series: readonly Omit<ComparedWeek, 'columns' | 'value'>[], bond: Bond): number {
  const compared = series.filter(({ weight }) => weight !== 0);
  let variance = 0;
  compared.forEach((one, i) => {
    variance += one.weight ** 2 * (1 / one.size + bond.common);
    if (bond.common === 0) return;
    for (let j = 0; j < i; j += 1) {
      const other = compared[j] as (typeof compared)[number];
      variance += 2 * bond.common * one.weight * other.weight * sharedBy(bond, one, other);
    }
  });
  return variance;
}
