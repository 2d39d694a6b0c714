import { expect, it } from 'vitest';
import type { CoachingFlag, TooFew } from '../../../src/summary/coaching/coachingFlag.ts';
import { nearestTooFew } from '../../../src/summary/coaching/nearestTooFew.ts';

const few = (rep: string, needed: number): TooFew => ({
  ...{ rep, reason: 'too few', kpi: 'WIN_RATE', period: '2025 Q1', step: 'deal won', numerator: 1, denominator: 9 },
  ...{ needed, text: '' },
});

it('names each rep who did too little once, at the step that is nearest to enough, and nobody who is flagged', () => {
  const coaching = [{ rep: 'Bo' } as CoachingFlag];
  expect(nearestTooFew({ coaching, tooFew: [few('Bo', 3), few('Ada', 8), few('Ada', 2)] })).toEqual([few('Ada', 2)]);
});
