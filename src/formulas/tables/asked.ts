import { sourceOf } from '../../summary/figures/answers.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Asked } from '../countFor.ts';

/** Whether a rep or a period was asked for. */
export function isNarrowed({ reps, periods }: Asked): boolean {
  return reps.some((rep) => rep !== null) || periods.some((period) => period !== null);
}

/** The reps asked for; null is everybody. */
export function chosenReps({ reps }: Asked): readonly number[] | null {
  const chosen = reps.filter((rep): rep is number => typeof rep === 'number');
  return chosen.length > 0 ? chosen : null;
}

/** Whether a span lies in one of the periods asked for. */
export function isAsked({ periods }: Asked, { from, to }: Period): boolean {
  return periods.some((period) => period === null || (from >= period.from && to <= period.to));
}

/** What the answers are counted from. */
export function sourceFor({ counted, around: { settings, asOf, language } }: Asked) {
  return sourceOf(counted.tally, counted.targets, { asOf, fiscal: settings.values, language });
}
