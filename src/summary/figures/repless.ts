import type { Tally } from '../../count/tally.ts';

/** Somebody makes each call and owns each deal; leads may well wait for somebody to take them. */
const mayWait = /^leads/;

/**
 * The measures that were counted for the team and for no rep, as of a tab without a column of reps, or for nobody more than
 * for all reps together, as of a dialler that names who took the calls that were answered. Of a rep they say nothing, which
 * is not the same as none, or as the few that are named.
 */
export function replessIn({ measures, slots }: Pick<Tally, 'measures' | 'slots'>): ReadonlySet<string> {
  const { width, count, reps, values } = slots;
  const ofNobody = new Float64Array(width);
  const ofSomebody = new Float64Array(width);
  for (let slot = 0; slot < count; slot += 1) {
    const side = reps[slot] === 0 ? ofNobody : ofSomebody;
    for (let measure = 0; measure < width; measure += 1)
      side[measure] = (side[measure] as number) + Math.abs(values[slot * width + measure] as number);
  }
  const isNobodys = (name: string, place: number): boolean => {
    const [nobodys, somebodys] = [ofNobody[place] as number, ofSomebody[place] as number];
    return nobodys > 0 && (somebodys === 0 || (nobodys > somebodys && !mayWait.test(name)));
  };
  return new Set(measures.filter(isNobodys));
}
