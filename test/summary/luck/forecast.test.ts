import { describe, expect, it } from 'vitest';
import { forecast, statusOf, straightLine } from '../../../src/summary/luck/forecast.ts';
import { drawsOf } from '../../simulation/draws.ts';

const remainders = (sums: readonly number[], squares = 0) => sums.map((sum) => ({ sum, squares }));

describe('a forecast', () => {
  // Computed with scipy (t.ppf).
  it('is what is there and what the rest of earlier periods brought, with 80 % certainty', () => {
    const found = forecast(100, remainders([60, 80, 70, 90]));
    expect(found?.projection).toBe(175);
    expect(found?.low).toBeCloseTo(175 - 23.6388, 4);
    expect(found?.high).toBeCloseTo(175 + 23.6388, 4);
  });

  it('is none from a single period, nor where the rest never brought anything', () => {
    expect(forecast(100, remainders([60]))).toBeNull();
    expect(forecast(100, remainders([0, 0, 0]))).toBeNull();
  });

  it('is not surer than single deals let it be, however alike the periods ended', () => {
    const found = forecast(100, remainders([75, 75, 75, 75], 400));
    expect(found?.high).toBeCloseTo(175 + 1.2815516 * 20 * Math.sqrt(1.25), 6);
  });

  it('never falls below what is won already', () => {
    expect(forecast(100, remainders([0, 90]))?.low).toBe(100);
    expect(forecast(100, remainders([-20, 90]))?.low).toBeLessThan(100);
  });

  it('holds in four of five periods: 60 deals a quarter that close late', () => {
    const draws = drawsOf(4711);
    let [inside, all] = [0, 0];
    for (let team = 0; team < 1000; team += 1) {
      const rest = (): { sum: number; squares: number } => {
        let [sum, squares] = [0, 0];
        for (let deal = draws.binomial(120, 0.3); deal > 0; deal -= 1) {
          const amount = Math.exp(0.5 * draws.normal());
          sum += amount;
          squares += amount * amount;
        }
        return { sum, squares };
      };
      const found = forecast(20, [rest(), rest(), rest(), rest()]);
      const truth = 20 + rest().sum;
      all += 1;
      if (found && found.low <= truth && truth <= found.high) inside += 1;
    }
    expect(inside / all).toBeGreaterThan(0.76);
    expect(inside / all).toBeLessThan(0.95);
  });
});

describe('the status of a target', () => {
  it('is likely or unlikely only where the whole interval says so', () => {
    const found = { projection: 100, low: 90, high: 110 };
    expect([80, 90, 100, 110, 111].map((target) => statusOf(target, found))).toEqual([
      'likely',
      'likely',
      'open',
      'open',
      'unlikely',
    ]);
  });
});

describe('a straight line', () => {
  it('goes on as until now, and scatters as much', () => {
    const found = straightLine(185_000, 185_000 * 5000, 52, 90);
    expect(Math.round(found.projection)).toBe(320_192);
    expect(found.high - found.projection).toBeCloseTo(found.projection - found.low, 6);
    // 10 % of the normal distribution on either side, of what is ahead and of what the pace so far is unsure by.
    expect(straightLine(1000, 400, 52, 90).high).toBeCloseTo((1000 * 90) / 52 + 28.8254305, 6);
    expect(straightLine(10, 400, 52, 90).low).toBe(10);
  });
});
