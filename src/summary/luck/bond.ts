/** A way in which the weeks of one KPI may hang together. */
export type Bond = {
  /** The variance of what weeks have in common, as a multiple of what a week of usual size has for itself. */
  readonly common: number;
  /** How much of that a week still has of the week before, 0–1; of a period's own all, until it ends. */
  readonly kept: number | 'to the end of the period';
};

const independent: Bond = { common: 0, kept: 0 };
/** Campaigns, lists and moods that fade within a month, or hardly within a year. */
const fading = [0.5, 0.75, 0.9, 0.97].flatMap((kept) => [0.1, 0.3, 1, 3].map((common): Bond => ({ common, kept })));
/** Quarters that are good or bad as a whole. */
const ofPeriods = [0.03, 0.1, 0.3, 1].map((common): Bond => ({ common, kept: 'to the end of the period' }));

export const bonds: readonly Bond[] = [independent, ...fading, ...ofPeriods];
/** Those that can be told within a single period. */
export const bondsWithin: readonly Bond[] = [independent, ...fading];

/** What is believed before any weeks are looked at. */
const beliefIn = { independent: 0.79, ofPeriods: 0.06 } as const;

const weightOfFading = (1 - beliefIn.independent - beliefIn.ofPeriods) / fading.length;
export const usualWeights: readonly number[] = [
  beliefIn.independent,
  ...fading.map(() => weightOfFading),
  ...ofPeriods.map(() => beliefIn.ofPeriods / ofPeriods.length),
];

/** One week of a series. */
export type SeriesWeek = {
  /** As a multiple of the usual week: the larger, the less it has for itself. */
  readonly size: number;
  readonly day: number;
  readonly period: number;
  /** What is known to move it, such as its level; and its value last. */
  readonly columns: readonly number[];
};

const daysPerWeek = 7;

/** How much of what one week has in common the other has too. */
export function sharedBy(
  { kept }: Bond,
  one: Pick<SeriesWeek, 'day' | 'period'>,
  other: Pick<SeriesWeek, 'day' | 'period'>,
): number {
  if (kept === 'to the end of the period') return one.period === other.period ? 1 : 0;
  const weeks = Math.abs(one.day - other.day) / daysPerWeek;
  // Nearly all are neighbours, and a power costs as much as all else that is made of a week.
  return weeks === 1 ? kept : kept ** weeks;
}

/** How likely each bond is, of one thing whose weeks are known. */
export function posterior(likelihoods: readonly number[], weights: readonly number[]): number[] {
  const best = Math.max(...likelihoods);
  const odds = likelihoods.map((likelihood, bond) => (weights[bond] as number) * Math.exp(likelihood - best));
  const sum = odds.reduce((all, one) => all + one, 0);
  return odds.map((one) => one / sum);
}
