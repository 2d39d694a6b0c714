import type { Direction } from '../vocabulary/kpi.ts';
import { funnelTails, outside95, outside998, sidesOf } from './funnelVerdict.ts';
import { sampleNeeded } from './minimumSample.ts';
import type { SampleRules } from './repVerdict.ts';
import { emptySample, minus, plus, type Sample, type SampleKind } from './sample.ts';

/** The same people in a quarter and in the quarters before it. */
export type ThenAndNow = { readonly now: Sample; readonly past: Sample };

/**
 * Has the team as a whole become worse? Outside 99.8 %, since a process is costlier to change than one habit; and still
 * outside 95 % whoever is left out. Where one rep's absence undoes the fall, it is that rep's and no process.
 * @param members everybody's part of the team's samples
 */
export function hasTeamFallen({ now, past }: ThenAndNow, members: readonly ThenAndNow[], rules: SampleRules): boolean {
  if (past.size < rules.least || sampleNeeded(now, plus(now, past), rules.least) !== 0) return false;
  if (worse(now, past, rules.kind, rules.direction) > outside998) return false;
  return members
    .map((member) => ({ now: minus(now, member.now), past: minus(past, member.past) }))
    .filter((others) => others.now.size > 0)
    .every((others) => worse(others.now, others.past, rules.kind, rules.direction) <= outside95);
}

function worse(now: Sample, past: Sample, kind: SampleKind, direction: Direction): number {
  return sidesOf(funnelTails(now, past, kind), direction).worse;
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
