import { describe, expect, it } from 'vitest';
import { dispersionOf, homogeneity, interaction, type Table } from '../../../src/summary/luck/dispersion.ts';

const table = (counts: readonly (readonly number[])[], sizes: readonly number[]): Table =>
  counts.map((row, i) => row.map((count) => ({ count, size: sizes[i] as number })));

const weeks = table(
  [
    [10, 6, 8],
    [12, 20, 10],
  ],
  [40, 50],
);

describe('the dispersion of a KPI', () => {
  // Computed with scipy.
  it('is χ² of rep by week, over what independent cases would have', () => {
    expect(interaction(weeks, 'share')).toMatchObject({ chiSquare: expect.closeTo(4.37882, 5), freedom: 2 });
    expect(dispersionOf([weeks], null, 'share')).toEqual({ phi: expect.closeTo(2.18941, 5), freedom: 2 });
  });

  it('adds up over quarters, each with its own rates', () => {
    const { phi, freedom } = dispersionOf([weeks, weeks], null, 'share');
    expect([phi, freedom]).toEqual([expect.closeTo(2.18941, 5), 4]);
  });

  it('is never below that of independent cases', () => {
    const even = table(
      [
        [10, 10],
        [20, 20],
      ],
      [40, 50],
    );
    expect(dispersionOf([even], null, 'share')).toEqual({ phi: 1, freedom: 1 });
    expect(dispersionOf([], null, 'share')).toEqual({ phi: 1, freedom: Number.POSITIVE_INFINITY });
  });

  it('takes the variance of a rate for events that may happen more than once', () => {
    const share = interaction(weeks, 'share').chiSquare;
    expect(interaction(weeks, 'rate').chiSquare).toBeLessThan(share);
    expect(interaction(weeks, 'rate').chiSquare).toBeCloseTo(3.27717, 5);
    // Two appointments of one conversation: a rate above 1, which a share cannot have.
    const twice = table(
      [
        [50, 90],
        [60, 70],
      ],
      [40, 50],
    );
    expect(interaction(twice, 'rate').chiSquare).toBeCloseTo(3.04289, 5);
    expect(interaction(twice, 'share')).toEqual({ chiSquare: 0, freedom: 0 });
  });

  it('is that of the quarters where it is larger: a list of a quarter hardly shows within it', () => {
    const quarters = table(
      [
        [30, 60, 30],
        [60, 30, 30],
        [30, 30, 60],
      ],
      [100, 100, 100],
    );
    const { chiSquare, freedom } = interaction(quarters, 'share');
    expect(freedom).toBe(4);
    expect(dispersionOf([weeks], quarters, 'share')).toEqual({
      phi: expect.closeTo((chiSquare + 4 * 2.18941) / 8, 4),
      freedom: 8,
    });
  });

  it('does not ask quarters of too few people', () => {
    const wild = table(
      [
        [60, 10, 60],
        [10, 60, 10],
      ],
      [80, 80],
    );
    expect(interaction(wild, 'share').freedom).toBe(2);
    expect(dispersionOf([weeks], wild, 'share')).toEqual({ phi: expect.closeTo(2.18941, 5), freedom: 2 });
  });

  it('is that of the weeks where quarters differ less', () => {
    const calm = table(
      [
        [30, 30, 30],
        [40, 41, 40],
        [50, 50, 49],
      ],
      [100, 100, 100],
    );
    expect(interaction(calm, 'share').freedom).toBe(4);
    expect(dispersionOf([weeks], calm, 'share')).toEqual({ phi: expect.closeTo(2.18941, 5), freedom: 2 });
  });

  it('leaves out who cannot spread: nobody reached, or everybody', () => {
    const more = [...weeks, ...table([[0, 0, 0]], [30]), ...table([[30, 30, 30]], [30])];
    expect(interaction(more, 'share').freedom).toBe(2);
    // Everybody reached once is nothing special where it may happen twice.
    const once = [...weeks, ...table([[30, 30, 30]], [30])];
    expect(interaction(once, 'rate').freedom).toBe(4);
    expect(interaction(table([[0, 0]], [30]), 'rate')).toEqual({ chiSquare: 0, freedom: 0 });
  });

  describe('where what is good about a week lasts', () => {
    const size = 100;
    /** Six reps through three quarters, the newest first; each is up or down by so many for some weeks on end. */
    const quarters = (weeksOnEnd: number, weakInNewest = 0): Table[] =>
      [0, 1, 2].map((quarter) =>
        [0, 1, 2, 3, 4, 5].map((rep) =>
          Array.from({ length: 13 }, (_, week) => {
            const at = Math.floor(((2 - quarter) * 13 + week) / weeksOnEnd);
            const isUp = (at * 7 + rep * 5 + ((at * rep) % 4)) % 3 > 0;
            const weak = rep === 0 && quarter === 0 ? weakInNewest : 0;
            return { count: 25 + (isUp ? 4 : -8) - weak, size };
          }),
        ),
      );
    const phiOf = (tables: readonly Table[]): number => dispersionOf(tables, null, 'share').phi;

    it('is that of a quarter as a whole, which scatters more than its weeks', () => {
      expect(phiOf(quarters(1))).toBeLessThan(2.5);
      expect(phiOf(quarters(5))).toBeGreaterThan(4);
    });

    it('does not take it for luck that somebody has become weaker in the newest quarter', () => {
      expect(phiOf(quarters(1, 10))).toBeLessThan(1.15 * phiOf(quarters(1)));
    });
  });
});

describe('how much samples of one rate differ', () => {
  const samples = [10, 30, 20].map((count) => ({ count, size: 100 }));

  it('is the χ² of homogeneity, of those that have any cases', () => {
    expect(homogeneity(samples, 'share')).toEqual({ chiSquare: expect.closeTo(12.5, 10), freedom: 2 });
    expect(homogeneity([...samples, { count: 0, size: 0 }], 'share')).toEqual(homogeneity(samples, 'share'));
  });

  it('has the variance of a rate where one case may count more than once', () => {
    expect(homogeneity(samples, 'rate')).toEqual({ chiSquare: expect.closeTo(10, 10), freedom: 2 });
  });

  it('is nothing of one sample, or where all or none are such', () => {
    for (const none of [samples.slice(1, 2), samples.map(({ size }) => ({ count: 0, size })), [{ count: 0, size: 0 }]])
      expect(homogeneity(none, 'share')).toEqual({ chiSquare: 0, freedom: 0 });
    expect(
      homogeneity(
        samples.map(({ size }) => ({ count: size, size })),
        'share',
      ).chiSquare,
    ).toBe(0);
  });
});
