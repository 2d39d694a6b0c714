import { describe, expect, it } from 'vitest';
import { binomialProbability } from '../../../src/summary/luck/binomialProbability.ts';
import { binomialTail } from '../../../src/summary/luck/binomialTail.ts';
import { funnelTails, funnelVerdict, outside998, sidesOf } from '../../../src/summary/luck/funnelVerdict.ts';
import { normalTail } from '../../../src/summary/luck/normalTail.ts';
import type { Sample, SampleKind } from '../../../src/summary/luck/sample.ts';
import { twoProportions } from '../../../src/summary/luck/twoProportions.ts';
import type { Direction } from '../../../src/vocabulary/kpi.ts';

const verdictOf = (own: Sample, rest: Sample, direction: Direction = 'more is better', kind: SampleKind = 'share') =>
  funnelVerdict(sidesOf(funnelTails(own, rest, kind), direction));

describe('the verdict of the funnel plot', () => {
  it('leaves 12 of 200 against 90 of 1,000 alone: one time in six it is luck', () => {
    expect(verdictOf({ count: 12, size: 200 }, { count: 90, size: 1000 })).toBeNull();
    expect(verdictOf({ count: 3, size: 40 }, { count: 60, size: 400 })).toBeNull();
  });

  it('is red for 20 of 100 against 60 of 150', () => {
    expect(verdictOf({ count: 20, size: 100 }, { count: 60, size: 150 })).toBe('red');
  });

  it('is amber between 95 % and 99.8 %', () => {
    expect(verdictOf({ count: 15, size: 100 }, { count: 250, size: 1000 })).toBe('amber');
  });

  it('is a strength beyond 99.8 % only', () => {
    expect(verdictOf({ count: 35, size: 100 }, { count: 250, size: 1000 })).toBeNull();
    expect(verdictOf({ count: 42, size: 100 }, { count: 250, size: 1000 })).toBe('strength');
  });

  it('turns round where less is better', () => {
    expect(verdictOf({ count: 42, size: 100 }, { count: 250, size: 1000 }, 'less is better')).toBe('red');
    expect(verdictOf({ count: 8, size: 100 }, { count: 250, size: 1000 }, 'less is better')).toBe('strength');
  });

  it('judges rates above one, as appointments for each conversation may be', () => {
    expect(verdictOf({ count: 20, size: 40 }, { count: 480, size: 400 }, 'more is better', 'rate')).toBe('red');
    expect(verdictOf({ count: 46, size: 40 }, { count: 480, size: 400 }, 'more is better', 'rate')).toBeNull();
  });

  it('comes to the two-proportion test in large samples', () => {
    const [own, rest] = [
      { count: 24_600, size: 100_000 },
      { count: 225_000, size: 900_000 },
    ];
    const oneSided = normalTail(-twoProportions(own, rest).z);
    expect(funnelTails(own, rest, 'share').atMost / oneSided).toBeCloseTo(1, 1);
  });
});

describe('the promise of 99.8 % in a team of two, 60 cases each at 15 %', () => {
  const [size, rate] = [60, 0.15];
  const chanceOf = (isOutside: (own: Sample, rest: Sample) => boolean): number => {
    let chance = 0;
    for (let count = 0; count <= size; count += 1) {
      for (let restCount = 0; restCount <= size; restCount += 1) {
        if (!isOutside({ count, size }, { count: restCount, size })) continue;
        chance += binomialProbability(count, size, rate) * binomialProbability(restCount, size, rate);
      }
    }
    return chance;
  };

  it('is kept by the exact test, on both sides', () => {
    expect(chanceOf((own, rest) => funnelTails(own, rest, 'share').atMost <= outside998)).toBeLessThan(outside998);
    expect(chanceOf((own, rest) => funnelTails(own, rest, 'share').atLeast <= outside998)).toBeLessThan(outside998);
  });

  it('is kept by the exact test of rates', () => {
    expect(chanceOf((own, rest) => funnelTails(own, rest, 'rate').atMost <= outside998)).toBeLessThan(outside998);
  });

  it("is broken six times over by a binomial tail at the others' rate", () => {
    const binomial = (own: Sample, rest: Sample) => binomialTail(own.count, own.size, rest.count / rest.size).atMost;
    expect(chanceOf((own, rest) => binomial(own, rest) <= outside998)).toBeGreaterThan(6 * outside998);
  });
});
