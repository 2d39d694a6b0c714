import { describe, expect, it } from 'vitest';
import type { CoachingFlag } from '../../../src/summary/coaching/coachingFlag.ts';
import { leverOf } from '../../../src/summary/coaching/lever.ts';
import type { RankedFlag } from '../../../src/summary/coaching/rankedFlag.ts';

const ranked = (
  rep: string | null,
  verdict: CoachingFlag['verdict'],
  deals: number,
  step: RankedFlag['step'] = 'appointment held',
): RankedFlag => ({
  step,
  brief: '',
  rank: 0,
  weight: deals,
  tail: 0,
  lasts: true,
  flag: {
    rep,
    kpi: step,
    period: '2025 Q2',
    verdict,
    numerator: 10,
    denominator: 40,
    low: 0,
    high: 1,
    team: 0.5,
    text: '',
    ...(verdict === 'strength' ? {} : { gain: { count: deals * 4, deals, amount: deals * 10_000 } }),
  },
});

const lever = (...flags: RankedFlag[]) => leverOf(flags, '$', 'en');

describe('the biggest lever', () => {
  it('is nothing where nobody falls short', () => {
    expect(lever()).toBeNull();
    expect(lever(ranked('Ana', 'strength', 3))).toBeNull();
  });

  it('adds up the reps who fall short at one step', () => {
    expect(
      lever(ranked('Ana', 'red', 2, 'deal won'), ranked('Ben', 'red', 1), ranked('Carla', 'red', 1.5)),
    ).toMatchObject({
      kpi: 'appointment held',
      reps: ['Ben', 'Carla'],
      gain: { count: 10, deals: 2.5, amount: 25_000 },
    });
  });

  it('is proven: an amber counts only where there is nothing else', () => {
    expect(lever(ranked('Ana', 'amber', 9, 'deal won'), ranked('Ben', 'red', 1))?.reps).toEqual(['Ben']);
    expect(lever(ranked('Ana', 'amber', 9, 'deal won'))?.text).toBe(
      'Biggest lever: Ana at winning deals. If it is skill and not the list or luck, at the rate of the others: up to 36 more deals won a quarter, some $90,000.',
    );
  });

  it('may be the process, which is not added to its reps', () => {
    const found = lever(ranked(null, 'process', 3), ranked('Ben', 'red', 2));
    expect(found).toMatchObject({ reps: [], gain: { deals: 3 } });
    expect(found?.text).toBe(
      'Biggest lever: the whole team at getting appointments to take place. Back at its earlier rate: up to 12 more appointments held a quarter, some 3 deals won and $30,000.',
    );
  });
});
