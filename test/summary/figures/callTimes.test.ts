import { describe, expect, it } from 'vitest';
import { callHourRows } from '../../../src/summary/figures/callTimes.ts';

/** Calls by weekday and hour; the shares that were answered, Monday to Friday. */
function hours(answered: Readonly<Record<number, readonly number[]>>, calls = 100) {
  const made = new Float64Array(7 * 24);
  const connected = new Float64Array(7 * 24);
  for (const [hour, shares] of Object.entries(answered))
    shares.forEach((share, weekday) => {
      made[weekday * 24 + Number(hour)] = calls;
      connected[weekday * 24 + Number(hour)] = Math.round(calls * share);
    });
  return callHourRows({ made, connected }).map(({ time, verdict }) => [time, verdict]);
}

const even = [0.3, 0.3, 0.3, 0.3, 0.3];

describe('the hours at which people answer', () => {
  it('stand out beyond 99.8 %, not where only 95 % speak for it: a dozen are looked at', () => {
    // z 2.0 against the others: beyond 95 %, and one hour of twelve is so far off anyway.
    expect(hours({ 9: even, 10: even, 11: [0.35, 0.35, 0.36, 0.35, 0.35] })).toEqual([
      [9, null],
      [10, null],
      [11, null],
    ]);
    expect(hours({ 9: even, 10: even, 11: [0.4, 0.4, 0.4, 0.4, 0.4] })).toContainEqual([11, 'better']);
  });

  it('do not stand out where the same hour differs as much from day to day', () => {
    const swinging = [0.7, 0.1, 0.7, 0.1, 0.4];
    const opposite = [0.1, 0.5, 0.1, 0.6, 0.2];
    expect(hours({ 9: even, 10: opposite, 11: swinging })).toEqual([
      [9, null],
      [10, null],
      [11, null],
    ]);
  });
});
