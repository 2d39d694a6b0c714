import { binomialDistribution } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { binomialTail } from '../../../src/summary/luck/binomialTail.ts';

describe('the binomial tail', () => {
  it('is 8.156 % for at most 12 of 200 at 9 %', () => {
    expect(binomialTail(12, 200, 0.09).atMost).toBeCloseTo(0.08156, 5);
  });

  it.each([0, 3, 9, 18, 30, 60])('agrees with the sum of simple-statistics at %i of 60', (count) => {
    const chances = binomialDistribution(60, 0.3) as number[];
    const sum = (from: number, to: number) => chances.slice(from, to).reduce((all, one) => all + one, 0);
    const { atMost, atLeast } = binomialTail(count, 60, 0.3);
    expect(atMost).toBeCloseTo(Math.min(1, sum(0, count + 1)), 4);
    expect(atLeast).toBeCloseTo(sum(count, 61), 4);
  });

  it('is exactly (1 − p)ⁿ for none at all', () => {
    expect(binomialTail(0, 36, 0.1).atMost).toBeCloseTo(0.9 ** 36, 15);
  });

  it('gives both tails with the count itself in each', () => {
    const { atMost, atLeast } = binomialTail(2, 4, 0.5);
    expect(atMost).toBeCloseTo(11 / 16, 14);
    expect(atLeast).toBeCloseTo(11 / 16, 14);
  });

  it('holds for a million trials: the middle is a half, five deviations are 2.9 in ten million', () => {
    const deviation = Math.sqrt(1e6 * 0.25);
    const middle = binomialTail(500_000, 1e6, 0.5);
    expect(middle.atMost + middle.atLeast).toBeCloseTo(1 + 1 / Math.sqrt(2 * Math.PI * 250_000), 9);
    expect(binomialTail(500_000 - 5 * deviation, 1e6, 0.5).atMost / 2.87e-7).toBeCloseTo(1, 1);
    expect(binomialTail(500_000 + 5 * deviation, 1e6, 0.5).atLeast / 2.87e-7).toBeCloseTo(1, 1);
  });

  it('knows what is certain', () => {
    expect(binomialTail(0, 5, 0)).toEqual({ atMost: 1, atLeast: 1 });
    expect(binomialTail(1, 5, 0)).toEqual({ atMost: 1, atLeast: 0 });
    expect(binomialTail(5, 5, 1)).toEqual({ atMost: 1, atLeast: 1 });
  });
});
