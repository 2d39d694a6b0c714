import type { GroupTally } from '../../count/groupTally.ts';
import type { Settings } from '../../settings/catalogue.ts';
import type { Sources } from '../coaching/teamSamples.ts';
import type { KpiSource } from '../figures/answers.ts';
import { placesOf } from '../figures/plan.ts';
import { groupSource, isTold } from './groupSummaries.ts';

/** Within which sources reps are compared, so that nobody is named for a bad list; null where rows do not say theirs. */
export function sourcesCompared(tallies: readonly GroupTally[], whole: KpiSource, settings: Settings): Sources | null {
  const groups = tallies.find(({ by }) => by === 'source');
  if (!groups) return null;
  const source = groupSource(groups, { whole, settings });
  // All of them hold the same measures.
  const places = placesOf(groups.strata[0]?.measures ?? []);
  return {
    names: groups.tally.reps,
    hasOthers: groups.hasOthers,
    strata: groups.strata.map((tally) => ({ tally, places })),
    isTold: (kpi) => isTold(kpi, source, whole, groups),
  };
}
