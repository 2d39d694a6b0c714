import { describe, expect, it } from 'vitest';
import type { WeeksCompared } from '../../../src/summary/luck/bondFits.ts';
import { changeTest, changeTests } from '../../../src/summary/luck/change.ts';
import type { Week } from '../../../src/summary/luck/weekSpread.ts';

const weeks = (above: readonly number[], below: readonly number[] = above.map(() => 1)): Week[] =>
  above.map((value, i) => ({ day: 7 * i, above: value, below: below[i] as number }));

describe('the change of a ratio', () => {
  // Computed with scipy (t.sf).
  it('is measured by how much its weeks differ', () => {
    const now = weeks([30, 22, 35, 28], [100, 90, 120, 110]);
    const before = weeks([25, 28, 20, 24], [100, 105, 95, 100]);
    expect(changeTest(now, before)).toEqual({
      t: expect.closeTo(1.78101, 5),
      freedom: 6,
      p: expect.closeTo(0.125201, 6),
    });
  });

  it('needs two weeks with something below on each side', () => {
    const enough = weeks([1, 2, 3]);
    expect(changeTest(weeks([5]), enough)).toBeNull();
    expect(changeTest(enough, weeks([5, 0], [9, 0]))).toBeNull();
  });

  it('is none where no week differs from any other', () => {
    expect(changeTest(weeks([0, 0]), weeks([0, 0, 0]))).toEqual({ t: 0, freedom: 3, p: 1 });
    // Nor is it luck where every week of the one is beyond every week of the other.
    expect(changeTest(weeks([1, 1]), weeks([2, 2, 2]))).toEqual({ t: Number.NEGATIVE_INFINITY, freedom: 3, p: 0 });
  });
});

describe('the changes of a team', () => {
  const even = [50, 53, 48, 51, 49, 52, 50, 47, 52, 51, 49, 48, 50];
  const lasting = [...even].sort((a, b) => a - b);
  /** Quarters one after another, the newest first, each so much above the usual. */
  const quarters = (levels: readonly number[], own: readonly number[] = even): WeeksCompared => {
    const all = levels.map((level, back) =>
      own.map((value, week): Week => ({ day: 7 * (week - back * own.length), above: value + level, below: 1 })),
    );
    return { now: all[0] as Week[], before: all[1] as Week[], earlier: all.slice(2) };
  };
  const luckOf = (all: readonly WeeksCompared[]): number => changeTests(all, 0.05)[0]?.p as number;

  it('are clear where quarters were alike before, or grew from each to the next', () => {
    expect(luckOf([quarters([4, 0, 0, 0, 0])])).toBeLessThan(0.001);
    expect(luckOf([quarters([4, -3, -6, -9, -12])])).toBeLessThanOrEqual(0.05);
  });

  it('are none where a week is like the week before', () => {
    const { now, before, earlier } = quarters([0, 0, 0, 0, 0]);
    const wave = (weeks: readonly Week[]): Week[] =>
      weeks.map((week) => ({ ...week, above: week.above + 3 * Math.sin(week.day / 30) }));
    const slow = { now: wave(now), before: wave(before), earlier: earlier.map(wave) };
    expect(changeTest(slow.now, slow.before)?.p).toBeLessThan(0.001);
    expect(luckOf([slow])).toBeGreaterThan(0.05);
  });

  it('are none where earlier quarters differed by as much', () => {
    expect(luckOf([quarters([3, 0, 3, -2, 4, -3, 2])])).toBeGreaterThan(0.05);
  });

  it('are none where the weeks of the other KPIs say that weeks hang together, and one KPI alone could not', () => {
    const noisy = [...even.slice(0, 5), ...lasting.slice(5)];
    const one = quarters([2.2, 0], noisy);
    expect(luckOf([one])).toBeLessThanOrEqual(0.05);
    expect(luckOf([one, ...new Array(8).fill(quarters([0, 0, 0, 0], lasting))])).toBeGreaterThan(0.05);
  });

  it('are what independent weeks say where no week differs from any other', () => {
    expect(luckOf([quarters([1, 0], [5, 5, 5])])).toBe(0);
    expect(luckOf([quarters([0, 0], [5, 5, 5])])).toBe(1);
  });
});
