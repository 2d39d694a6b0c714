import { sampleNeeded } from '../luck/minimumSample.ts';
import { quartersInARow } from '../luck/repVerdict.ts';
import { plus, type Sample } from '../luck/sample.ts';
import type { KpiHistory, KpiQuarter } from './kpiHistory.ts';

/**
 * From which quarter on to judge, 0 is the newest. A running quarter is judged once its sample is enough and half as
 * large as that of the quarter before: the first thirty calls of April must not hide what all of March has shown.
 */
export function newestJudged(
  kpiQuarters: readonly KpiQuarter[],
  samplesOf: (kpiQuarter: KpiQuarter) => { readonly own: Sample; readonly team: Sample },
  least: number,
): number {
  const [newest, before] = kpiQuarters;
  if (!newest?.isRunning || !before) return 0;
  const { own, team } = samplesOf(newest);
  const isEnough = sampleNeeded(own, team, least) === 0;
  return isEnough && own.size * 2 >= samplesOf(before).own.size ? 0 : 1;
}

/** The last quarters of a rep that are judged, the newest first. */
export function judgedQuarters({ judged, kpiQuarters }: KpiHistory, rep: number): readonly KpiQuarter[] {
  const start = newestJudged(
    kpiQuarters,
    ({ samples }) => {
      const { own, rest } = samples.pairOf(rep);
      return { own, team: plus(own, rest) };
    },
    judged.least,
  );
  return kpiQuarters.slice(start, start + quartersInARow);
}
