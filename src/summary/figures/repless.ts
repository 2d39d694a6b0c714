import type { Tally } from '../../count/tally.ts';
import { outlineOf } from './outline.ts';

/** Somebody makes each call and owns each deal; leads may well wait for somebody to take them. */
const mayWait = /^leads/;

/**
 * The measures that were counted for the team and for no rep, as of a tab without a column of reps, or for nobody more than
 * for all reps together, as of a dialler that names who took the calls that were answered. Of a rep they say nothing, which
 * is not the same as none, or as the few that are named.
 */
export function replessIn(tally: Pick<Tally, 'reps' | 'measures' | 'slots'>): ReadonlySet<string> {
  const { all, repless } = outlineOf(tally);
  const isNobodys = (name: string, place: number): boolean => {
    const nobodys = repless[place] as number;
    const somebodys = (all[place] as number) - nobodys;
    return nobodys > 0 && (somebodys === 0 || (nobodys > somebodys && !mayWait.test(name)));
  };
  return new Set(tally.measures.filter(isNobodys));
}
