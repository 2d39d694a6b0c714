import { describe, expect, it } from 'vitest';
import { casesOf, contrastsOf } from '../../src/count/contrasts.ts';

const cases = (place: number, day: number, kind: number, yes: number, no: number) =>
  Array.from({ length: yes + no }, (_, i) => ({ place, day, kind, isYes: i < yes }));

/** What is beyond the expected, by place, over all days. */
function beyondOf(all: ReturnType<typeof cases>, width = 2): number[] {
  const { beyond } = contrastsOf(casesOf(all, width));
  return Array.from({ length: width }, (_, place) =>
    beyond.reduce((sum, one, at) => (at % width === place ? sum + one : sum), 0),
  );
}

describe('how far the cases of a place are from those like them', () => {
  it('is what they reach more than all of their kind', () => {
    // 5 of 20 where 8 of 40 are usual; the others of that kind make up for it.
    const [here, there] = beyondOf([...cases(0, 1, 1, 5, 15), ...cases(1, 1, 1, 3, 17)]);
    expect(here).toBeCloseTo(1, 12);
    expect(there).toBeCloseTo(-1, 12);
  });

  it('is nothing where only the kinds differ', () => {
    const weakAtFirst = [
      ...cases(0, 1, 1, 2, 18),
      ...cases(1, 1, 1, 1, 9),
      ...cases(0, 1, 2, 5, 5),
      ...cases(1, 1, 2, 20, 20),
    ];
    for (const one of beyondOf(weakAtFirst)) expect(one).toBeCloseTo(0, 12);
  });

  it('is nothing where only quarters of the year differ', () => {
    const seasons = [
      ...cases(0, 1, 1, 2, 18),
      ...cases(1, 2, 1, 1, 9),
      ...cases(0, 400, 1, 5, 5),
      ...cases(1, 401, 1, 20, 20),
    ];
    for (const one of beyondOf(seasons)) expect(one).toBeCloseTo(0, 12);
  });

  it('comes with how much a case scatters that hangs together with no other', () => {
    const all = [...cases(0, 1, 1, 5, 15), ...cases(1, 1, 1, 5, 15), ...cases(0, 1, 2, 5, 5)];
    // Forty with 1 of 4 and ten with 1 of 2.
    expect(contrastsOf(casesOf(all, 2)).unit).toBeCloseTo((40 * 0.25 * 0.75 + 10 * 0.5 * 0.5) / 50, 12);
    expect(contrastsOf(casesOf([], 2)).unit).toBe(0);
  });

  it('is told day by day, in whatever order the rows stand', () => {
    const all = [
      ...cases(0, 12, 1, 3, 1),
      ...cases(1, 10, 1, 0, 4),
      ...cases(1, 12, 1, 1, 3),
      ...cases(0, 10, 1, 2, 2),
    ];
    const { beyond, made, ofDay } = contrastsOf(casesOf(all, 2));
    // 6 of 16 are usual, half of the cases are at each place: a day's part is its sum − half of all that it is beyond.
    expect([...beyond]).toEqual([0.5 + 0.5, -1.5 + 0.5, 0, 0, 1.5 - 0.5, -0.5 - 0.5]);
    expect([...made]).toEqual([4, 4, 0, 0, 4, 4]);
    expect([...ofDay]).toEqual([8, 0, 8]);
    expect(contrastsOf(casesOf([], 2)).made).toHaveLength(0);
  });
});
