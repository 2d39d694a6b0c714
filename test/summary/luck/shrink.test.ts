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
});
