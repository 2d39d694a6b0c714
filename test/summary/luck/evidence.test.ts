import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceTails } from '../../../src/summary/luck/evidence.ts';
import { outside95, outside998, sidesOf } from '../../../src/summary/luck/funnelVerdict.ts';
import { coinFlips } from '../../../src/summary/luck/widened.ts';

const pair = (count: number, size: number, restCount: number, restSize: number) => ({
  own: { count, size },
  rest: { count: restCount, size: restSize },
});

const sides = (quarters: readonly Evidence[], direction: 'more is better' | 'less is better') =>
  sidesOf(evidenceTails(quarters, 'share', coinFlips), direction);

describe('quarters together', () => {
  it('prove what none of them proves alone', () => {
    const quarter = pair(9, 60, 150, 600);
    expect(sides([quarter], 'more is better').worse).toBeGreaterThan(outside95);
    expect(sides([quarter, quarter, quarter], 'more is better').worse).toBeLessThan(outside95);
  });

  it('do not hold a bad quarter of everybody against the rep who worked most in it', () => {
    const bad = pair(150, 1500, 30, 300);
    const good = pair(60, 200, 900, 3000);
    const { worse } = sides([bad, good, good], 'more is better');
    expect(worse).toBeGreaterThan(outside95);
  });

  it('turn round where less is better', () => {
    const quarter = pair(30, 80, 150, 800);
    const found = sides([quarter, quarter, quarter], 'less is better');
    expect(found.worse).toBeLessThan(outside998);
    expect(found.better).toBeGreaterThan(0.99);
  });
});

describe('a finding', () => {
  it('must hold with the unknown results and without them: blanks accuse nobody', () => {
    const typed = pair(160, 640, 1000, 4000);
    const blank = { ...pair(160, 800, 1000, 4000), otherwise: [typed] };
    expect(sides([pair(160, 800, 1000, 4000)], 'more is better').worse).toBeLessThan(outside998 * 2);
    expect(sides([blank], 'more is better').worse).toBeGreaterThan(0.4);
  });

  it('must hold in every reading of the unknown also where it praises', () => {
    const typed = pair(320, 800, 1000, 4000);
    const { worse, better } = sides([{ ...typed, otherwise: [pair(200, 800, 1000, 4000)] }], 'more is better');
    expect(sides([typed], 'more is better').better).toBeLessThan(outside998);
    expect(better).toBeGreaterThan(0.4);
    expect(worse).toBeGreaterThan(0.4);
  });

  it('must hold pipeline by pipeline: who has the hard one and is better in both is not weak', () => {
    const [hard, easy] = [pair(50, 200, 20, 100), pair(26, 40, 420, 700)];
    const together = pair(76, 240, 440, 800);
    expect(sides([together], 'more is better').worse).toBeLessThan(outside998);
    expect(sides([{ ...together, strata: [hard, easy] }], 'more is better').worse).toBeGreaterThan(0.5);
    const quarters = [
      { ...together, strata: [hard, easy] },
      { ...together, strata: [hard, easy] },
    ];
    expect(sides(quarters, 'more is better').worse).toBeGreaterThan(outside95);
  });

  it('must hold where cases come in clusters', () => {
    const exact = evidenceTails([pair(15, 100, 250, 1000)], 'share', coinFlips).atMost;
    expect(exact).toBeLessThan(outside95);
    expect(evidenceTails([pair(15, 100, 250, 1000)], 'share', { phi: 3, freedom: 60 }).atMost).toBeGreaterThan(0.05);
  });
});
