import { posterior, usualWeights } from './bond.ts';
import { type BondFits, bondFits, type WeeksCompared } from './bondFits.ts';
import { studentTail } from './studentTail.ts';
import { spreadOf, type Week } from './weekSpread.ts';

export type ChangeTest = {
  /** The newer rate − the older one, in standard errors. */
  readonly t: number;
  readonly freedom: number;
  /** Two-sided. */
  readonly p: number;
};

/**
 * Has a ratio changed by more than its weeks differ anyway? Each week's residual against the period's own ratio says how
 * much that is, so clusters, seasons within the period and unequal amounts are all in it.
 * @returns null where one side has fewer than two weeks with anything below
 */
export function changeTest(now: readonly Week[], before: readonly Week[]): ChangeTest | null {
  const [newer, older] = [spreadOf(now), spreadOf(before)];
  if (!newer || !older) return null;
  const freedom = newer.weeks + older.weeks - 2;
  const error = Math.sqrt(newer.variance + older.variance);
  const gap = newer.ratio - older.ratio;
  if (error === 0)
    return { t: gap === 0 ? 0 : Math.sign(gap) * Number.POSITIVE_INFINITY, freedom, p: gap === 0 ? 1 : 0 };
  const t = gap / error;
  return { t, freedom, p: 2 * studentTail(Math.abs(t), freedom) };
}

/**
 * The same of all KPIs of a team, or of a rep, allowed for weeks that hang together: a campaign or a list lasts for weeks,
 * and quarters swing. One KPI's weeks tell little of that; all of them together tell more, so how a team's weeks hang
 * together is learned from all its KPIs, and then of each from its own. Whatever that says, it makes no change of what is
 * none among independent weeks.
 * @param luck what is beyond it without all that need not be looked at
 */
export function changeTests(all: readonly WeeksCompared[], luck: number): (ChangeTest | null)[] {
  const alone = all.map(({ now, before }) => changeTest(now, before));
  if (!alone.some((test) => test && test.p <= luck)) return alone;
  const fits = all.map((one, i) => (alone[i] ? bondFits(one) : null));
  const weights = weightsOver(fits.filter((one) => one !== null));
  return alone.map((test, i) => {
    const own = fits[i];
    if (!test || !own || test.p > luck) return test;
    const { likelihoods, ts, freedom } = own;
    const chances = ts.map((t) => 2 * studentTail(Math.abs(t), freedom));
    const p = posterior(likelihoods, weights).reduce(
      (sum, weight, bond) => sum + weight * (chances[bond] as number),
      0,
    );
    return { ...test, p: Math.max(test.p, p) };
  });
}

/** So many KPIs weighs what is believed beforehand, and so much each KPI: some are counted from the same rows. */
const weightOfBelief = 2;
const weightOfKpi = 0.5;
const rounds = 12;

/** How likely each bond is in a team: the expectation over its KPIs, until it no longer moves. */
function weightsOver(all: readonly BondFits[]): readonly number[] {
  let weights = usualWeights;
  for (let round = 0; round < rounds; round += 1) {
    const sums = usualWeights.map((weight) => weightOfBelief * weight);
    for (const { likelihoods } of all)
      posterior(likelihoods, weights).forEach((weight, bond) => {
        sums[bond] = (sums[bond] as number) + weightOfKpi * weight;
      });
    const whole = sums.reduce((sum, one) => sum + one, 0);
    weights = sums.map((one) => one / whole);
  }
  return weights;
}
