import { describe, expect, it } from 'vitest';
import { outside95, outside998 } from '../../../src/summary/luck/funnelVerdict.ts';
import { pooledSides } from '../../../src/summary/luck/overQuarters.ts';

const pair = (count: number, size: number, restCount: number, restSize: number) => ({
  own: { count, size },
  rest: { count: restCount, size: restSize },
});

describe('quarters together', () => {
  it('prove what none of them proves alone', () => {
    const quarter = pair(9, 60, 150, 600);
    expect(pooledSides([quarter], 'share', 'more is better').worse).toBeGreaterThan(outside95);
    expect(pooledSides([quarter, quarter, quarter], 'share', 'more is better').worse).toBeLessThan(outside95);
  });

  it('do not hold a bad quarter of everybody against the rep who worked most in it', () => {
    const bad = pair(150, 1500, 30, 300);
    const good = pair(60, 200, 900, 3000);
    const { worse } = pooledSides([bad, good, good], 'share', 'more is better');
    expect(worse).toBeGreaterThan(outside95);
  });

  it('turn round where less is better', () => {
    const quarter = pair(30, 80, 150, 800);
    const sides = pooledSides([quarter, quarter, quarter], 'share', 'less is better');
    expect(sides.worse).toBeLessThan(outside998);
    expect(sides.better).toBeGreaterThan(0.99);
  });
});
