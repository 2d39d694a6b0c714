import { describe, expect, it } from 'vitest';
import { rateInterval, wilson } from '../../../src/summary/luck/wilson.ts';

/** Count, size, low and high in percent; Wilson's published formula at z = 1.959964. */
const golden = [
  [7, 100, 3.4319, 13.7495],
  [0, 10, 0, 27.7533],
  [10, 10, 72.2467, 100],
  [1, 20, 0.8881, 23.6131],
  [3, 10, 10.7791, 60.3222],
  [30, 100, 21.8949, 39.5849],
  [54, 1000, 4.1621, 6.9792],
  [2, 3, 20.766, 93.8508],
] as const;

describe("Wilson's interval", () => {
  it.each(golden)('of %i in %i', (count, size, low, high) => {
    const interval = wilson({ count, size });
    expect(interval?.low).toBeCloseTo(low / 100, 6);
    expect(interval?.high).toBeCloseTo(high / 100, 6);
  });

  it('is nothing where nothing stands below', () => {
    expect(wilson({ count: 0, size: 0 })).toBeNull();
  });
});

describe('the interval of a rate', () => {
  it('solves (x − λ)² = z²λ, as the score interval of a Poisson count does', () => {
    const interval = rateInterval({ count: 9, size: 3 });
    for (const end of [interval?.low, interval?.high]) {
      const expected = (end as number) * 3;
      expect((9 - expected) ** 2).toBeCloseTo(1.959964 ** 2 * expected, 9);
    }
  });

  it('begins at 0 for none, and its lower end is the smaller root', () => {
    expect(rateInterval({ count: 9, size: 3 })).toEqual({
      low: expect.closeTo(1.578358, 6),
      high: expect.closeTo(5.702128, 6),
    });
    expect(rateInterval({ count: 0, size: 4 })?.low).toBe(0);
    expect(rateInterval({ count: 0, size: 0 })).toBeNull();
  });

  it('may lie above one', () => {
    expect(rateInterval({ count: 30, size: 10 })?.low).toBeGreaterThan(2);
  });
});
