import { type Bond, bonds, posterior, type SeriesWeek, sharedBy, usualWeights } from './bond.ts';
import { likelihoodOf, seriesFit } from './seriesFit.ts';
import type { Dispersion } from './widened.ts';

/** A week of somebody: what it has beyond the others' rate, and the variance of that among coin flips. */
export type WeekBeyond = {
  readonly day: number;
  /** 0 is the newest. */
  readonly quarter: number;
  readonly beyond: number;
  readonly variance: number;
};

/** Fewer weeks do not say what lasts. */
const leastWeeks = 8;

/**
 * How much more a whole quarter scatters than its weeks let expect, because what is good or bad about a week lasts into the
 * next ones: a list, a territory, a mood. Learned from everybody's weeks around everybody's own level, and in the newest
 * quarter around another one, so that nobody's being better or worse, or becoming so, counts as luck.
 * @param everybody the weeks of each, oldest first
 */
export function lasting(everybody: readonly (readonly WeekBeyond[])[], { phi, freedom }: Dispersion): Dispersion {
  const used = everybody
    .map((weeks) => weeks.filter(({ variance }) => variance > 0))
    .filter((weeks) => weeks.length >= leastWeeks);
  const all = used.flat();
  if (all.length === 0) return { phi, freedom };
  const usual = all.reduce((sum, { variance }) => sum + variance, 0) / all.length;
  const series = used.map((weeks) => seriesOf(weeks, usual));
  const left = all.length - series.reduce((sum, [first]) => sum + (first as SeriesWeek).columns.length - 1, 0);
  const fitsOf = series.map((weeks) => bonds.map((bond) => seriesFit(weeks, bond)));
  const likelihoods = bonds.map((_, bond) => {
    // Whose weeks do not differ at all tell nothing, whatever the bond.
    const fits = fitsOf.map((fits) => fits[bond] ?? null).filter((fit) => fit !== null);
    return fits.length === 0 ? null : likelihoodOf(fits, left);
  });
  if (left < 1 || likelihoods.includes(null)) return { phi, freedom };
  const weights = posterior(likelihoods as number[], usualWeights);
  const logTimes = timesWider(series).map(Math.log);
  const mean = logTimes.reduce((sum, one, bond) => sum + one * (weights[bond] as number), 0);
  const spread = logTimes.reduce((sum, one, bond) => sum + (one - mean) ** 2 * (weights[bond] as number), 0);
  // What is not known of it makes the whole less known.
  return { phi: phi * Math.exp(mean), freedom: 1 / (1 / freedom + spread / 2) };
}

function seriesOf(weeks: readonly WeekBeyond[], usual: number): SeriesWeek[] {
  const hasOlder = weeks.some(({ quarter }) => quarter > 0);
  const hasNewest = weeks.some(({ quarter }) => quarter === 0);
  const hasStep = hasOlder && hasNewest;
  return weeks.map(({ day, quarter, beyond, variance }): SeriesWeek => {
    const value = beyond / variance;
    const columns = hasStep ? [1, quarter === 0 ? 1 : 0, value] : [1, value];
    return { size: variance / usual, day, period: quarter, columns };
  });
}

/** For each bond the variance of a quarter as a whole, over what its weeks show around their own level. */
function timesWider(series: readonly (readonly SeriesWeek[])[]): number[] {
  const quarters = series
    .flatMap((weeks) =>
      [...new Set(weeks.map(({ period }) => period))].map((one) => weeks.filter(({ period }) => period === one)),
    )
    .filter((weeks) => weeks.length > 1);
  const sizes = quarters.map((weeks) => weeks.reduce((sum, week) => sum + week.size, 0));
  /** Bonds that fade alike share them, however much they are of. */
  const sharedSizes = new Map<Bond['kept'], readonly number[]>();
  return bonds.map((bond) => {
    const shared = sharedSizes.get(bond.kept) ?? quarters.map((weeks) => sharedSize(weeks, bond));
    sharedSizes.set(bond.kept, shared);
    let [whole, within] = [0, 0];
    quarters.forEach((weeks, i) => {
      const [size, together] = [sizes[i] as number, shared[i] as number];
      whole += 1 + (bond.common * together) / size;
      within += 1 + (bond.common * (size - together / size)) / (weeks.length - 1);
    });
    return within === 0 ? 1 : whole / within;
  });
}

/**
 * The sum, over each two weeks, of their sizes times what they have in common. What two weeks share is what each shares
 * with the next one between them, multiplied: so one pass over the weeks does for all pairs.
 */
function sharedSize(weeks: readonly SeriesWeek[], bond: Bond): number {
  let [together, reaching] = [0, 0];
  weeks.forEach((week, i) => {
    const before = weeks[i - 1];
    if (before) reaching = sharedBy(bond, before, week) * (reaching + before.size);
    together += week.size * (week.size + 2 * reaching);
  });
  return together;
}
