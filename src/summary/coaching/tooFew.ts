import { tooFewText } from '../../words/coaching.ts';
import { sampleNeeded } from '../luck/minimumSample.ts';
import { plus } from '../luck/sample.ts';
import type { TooFew } from './coachingFlag.ts';
import { judgedQuarters } from './judgedQuarters.ts';
import type { KpiHistory } from './kpiHistory.ts';

/** A rep who did something, yet too little to say more. */
export function repTooFew(one: KpiHistory, rep: number): TooFew | null {
  const { judged, source, options } = one;
  const newest = judgedQuarters(one, rep)[0];
  if (!newest) return null;
  const { own, rest } = newest.samples.pairOf(rep);
  const needed = sampleNeeded(own, plus(own, rest), judged.least);
  if (own.size === 0 || needed === null || needed === 0) return null;
  const name = options.nameOf(rep);
  return {
    rep: name,
    reason: 'too few',
    kpi: judged.kpi.name,
    period: newest.label,
    numerator: own.count,
    denominator: own.size,
    step: judged.step,
    needed,
    text: tooFewText({ rep: name, step: judged.step, size: own.size, needed }, source.language),
  };
}
