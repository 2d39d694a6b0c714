import type { CoachingFlag, Conversation, TooFew } from './coachingFlag.ts';

/** Of whom nothing is said since they did too little: each once, at the step that is nearest to enough. */
export function nearestTooFew({
  tooFew = [],
  coaching,
  conversations = [],
}: {
  readonly tooFew?: readonly TooFew[];
  readonly coaching: readonly CoachingFlag[];
  readonly conversations?: readonly Conversation[];
}): TooFew[] {
  const flagged = new Set([...coaching, ...conversations].map(({ rep }) => rep));
  const nearest = new Map<string, TooFew>();
  for (const one of tooFew) {
    const known = nearest.get(one.rep);
    if (!flagged.has(one.rep) && (!known || one.needed < known.needed)) nearest.set(one.rep, one);
  }
  return [...nearest.values()];
}
