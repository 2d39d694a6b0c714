import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/summary/luck/normalQuantile.ts';
import { normalTail } from '../../../src/summary/luck/normalTail.ts';
import { studentTail } from '../../../src/summary/luck/studentTail.ts';

describe("the tail of Student's t", () => {
  // Tables of the distribution: 10 % and 0.5 % one-sided.
  it.each([
    [3.0776835, 1, 0.1],
    [1.8856181, 2, 0.1],
    [1.6377444, 3, 0.1],
    [3.1692727, 10, 0.005],
    [2.8073357, 23, 0.005],
  ])('above %d with %i degrees of freedom', (t, freedom, tail) => {
    expect(studentTail(t, freedom)).toBeCloseTo(tail, 7);
    expect(studentTail(-t, freedom)).toBeCloseTo(1 - tail, 7);
  });
});

describe('the quantile of a normal tail', () => {
  it.each([0.975, 0.5, 0.1, 0.001, 1e-12, 1e-200])('leads back to %d', (tail) => {
    expect(normalTail(normalQuantile(tail)) / tail).toBeCloseTo(1, 10);
  });

  it('is far, and no more, where there is no tail', () => {
    expect(normalQuantile(0)).toBe(37);
  });
});
