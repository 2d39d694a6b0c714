import type { Moment } from './case.ts';
import { sampleNeeded } from './minimumSample.ts';
import type { Sample } from './sample.ts';

/**
 * From which quarter on to judge, 0 is the newest. A running quarter is judged once its sample is enough and half as
 * large as that of the quarter before: the first thirty calls of April must not hide what all of March has shown.
 */
export function newestMoment(
  moments: readonly Moment[],
  samplesOf: (moment: Moment) => { readonly own: Sample; readonly team: Sample },
  least: number,
): number {
  const [newest, before] = moments;
  if (!newest?.isRunning || !before) return 0;
  const { own, team } = samplesOf(newest);
  const isEnough = sampleNeeded(own, team, least) === 0;
  return isEnough && own.size * 2 >= samplesOf(before).own.size ? 0 : 1;
}
