import type { Tally } from '../../count/tally.ts';
import type { Counted } from '../../count/tallyOf.ts';
import { type Places, placesOf } from '../figures/plan.ts';

/** A part of the rows, such as one pipeline, as a tally of its own. */
export type Stratum = { readonly tally: Pick<Tally, 'reps' | 'slots'>; readonly places: Places };

/** The closed deals of each pipeline; none where there are not two. */
export function strataOf({ pipelines }: Pick<Counted, 'pipelines'>): Stratum[] {
  return pipelines.map((tally) => ({ tally, places: placesOf(tally.measures) }));
}

/** The incoming calls; null where there are none. */
export function incomingOf({ incoming = null }: Pick<Counted, 'incoming'>): Stratum | null {
  return incoming && { tally: incoming, places: placesOf(incoming.measures) };
}
