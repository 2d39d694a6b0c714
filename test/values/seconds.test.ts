import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationReader } from '../../src/values/seconds.ts';

const epoch = Date.UTC(1899, 11, 30);
const { read, scale } = durationReader('Duration', epoch);

describe('a duration', () => {
  it.each([
    [143, 143],
    ['143', 143],
    ['0:02:23', 143],
    ['2:23', 143],
    ['26:10:05', 94_205],
    ['3 min 12 s', 192],
    ['3m12s', 192],
    ['3 мин 12 с', 192],
    ['3 мин. 12 сек.', 192],
    ['1 ч 5 мин', 3900],
    ['1h', 3600],
    ['45 sec', 45],
    ['', 'blank'],
    ['—', 'blank'],
    ['-5', 'unreadable'],
    [-5, 'unreadable'],
    ['1:75', 'unreadable'],
    ['long', 'unreadable'],
    ['#REF!', 'unreadable'],
    [true, 'unreadable'],
    [new Date(epoch + 143_000), 143],
    [new Date(epoch + 26 * 3_600_000), 93_600],
    [new Date('2025-03-31'), 'unreadable'],
    [new Date(epoch - 1000), 'unreadable'],
  ])('%s is %s', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it('counts from midnight of 1899 in the spreadsheet’s zone', () => {
    const moscow = epoch - (2 * 3600 + 30 * 60 + 17) * 1000;
    expect(durationReader('Duration', moscow).read(new Date(moscow + 143_000))).toBe(143);
  });

  it('comes back from every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359_999 }), (seconds) => {
        const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
        const two = (value: number): string => String(value).padStart(2, '0');
        for (const text of [
          `${h}:${two(m)}:${two(s)}`,
          `${h}h ${m}m ${s}s`,
          `${h} ч ${m} мин ${s} сек`,
          String(seconds),
        ]) {
          expect([text, read(text)]).toEqual([text, seconds]);
        }
        expect(read(new Date(epoch + seconds * 1000))).toBe(seconds);
      }),
    );
  });
});

describe('a column of durations', () => {
  it.each([
    ['Call Duration (in minutes)', 7, 420],
    ['Talk time, min', 1.5, 90],
    ['Длительность, мин', 7, 420],
    ['duration_ms', 7000, 7],
    ['Call Duration (seconds)', 200_000, 200_000],
    ['Hours', 2, 7200],
  ])('headed %s has %d as %d seconds', (heading, cell, seconds) => {
    const reader = durationReader(heading, epoch);
    expect(reader.read(cell)).toBe(seconds);
    expect(reader.scale([1e9])).toBe(1);
  });

  it('with a median above a day counts milliseconds', () => {
    expect(scale([120_000, 95_000, Number.NaN, 300_000])).toBe(0.001);
    expect(scale([120, 95, Number.NaN, 300_000])).toBe(1);
  });

  it('of nothing but fractions of a day counts days', () => {
    expect(scale([0.002, 0.0013, 0])).toBe(86_400);
    expect(scale([0, 0])).toBe(1);
    expect(scale([])).toBe(1);
  });

  it('of hours and minutes says so in its heading', () => {
    expect(durationReader('Duration (hh:mm)', epoch).read('01:30')).toBe(5400);
    expect(durationReader('Duration (hh:mm:ss)', epoch).read('01:30')).toBe(90);
  });
});
