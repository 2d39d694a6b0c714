import { tooFewText } from '../../words/coaching.ts';
import { sampleNeeded } from '../luck/minimumSample.ts';
import { plus } from '../luck/sample.ts';
import type { TooFew } from './coachingFlag.ts';
import type { Case } from './judgedCase.ts';
import { judgedMoments } from './newestMoment.ts';

/** Is the sample of the newest quarter enough, and is there anybody to compare with? */
export function canBeJudged(one: Case, rep: number): boolean {
  const newest = judgedMoments(one, rep)[0];
  if (!newest) return false;
  const { own, rest } = newest.samples.pairOf(rep);
  return rest.size > 0 && sampleNeeded(own, plus(own, rest), one.judged.least) === 0;
}

/** A rep who did something, yet too little to say more. */
export function repTooFew(one: Case, rep: number): TooFew | null {
  const { judged, ground, options } = one;
  const newest = judgedMoments(one, rep)[0];
  if (!newest) return null;
  const { own, rest } = newest.samples.pairOf(rep);
  const needed = sampleNeeded(own, plus(own, rest), judged.least);
  if (own.size === 0 || needed === null || needed === 0) return null;
  const name = options.nameOf(rep);
  return {
    rep: name,
    kpi: judged.kpi.name,
    period: newest.label,
    numerator: own.count,
    denominator: own.size,
    needed,
    text: tooFewText({ rep: name, step: judged.step, size: own.size, needed }, ground.language),
  };
}
