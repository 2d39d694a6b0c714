import type { GroupTally } from '../count/groupTally.ts';
import type { Counted } from '../count/tallyOf.ts';
import type { Settings } from '../settings/catalogue.ts';
import type { Period } from '../vocabulary/period.ts';
import { type Coaching, coachingOf } from './coaching/coaching.ts';
import type { NotCompared } from './coaching/coachingFlag.ts';
import { peersOf } from './coaching/peers.ts';
import { incomingOf, strataOf } from './coaching/strata.ts';
import { activeReps, type KpiSource } from './figures/answers.ts';
import { equalAgeOf } from './figures/equalAge.ts';
import { goalsOf } from './figures/goals.ts';
import { sourcesCompared } from './groups/sourcesCompared.ts';

export type CoachingAsked = {
  /** As it stood then, oldest first: what came later is not known. */
  readonly quarters: readonly Period[];
  readonly settings: Settings;
  readonly groups: readonly GroupTally[];
  /** Of whom flags are told; everybody is judged all the same. */
  readonly isTold?: (rep: string | null) => boolean;
};

/** What is said of everybody: the same on the sheet and in COACHING_TABLE. */
export function teamCoaching(
  counted: Counted,
  source: KpiSource,
  { quarters, settings, groups, isTold }: CoachingAsked,
): Coaching & { readonly notCompared: readonly NotCompared[] } {
  const { asOf, language } = source;
  const { currency } = counted;
  const reps = activeReps(source);
  const matureAfterDays = settings['Cohort is mature after, days'];
  const peers = peersOf(counted, reps, { quarters, settings, asOf, language });
  const coaching = coachingOf(source, {
    peers,
    quarters,
    reps,
    nameOf: (rep) => counted.tally.reps[rep] as string,
    currency,
    matureAfterDays,
    equalAge: equalAgeOf(counted.cohorts ?? null, source, matureAfterDays),
    goals: goalsOf(settings),
    strata: strataOf(counted),
    incoming: incomingOf(counted),
    sources: sourcesCompared(groups, source, settings),
    ...(isTold && { isTold }),
  });
  return { ...coaching, notCompared: [...peers.notCompared, ...coaching.untimed] };
}
