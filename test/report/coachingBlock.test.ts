import { describe, expect, it } from 'vitest';
import { reportContext } from '../../src/report/context.ts';
import { coachingBlock } from '../../src/report/details/coachingBlock.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import type { TooFew } from '../../src/summary/coaching/coachingFlag.ts';
import { madeUpSummary } from './madeUpSummary.ts';

const few = (rep: string, needed: number): TooFew => ({
  ...{ rep, reason: 'too few', kpi: 'WIN_RATE', period: '2025 Q1', step: 'deal won' },
  ...{ numerator: 1, denominator: 20 - needed, needed, text: `${rep}: too few.` },
});
const linesOf = (scarce: readonly TooFew[], language: 'en' | 'ru' = 'en') =>
  coachingBlock(reportContext(madeUpSummary({ scarce, coaching: [], language }), defaultSettings))?.lines.map(
    ({ cells }) => cells[0]?.value,
  );

describe('who did too little to be judged', () => {
  it('shares a sentence where there are many at one step', () => {
    const many = [few('Ada', 6), few('Ben', 5), few('Cy', 11)];
    expect(linesOf(many)?.join(' ')).toContain(
      'Too few closed deals to judge, and about how many more it takes: Ada (14, 6 more), Ben (15, 5 more), Cy (9, 11 more).',
    );
    expect(linesOf(many, 'ru')?.join(' ')).toContain('Ada (14, ещё 6), Ben (15, ещё 5), Cy (9, ещё 11)');
  });

  it('has one of its own where there are few', () => {
    expect(linesOf([few('Ada', 6), few('Ben', 5)])).toEqual(expect.arrayContaining(['Ada: too few.', 'Ben: too few.']));
  });
});
