import { describe, expect, it } from 'vitest';
import { changeTest, type Week } from '../../../src/summary/luck/change.ts';

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
});
