import { describe, expect, it } from 'vitest';
import { deviationOf, stratifiedTails } from '../../../src/summary/luck/overQuarters.ts';

const pair = (count: number, size: number, restCount: number, restSize: number) => ({
  own: { count, size },
  rest: { count: restCount, size: restSize },
});
const quarters = [pair(10, 40, 60, 160), pair(5, 30, 40, 120)];

describe('quarters against quarters', () => {
  // Computed from Cochran's, and Mantel and Haenszel's, formulas: 8 fewer than the others' rates let expect.
  it('add up how many more, and its variance: of a share the hypergeometric one', () => {
    expect(deviationOf(quarters, 'share')).toBeCloseTo(-2.2727265, 6);
    const { atMost, atLeast } = stratifiedTails(quarters, 'share');
    expect(atMost).toBeCloseTo(0.0165577, 6);
    expect(atLeast).toBeCloseTo(0.9921275, 6);
  });

  it('take the variance of a rate for events that may happen more than once', () => {
    expect(deviationOf(quarters, 'rate')).toBeCloseTo(-1.8650096, 6);
    expect(stratifiedTails(quarters, 'rate').atMost).toBeCloseTo(0.0401934, 6);
    expect(stratifiedTails(quarters, 'rate').atLeast).toBeCloseTo(0.9762364, 6);
  });

  it('prove nothing where nobody can differ, and a quarter of a single case adds nothing', () => {
    expect(stratifiedTails([pair(0, 10, 0, 10)], 'share')).toEqual({ atMost: 1, atLeast: 1 });
    expect(deviationOf([pair(0, 10, 0, 10)], 'share')).toBe(0);
    expect(deviationOf([...quarters, pair(1, 1, 0, 0)], 'share')).toBeCloseTo(-2.2727265, 6);
    expect(deviationOf([...quarters, pair(1, 1, 0, 1)], 'share')).not.toBeCloseTo(-2.2727265, 3);
  });
});
