import { callsTimed, productiveCalls, talkSeconds } from '../../measures/calls.ts';
import type { Places } from '../figures/plan.ts';
import type { Sums } from '../figures/spanSums.ts';
import type { JudgedKpi } from './judgedKpis.ts';

/**
 * True where every talk time is 0: a dialler that times nothing, not a rep whose conversations all fail. Whoever has a
 * productive conversation by its outcome is timed well enough.
 */
export function isUntimed({ needsTalk }: Pick<JudgedKpi, 'needsTalk'>, sums: Sums, places: Places): boolean {
  if (!needsTalk) return false;
  const at = (name: string): number => {
    const place = places.get(name);
    return place === undefined ? 0 : (sums[place] as number);
  };
  return at(callsTimed.name) > 0 && at(talkSeconds.name) === 0 && at(productiveCalls.name) === 0;
}
