import { describe, expect, it } from 'vitest';
import { casesOf, contrastsOf } from '../../../src/count/contrasts.ts';
import { callHourRows, callWeekdayRows } from '../../../src/summary/figures/callTimes.ts';
import { drawsOf } from '../../simulation/draws.ts';

type Call = { readonly hour: number; readonly day: number; readonly kind: number; readonly isYes: boolean };

/** Day 4 was a Monday. */
const monday = 4;
const workdays = (weeks: number) =>
  Array.from({ length: weeks * 5 }, (_, i) => monday + 7 * Math.floor(i / 5) + (i % 5));

function hoursOf(calls: readonly Call[]) {
  const made = new Float64Array(7 * 24);
  const connected = new Float64Array(7 * 24);
  const cases = calls.map(({ hour, day, kind, isYes }) => {
    const place = ((day - monday) % 7) * 24 + hour;
    made[place]! += 1;
    connected[place]! += Number(isYes);
    return { place, day, kind, isYes };
  });
  return { made, connected, contrasts: contrastsOf(casesOf(cases, 7 * 24)) };
}

const found = (calls: readonly Call[]) => callHourRows(hoursOf(calls)).map(({ time, verdict }) => [time, verdict]);
const told = (rows: ReturnType<typeof callHourRows>) => rows.some(({ verdict }) => verdict !== null);

/** Calls at 9, 10 and 11 on the workdays of some weeks, each answered with that chance. */
function calls(
  { weeks = 26, seed = 1, each = 4 }: { weeks?: number; seed?: number; each?: number },
  chanceOf: (hour: number, dayChance: number) => number,
  swing = 0,
): Call[] {
  const { random, normal } = drawsOf(seed);
  return workdays(weeks).flatMap((day) => {
    const dayChance = 1 / (1 + Math.exp(0.85 - swing * normal()));
    return [9, 10, 11].flatMap((hour) =>
      Array.from({ length: each }, () => ({ hour, day, kind: 1, isYes: random() < chanceOf(hour, dayChance) })),
    );
  });
}

describe('the hours at which people answer', () => {
  it('stand out beyond 99.8 %, not where only 95 % speak for it: a dozen are looked at', () => {
    expect(found(calls({}, () => 0.3)).every(([, verdict]) => verdict === null)).toBe(true);
    expect(found(calls({}, (hour) => (hour === 11 ? 0.34 : 0.3)))).toContainEqual([11, null]);
    expect(found(calls({}, (hour) => (hour === 11 ? 0.45 : 0.3)))).toContainEqual([11, 'better']);
  });

  it('do not stand out for a few days on which that hour went well', () => {
    // Eleven o'clock on Mondays of the first five weeks only: as many answers more as where it is found every day.
    const lucky = calls({}, () => 0.3).map((call) =>
      call.hour === 11 && call.day % 7 === monday && call.day < monday + 35 ? { ...call, isYes: true } : call,
    );
    expect(found(lucky).every(([, verdict]) => verdict === null)).toBe(true);
  });

  it('are not those of a rep who is rarely answered and calls only then', () => {
    const team = calls({}, () => 0.4).map((call) => (call.hour === 9 ? { ...call, kind: 2 } : call));
    const { random } = drawsOf(3);
    const calling = team.map((call) => (call.kind === 2 ? { ...call, isYes: random() < 0.15 } : call));
    const ofOthers = calls({ seed: 4 }, () => 0.4);
    expect(found([...calling, ...ofOthers]).every(([, verdict]) => verdict === null)).toBe(true);
    // The same calls by one rep are a bad hour.
    expect(found([...calling, ...ofOthers].map((call) => ({ ...call, kind: 1 })))).toContainEqual([9, 'worse']);
  });
});

describe('the weekdays on which people answer', () => {
  it('do not stand out for days that are good or bad as a whole', () => {
    const teams = Array.from({ length: 30 }, (_, seed) =>
      callWeekdayRows(hoursOf(calls({ seed: seed + 1, each: 12 }, (_hour, dayChance) => dayChance, 0.7))),
    );
    expect(teams.filter(told).length).toBeLessThanOrEqual(1);
  });

  it('stand out where they do so week after week', () => {
    const { random } = drawsOf(5);
    const better = calls({}, () => 0.3).map((call) =>
      call.day % 7 === monday && random() < 0.25 ? { ...call, isYes: true } : call,
    );
    expect(callWeekdayRows(hoursOf(better))[0]?.verdict).toBe('better');
  });
});
