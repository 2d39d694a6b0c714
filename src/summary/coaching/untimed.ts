import { callsTimed, productiveCalls, talkSeconds } from '../../measures/calls.ts';
import { untimedText } from '../../words/peers.ts';
import type { Ground } from '../figures/answers.ts';
import type { Places } from '../figures/measured.ts';
import { type Sums, sliceTally } from '../figures/slice.ts';
import type { NotCompared } from './coachingFlag.ts';
import type { CoachingOptions } from './judgedCase.ts';
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

/** Whose conversations of the newest quarter cannot be judged for that. */
export function untimedReps(
  { tally, places, language }: Pick<Ground, 'tally' | 'places' | 'language'>,
  { quarters, nameOf }: Pick<CoachingOptions, 'quarters' | 'nameOf'>,
  named: readonly number[],
): NotCompared[] {
  const newest = quarters.slice(-1);
  if (newest.length === 0) return [];
  const slices = sliceTally(tally, newest);
  const untimed = named.filter((rep) => isUntimed({ needsTalk: true }, slices.sums(rep, 0), places));
  return untimed.map((rep) => ({
    rep: nameOf(rep),
    reason: 'untimed',
    until: null,
    role: '',
    text: untimedText(nameOf(rep), language),
  }));
}
