import { describe, expect, it } from 'vitest';
import { casesOf, contrastsOf } from '../../../src/count/contrasts.ts';
import { standingOf } from '../../../src/summary/luck/standing.ts';
import { drawsOf } from '../../simulation/draws.ts';

const workdays = (weeks: number) => Array.from({ length: weeks * 5 }, (_, i) => 7 * Math.floor(i / 5) + (i % 5));

/** Calls of three hours on the workdays of half a year, in teams whose days differ as a whole and are of unlike sizes. */
function team(seed: number, more = 0) {
  const { random, normal } = drawsOf(seed);
  const all = workdays(26).flatMap((day) => {
    const dayChance = 1 / (1 + Math.exp(0.85 - 0.6 * normal()));
    return Array.from({ length: Math.round(15 * Math.exp(0.5 * normal())) }, () => {
      const hour = Math.floor(random() * 3);
      return { place: (day % 7) * 3 + hour, day, kind: 1, isYes: random() < dayChance + (hour === 0 ? more : 0) };
    });
  });
  return contrastsOf(casesOf(all, 21));
}

describe('how likely a place stands out so far by luck alone', () => {
  it('is as often below 10 % as that says, for hours within days as for whole weekdays', () => {
    const teams = Array.from({ length: 150 }, (_, seed) => team(seed + 1));
    const below = (isIn: (place: number) => boolean): number =>
      teams.filter((one) => standingOf(one, isIn).tail < 0.05).length / teams.length;
    for (const time of [0, 1, 2]) {
      expect(below((place) => place % 3 === time)).toBeLessThan(0.17);
      expect(below((place) => Math.floor(place / 3) === time)).toBeLessThan(0.17);
      expect(below((place) => place % 3 === time)).toBeGreaterThan(0.03);
      expect(below((place) => Math.floor(place / 3) === time)).toBeGreaterThan(0.03);
    }
  });

  it('finds an hour that is better through good days and bad ones', () => {
    const { beyond, tail } = standingOf(team(1, 0.12), (place) => place % 3 === 0);
    expect(beyond).toBeGreaterThan(0);
    expect(tail).toBeLessThan(0.001);
  });

  it('is what Student says of days alike', () => {
    // Twelve days of one better case each and one worse elsewhere: 0, 1, 0, 1 … more, on average 1/2, sd 0.522.
    const contrasts = {
      width: 2,
      beyond: Float64Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? (at / 2) % 2 : 0)),
      made: new Float64Array(24).fill(1),
      ofDay: new Float64Array(12).fill(2),
      unit: 0.25,
    };
    const { beyond, tail } = standingOf(contrasts, (place) => place === 0);
    expect(beyond).toBe(6);
    // t = 0.5 ÷ (0.522233 ÷ √12) = 3.316625 with 11 degrees of freedom; one-sided 0.003440 (Wallace is exact to four digits).
    expect(tail).toBeCloseTo(0.00344, 4);
  });

  it('is never surer than independent cases let it be', () => {
    // Twenty days that all add a tenth: they do not scatter, and yet 2 of 40 cases are no proof.
    const even = {
      width: 2,
      beyond: new Float64Array(40).fill(0.1),
      made: new Float64Array(40).fill(1),
      ofDay: new Float64Array(20).fill(2),
      unit: 0.25,
    };
    expect(standingOf(even, (place) => place === 0).tail).toBeGreaterThan(0.1);
  });

  it('is not said of fewer than ten days', () => {
    const few = {
      width: 2,
      beyond: Float64Array.from([3, -3, 3, -3, 3, -3]),
      made: new Float64Array(6).fill(9),
      ofDay: new Float64Array(3).fill(18),
      unit: 0.25,
    };
    expect(standingOf(few, (place) => place === 0).tail).toBe(1);
  });
});
