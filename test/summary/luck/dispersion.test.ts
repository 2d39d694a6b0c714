import { describe, expect, it } from 'vitest';
import { dispersionOf, interaction, type Table } from '../../../src/summary/luck/dispersion.ts';

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
    expect(dispersionOf([], null, 'share').phi).toBe(1);
  });

  it('takes the variance of a rate for events that may happen more than once', () => {
    const share = interaction(weeks, 'share').chiSquare;
    expect(interaction(weeks, 'rate').chiSquare).toBeLessThan(share);
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
    expect(dispersionOf([weeks], weeks, 'share').freedom).toBe(2);
  });

  it('leaves out who cannot spread: nobody reached, or everybody', () => {
    const more = [...weeks, ...table([[0, 0, 0]], [30]), ...table([[30, 30, 30]], [30])];
    expect(interaction(more, 'share').freedom).toBe(2);
  });
});
