import { funnelTails, outside95, outside998, sidesOf } from './funnelVerdict.ts';
import { sampleNeeded } from './minimumSample.ts';
import type { SampleRules } from './repVerdict.ts';
import { emptySample, minus, plus, type Sample } from './sample.ts';

/** The same people in a quarter and in the quarters before it. */
export type ThenAndNow = { readonly now: Sample; readonly past: Sample };

/**
 * Has the team as a whole become worse? Outside 99.8 %, since a process is costlier to change than one habit; and still
 * outside 95 % whoever is left out and whichever quarter before is left out. Where one rep's absence undoes the fall, it
 * is that rep's; where one quarter's does, that quarter was odd, such as the first of a tab, which has won deals but no
 * time yet for lost ones.
 * @param past the team's quarters before
 * @param members everybody's part of the team's samples
 */
export function hasTeamFallen(
  { now, past }: { readonly now: Sample; readonly past: readonly Sample[] },
  members: readonly ThenAndNow[],
  { kind, direction, least }: SampleRules,
): boolean {
  const before = past.reduce(plus, emptySample);
  if (before.size < least || sampleNeeded(now, plus(now, before), least) !== 0) return false;
  const isWorse = (one: ThenAndNow, limit: number): boolean =>
    sidesOf(funnelTails(one.now, one.past, kind), direction).worse <= limit;
  const withoutOne = [
    ...members.map((member) => ({ now: minus(now, member.now), past: minus(before, member.past) })),
    ...past.map((quarter) => ({ now, past: minus(before, quarter) })),
  ];
  const isComparable = (one: ThenAndNow): boolean => one.now.size > 0 && one.past.size > 0;
  return (
    isWorse({ now, past: before }, outside998) &&
    withoutOne.filter(isComparable).every((one) => isWorse(one, outside95))
  );
}

/** Everybody's samples now and before, from those by quarter; whoever is new has nothing before. */
export function membersOf(
  now: ReadonlyMap<number, Sample>,
  past: readonly ReadonlyMap<number, Sample>[],
): ThenAndNow[] {
  const everyone = new Set([now, ...past].flatMap((byRep) => [...byRep.keys()]));
  return [...everyone].map((rep) => ({
    now: now.get(rep) ?? emptySample,
    past: past.reduce((sum, byRep) => plus(sum, byRep.get(rep) ?? emptySample), emptySample),
  }));
}
