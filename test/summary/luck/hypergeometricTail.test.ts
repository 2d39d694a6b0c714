import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTail } from '../../../src/summary/luck/binomialTail.ts';
import { hypergeometricTail } from '../../../src/summary/luck/hypergeometricTail.ts';

/** n over k in whole numbers. */
function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i);
  return k < 0 || k > n ? 0n : result;
}

function atMostByCounting(count: number, size: number, restCount: number, restSize: number): number {
  const successes = count + restCount;
  let ways = 0n;
  for (let at = 0; at <= count; at += 1) ways += choose(size, at) * choose(restSize, successes - at);
  return Number((ways * 10n ** 18n) / choose(size + restSize, successes)) / 1e18;
}

describe("Fisher's exact test", () => {
  it('gives the lady tasting tea 1 in 70 (Fisher 1935) and 17 in 70 with one error', () => {
    expect(hypergeometricTail({ count: 4, size: 4 }, { count: 0, size: 4 }).atLeast).toBeCloseTo(1 / 70, 14);
    expect(hypergeometricTail({ count: 3, size: 4 }, { count: 1, size: 4 }).atLeast).toBeCloseTo(17 / 70, 14);
  });

  it('counts every way there is', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 90 }));
    const samples = sizes.chain(([size, restSize]) =>
      fc.record({
        size: fc.constant(size),
        restSize: fc.constant(restSize),
        count: fc.integer({ min: 0, max: size }),
        restCount: fc.integer({ min: 0, max: restSize }),
      }),
    );
    fc.assert(
      fc.property(samples, ({ count, size, restCount, restSize }) => {
        const { atMost } = hypergeometricTail({ count, size }, { count: restCount, size: restSize });
        expect(atMost).toBeCloseTo(atMostByCounting(count, size, restCount, restSize), 12);
      }),
    );
  });

  it('comes to the binomial tail where the others are very many', () => {
    const { atMost } = hypergeometricTail({ count: 12, size: 200 }, { count: 9_000_000, size: 100_000_000 });
    expect(atMost).toBeCloseTo(binomialTail(12, 200, 0.09).atMost, 5);
  });

  it('says nothing of nobody', () => {
    expect(hypergeometricTail({ count: 0, size: 10 }, { count: 0, size: 0 })).toEqual({ atMost: 1, atLeast: 1 });
  });
});
