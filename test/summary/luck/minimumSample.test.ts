import { describe, expect, it } from 'vitest';
import { binomialTail } from '../../../src/summary/luck/binomialTail.ts';
import { outside95 } from '../../../src/summary/luck/funnelVerdict.ts';
import { sampleNeeded } from '../../../src/summary/luck/minimumSample.ts';

describe('the minimum sample', () => {
  it('is the least number of cases, whatever the rate', () => {
    expect(sampleNeeded({ count: 3, size: 12 }, { count: 60, size: 120 }, 30)).toBe(18);
  });

  it('expects five successes at the rate of the team', () => {
    expect(sampleNeeded({ count: 1, size: 40 }, { count: 50, size: 1000 }, 30)).toBe(60);
    expect(sampleNeeded({ count: 1, size: 100 }, { count: 50, size: 1000 }, 30)).toBe(0);
  });

  it('is never reached where nobody ever succeeds', () => {
    expect(sampleNeeded({ count: 0, size: 500 }, { count: 0, size: 5000 }, 30)).toBeNull();
  });

  it.each([
    [0.05, 72],
    [0.1, 36],
    [0.2, 17],
    [0.3, 11],
  ])(
    'is not made up: at a team rate of %f, no success at all is first outside 95 %% in a sample of %i',
    (rate, size) => {
      expect(binomialTail(0, size, rate).atMost).toBeLessThanOrEqual(outside95);
      expect(binomialTail(0, size - 1, rate).atMost).toBeGreaterThan(outside95);
    },
  );
});
