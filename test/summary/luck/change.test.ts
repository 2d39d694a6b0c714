import { describe, expect, it } from 'vitest';
import { changeTest } from '../../../src/summary/luck/change.ts';
import type { Week } from '../../../src/summary/luck/weekSpread.ts';

const weeks = (above: readonly number[], below: readonly number[] = above.map(() => 1)): Week[] =>
  above.map((value, i) => ({ above: value, below: below[i] as number }));

describe('the change of a ratio', () => {
  // Computed with scipy (t.sf).
  it('is measured by how much its weeks differ', () => {
    const now = weeks([30, 22, 35, 28], [100, 90, 120, 110]);
    const before = weeks([25, 28, 20, 24], [100, 105, 95, 100]);
    expect(changeTest(now, before)).toEqual({
      t: expect.closeTo(1.78101, 5),
      freedom: 6,
      p: expect.closeTo(0.125201, 6),
    });
  });

  it('needs two weeks with something below on each side', () => {
    const enough = weeks([1, 2, 3]);
    expect(changeTest(weeks([5]), enough)).toBeNull();
    expect(changeTest(enough, weeks([5, 0], [9, 0]))).toBeNull();
  });

  it('is none where no week differs from any other', () => {
    expect(changeTest(weeks([0, 0]), weeks([0, 0, 0]))).toEqual({ t: 0, freedom: 3, p: 1 });
    // Nor is it luck where every week of the one is beyond every week of the other.
    expect(changeTest(weeks([1, 1]), weeks([2, 2, 2]))).toEqual({ t: Number.NEGATIVE_INFINITY, freedom: 3, p: 0 });
  });

  describe('where more is known than that weeks differ', () => {
    const even = [50, 53, 48, 51, 49, 52, 50, 47, 52, 51, 49, 48, 50];
    const shifted = (by: number): Week[] => weeks(even.map((one) => one + by));
    const tOf = (now: readonly Week[], before: readonly Week[], earlier: readonly (readonly Week[])[] = []): number =>
      changeTest(now, before, earlier)?.t as number;

    it('counts for less where a week is like the week before', () => {
      const lasting = [...even].sort((a, b) => a - b);
      const slow = tOf(weeks(lasting.map((one) => one + 3)), weeks(lasting));
      expect(tOf(shifted(3), shifted(0))).toBeGreaterThan(4);
      expect(slow).toBeLessThan(2);
    });

    it('counts for less where earlier periods differed by as much', () => {
      const swinging = [3, -2, 4, -3, 2].map(shifted);
      expect(tOf(shifted(3), shifted(0), swinging)).toBeLessThan(2);
    });

    it('counts in full where earlier periods were alike, or grew from each to the next', () => {
      const alone = tOf(shifted(3), shifted(0));
      expect(tOf(shifted(3), shifted(0), new Array(5).fill(shifted(0)))).toBeCloseTo(alone);
      expect(tOf(shifted(3), shifted(0), [-3, -6, -9, -12].map(shifted))).toBeCloseTo(alone);
    });
  });
});
