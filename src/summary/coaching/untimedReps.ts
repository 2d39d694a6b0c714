import { untimedText } from '../../words/peers.ts';
import type { KpiSource } from '../figures/answers.ts';
import { sliceTally } from '../figures/slice.ts';
import type { NotCompared } from './coachingFlag.ts';
import type { CoachingOptions } from './kpiHistory.ts';
import { isUntimed } from './untimed.ts';

/** Whose conversations of the newest quarter cannot be judged for that. */
export function untimedReps(
  { tally, places, language }: Pick<KpiSource, 'tally' | 'places' | 'language'>,
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
