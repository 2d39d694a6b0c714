import { cumulativeStdNormalProbability } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { normalTail } from '../../../src/summary/luck/normalTail.ts';
import { twoProportions } from '../../../src/summary/luck/twoProportions.ts';

describe('the two-proportion test', () => {
  it('finds z −1.38875 and p 0.16491 for 12 of 200 against 90 of 1,000', () => {
    const { z, p } = twoProportions({ count: 12, size: 200 }, { count: 90, size: 1000 });
    expect(z).toBeCloseTo(-1.38875, 5);
    expect(p).toBeCloseTo(0.16491, 5);
  });

  it('finds z −3.32106 and p 0.000897 for 20 of 100 against 60 of 150', () => {
    const { z, p } = twoProportions({ count: 20, size: 100 }, { count: 60, size: 150 });
    expect(z).toBeCloseTo(-3.32106, 5);
    expect(p).toBeCloseTo(0.000897, 6);
  });

  it('finds z −1.29124 for 3 of 40 against 60 of 400', () => {
    expect(twoProportions({ count: 3, size: 40 }, { count: 60, size: 400 }).z).toBeCloseTo(-1.29124, 5);
  });

  it('proves nothing where everybody or nobody succeeds, or where there is nobody', () => {
    expect(twoProportions({ count: 5, size: 5 }, { count: 9, size: 9 })).toEqual({ z: 0, p: 1 });
    expect(twoProportions({ count: 0, size: 0 }, { count: 9, size: 90 })).toEqual({ z: 0, p: 1 });
  });
});

describe('the normal tail', () => {
  it.each([-3, -1, 0, 0.5, 1.3, 1.959964, 2.9, 3.05])('agrees with simple-statistics above %f', (z) => {
    expect(normalTail(z)).toBeCloseTo(1 - cumulativeStdNormalProbability(z), 4);
  });

  it('is 2.5 % above 1.959964 and 0.1 % above 3.0902323', () => {
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 14);
    expect(normalTail(3.090232306167813)).toBeCloseTo(0.001, 14);
  });

  it('keeps its digits far out: 9.8659e-10 above 6, 7.6199e-24 above 10', () => {
    expect(normalTail(6) / 9.865876450377e-10).toBeCloseTo(1, 10);
    expect(normalTail(10) / 7.61985302416e-24).toBeCloseTo(1, 10);
  });
});
