import type { Tally } from '../../count/tally.ts';

/**
 * The measures that were counted for the team and for no rep, as of a tab without a column of reps. Of a rep they say
 * nothing, which is not the same as none.
 */
export function replessIn({ measures, slots }: Pick<Tally, 'measures' | 'slots'>): ReadonlySet<string> {
  const { width, count, reps, values } = slots;
  const ofNobody = new Uint8Array(width);
  const ofSomebody = new Uint8Array(width);
  for (let slot = 0; slot < count; slot += 1) {
    const side = reps[slot] === 0 ? ofNobody : ofSomebody;
    for (let measure = 0; measure < width; measure += 1) if (values[slot * width + measure] !== 0) side[measure] = 1;
  }
  return new Set(measures.filter((_, place) => ofNobody[place] === 1 && ofSomebody[place] === 0));
}
