import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../src/summary/luck/sample.ts';
import { shrink } from '../../../src/summary/luck/shrink.ts';

const samples = (pairs: readonly (readonly [number, number])[]): Sample[] =>
  pairs.map(([count, size]) => ({ count, size }));

describe('what is likely to stay of a difference', () => {
  // Computed with scipy from DerSimonian and Laird's formulas.
  const five = samples([
    [30, 100],
    [45, 150],
    [20, 100],
    [60, 200],
    [52, 150],
  ]);

  it('is more the larger a sample is', () => {
    const { q, variance, factors } = shrink(five, 1, 'share');
    expect(q).toBeCloseTo(6.30828, 5);
    expect(variance).toBeCloseTo(0.000874073, 9);
    for (const [i, factor] of [0.29562, 0.386326, 0.29562, 0.456337, 0.386326].entries())
      expect(factors[i]).toBeCloseTo(factor, 5);
  });

  it('is nothing where people differ no more than chance lets them', () => {
    expect(shrink(five, 2, 'share').factors).toEqual([0, 0, 0, 0, 0]);
    expect(shrink(samples([[0, 10]]), 1, 'share').factors).toEqual([0]);
  });

  it('is more of a rate, whose chance is larger, and nothing of who has no case', () => {
    const { q, variance, factors } = shrink([...five, { count: 0, size: 0 }], 1, 'rate');
    expect(q).toBeCloseTo(4.442834, 6);
    expect(variance).toBeCloseTo(0.000238095, 9);
    expect(factors.map((factor) => Number(factor.toFixed(6)))).toEqual([
      0.074516, 0.107759, 0.074516, 0.138696, 0.107759, 0,
    ]);
    expect(
      shrink(
        samples([
          [0, 10],
          [0, 20],
        ]),
        1,
        'share',
      ),
    ).toEqual({ q: 0, variance: 0, factors: [0, 0] });
    expect(
      shrink(
        samples([
          [5, 10],
          [0, 0],
        ]),
        1,
        'share',
      ).factors,
    ).toEqual([0, 0]);
  });
});
