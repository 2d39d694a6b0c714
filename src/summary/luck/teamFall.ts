import { sampleNeeded } from './minimumSample.ts';
import type { SampleRules } from './repVerdict.ts';
import { emptySample, minus, plus, rateOf, type Sample, sumOfSamples } from './sample.ts';
import { studentTail } from './studentTail.ts';

/** The same people in a quarter and in the quarters before it, quarter by quarter. */
export type ThenAndNow = { readonly now: Sample; readonly past: readonly Sample[] };

/** A process is costlier to change than one habit. */
export const luckOfProcess = 0.01;
/** Whoever is left out, so much must remain of the proof. */
export const luckWithoutOne = 0.025;

/** Quarters differ by about 5 % of a rate anyway, as far as four quarters tell; what a team's own tell weighs as they are many. */
const usualSwing = 0.05;
const weightOfUsual = 4;

/** Fewer quarters do not say how much quarters differ. */
const leastQuarters = 2;

/**
 * Has the team as a whole become worse than its quarters differ anyway? And still, whoever is left out: where one rep's
 * absence undoes the fall, it is that rep's.
 * @param members everybody's part of the team's samples
 */
export function hasTeamFallen(
  { now, past }: ThenAndNow,
  members: readonly ThenAndNow[],
  { kind, direction, least, dispersion }: SampleRules,
): boolean {
  const before = sumOfSamples(past);
  if (before.size < least || sampleNeeded(now, plus(now, before), least) !== 0) return false;
  const tailOf = (one: ThenAndNow): number =>
    fallTail(one, kind, dispersion.phi, direction === 'less is better' ? -1 : 1);
  if (tailOf({ now, past }) > luckOfProcess) return false;
  return members
    .map((member) => ({
      now: minus(now, member.now),
      past: past.map((quarter, i) => minus(quarter, member.past[i] ?? emptySample)),
    }))
    .filter((rest) => rest.now.size > 0 && rest.past.some(({ size }) => size > 0))
    .every((rest) => tailOf(rest) <= luckWithoutOne);
}

/**
 * One-sided chance of so low a rate after these, on a logarithmic scale: what chance adds to each quarter, and how much
 * quarters swing besides.
 * @param sign −1 where less is better
 */
export function fallTail({ now, past }: ThenAndNow, kind: SampleRules['kind'], phi: number, sign: 1 | -1 = 1): number {
  const used = past.filter(({ count, size }) => count > 0 && size > 0);
  const quarters = used.length;
  if (quarters < leastQuarters || now.size === 0) return 1;
  const noise = ({ count, size }: Sample): number => (phi * (kind === 'share' ? 1 - count / size : 1)) / count;
  // Nobody at all: as far as half a case says.
  const newest = now.count > 0 ? now : { count: 0.5, size: now.size };
  const logs = used.map((one) => Math.log(rateOf(one)));
  const average = mean(logs);
  const chance = mean(used.map(noise));
  const seen = logs.reduce((sum, one) => sum + (one - average) ** 2, 0) / (quarters - 1);
  const own = Math.max(0, seen - chance);
  const swing = (weightOfUsual * usualSwing ** 2 + (quarters - 1) * own) / (quarters - 1 + weightOfUsual);
  const variance = noise(newest) + chance / quarters + swing * (1 + 1 / quarters);
  const t = (sign * (average - Math.log(rateOf(newest)))) / Math.sqrt(variance);
  return studentTail(t, quarters - 1 + weightOfUsual);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** Everybody's samples now and before, from those by quarter; whoever is new has nothing before. */
export function membersOf(
  now: ReadonlyMap<number, Sample>,
  past: readonly ReadonlyMap<number, Sample>[],
): ThenAndNow[] {
  const everyone = new Set([now, ...past].flatMap((byRep) => [...byRep.keys()]));
  return [...everyone].map((rep) => ({
    now: now.get(rep) ?? emptySample,
    past: past.map((byRep) => byRep.get(rep) ?? emptySample),
  }));
}
