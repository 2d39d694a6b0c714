import { describe, expect, it } from 'vitest';
import { hypergeometricTail } from '../../../src/summary/luck/hypergeometricTail.ts';
import { coinFlips, wallaceTail, widenedTail } from '../../../src/summary/luck/widened.ts';

describe('a widened tail', () => {
  // Computed with scipy: norm.isf and norm.sf around Wallace's formula.
  it.each([
    [20, 100, 60, 150, 2.5, 48, 0.000611089, 0.0231731],
    [205, 1300, 1230, 5200, 5.7, 120, 1.77716e-10, 0.00486599],
  ])('of %i of %i against %i of %i at phi %d', (count, size, others, of, phi, freedom, exact, widened) => {
    const tail = hypergeometricTail({ count, size }, { count: others, size: of }).atMost;
    expect(tail / exact).toBeCloseTo(1, 5);
    expect(widenedTail(tail, { phi, freedom }) / widened).toBeCloseTo(1, 5);
  });

  it('is unchanged where cases are as independent as coin flips', () => {
    expect(widenedTail(0.0123, { phi: 1, freedom: 3 })).toBe(0.0123);
    expect(widenedTail(1e-200, coinFlips)).toBe(1e-200);
  });

  it('mirrors a tail beyond one half', () => {
    expect(widenedTail(0.9, { phi: 2, freedom: 20 })).toBeCloseTo(1 - widenedTail(0.1, { phi: 2, freedom: 20 }), 12);
  });

  it('stays a probability where the exact tail is too small for a number', () => {
    expect(widenedTail(0, { phi: 4, freedom: 30 })).toBeGreaterThan(0);
    expect(widenedTail(0, { phi: 4, freedom: 30 })).toBeLessThan(1e-9);
  });

  it("is Wallace's approximation of Student's t", () => {
    expect(wallaceTail(3, 27)).toBeCloseTo(0.00287633, 8);
  });
});
