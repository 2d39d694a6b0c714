import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationReader } from '../../src/values/seconds.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';

const epoch = Date.UTC(1899, 11, 30);
const { read } = durationReader('Duration', { durationEpoch: epoch });

/** The cells of a column of calls in seconds; null where nobody can tell in what they are counted. */
function column(heading: string, cells: readonly Cell[], isOneCall = true): number[] | null {
  const reader = durationReader(heading, { durationEpoch: epoch }, isOneCall);
  const values = Float32Array.from(cells, (cell) => {
    const value = reader.read(cell);
    return typeof value === 'number' ? value : Number.NaN;
  });
  return reader.settle(values).isClear ? [...values] : null;
}

const clock = (hours: number, minutes: number, seconds = 0): Date =>
  new Date(epoch + (hours * 3600 + minutes * 60 + seconds) * 1000);

describe('a duration', () => {
  it.each([
    [143, 143],
    ['143', 143],
    ['0:02:23', 143],
    ['2:23', 143],
    ['26:10:05', 94_205],
    ['3 min 12 s', 192],
    ['3m12s', 192],
    ['PT3M12S', 192],
    ['PT0S', 0],
    ['P0DT1H5M', 3900],
    ['P3D', 'unreadable'],
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
    expect(durationReader('Duration', { durationEpoch: moscow }).read(new Date(moscow + 143_000))).toBe(143);
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

  /** Characters that durations are written with, and some that they are not, in any order. */
  const alike = fc.string({ unit: fc.constantFrom(..."0123456789::.,-−–+()\u00a0 hmsчмсd'"), maxLength: 12 });

  it('of any text is a length of time or none, whatever its column counts', () => {
    const headings = fc.constantFrom('Duration', 'Minutes', 'ms', 'Talk time, h:mm', 'Часы');
    const cells = fc.oneof(alike, fc.string({ unit: 'binary', maxLength: 30 }), fc.double(), fc.date());
    fc.assert(
      fc.property(headings, cells, fc.boolean(), (heading, cell, isOneCall) => {
        const reader = durationReader(heading, { durationEpoch: epoch }, isOneCall);
        const value = reader.read(cell);
        if (typeof value === 'string') return;
        const values = Float64Array.of(value);
        const { isClear } = reader.settle(values);
        expect(isClear ? values[0]! >= 0 && Number.isFinite(values[0]) : Number.isNaN(values[0])).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('with a minus before it is none', () => {
    const signs = fc.constantFrom('-', '−', '–', '- ', '(-');
    fc.assert(
      fc.property(signs, alike, (sign, text) => {
        if (typeof read(text) === 'number')
          expect([sign + text, read(sign + text)]).toEqual([sign + text, 'unreadable']);
      }),
      { numRuns: 3000 },
    );
    for (const text of ['-0:02:23', '−2:23', '-143', '- 3 min', '–1h', '-1 ч 5 мин', '2:-23', '3 min -12 s'])
      expect([text, read(text)]).toEqual([text, 'unreadable']);
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
    const reader = durationReader(heading, { durationEpoch: epoch });
    expect(reader.read(cell)).toBe(seconds);
  });

  it('with a median above a day counts milliseconds', () => {
    expect(column('Duration', [120_000, 95_000, 300_000])).toEqual([120, 95, 300]);
    expect(column('Duration', [120, 95, 300_000])).toEqual([120, 95, 300_000]);
  });

  it('of whole fives that may be minutes or seconds of half an hour and more is asked about', () => {
    const clocks = (...minutes: number[]): Date[] => minutes.map((each) => new Date(epoch + each * 60_000));
    expect(column('Duration', clocks(45, 30, 45, 40))).toBeNull();
    expect(column('Duration', clocks(47, 33, 41, 52))).toEqual([47, 33, 41, 52]);
    expect(column('Duration', clocks(90, 165, 190, 245))).toEqual([90, 165, 190, 245]);
  });

  it('of nothing but fractions of a day counts days', () => {
    expect(column('Duration', [0.002, 0.0013, 0])).toEqual([173, 112, 0]);
    expect(column('Duration', [0, 0])).toEqual([0, 0]);
    expect(column('Duration', [])).toEqual([]);
  });

  it('has minutes and seconds where Sheets saw hours and minutes, as no call lasts so long', () => {
    expect(column('Mins', [clock(1, 27), clock(3, 40)])).toEqual([87, 220]);
    expect(column('Duration', [clock(0, 12), clock(4, 20), clock(0, 31), clock(0, 20)])).toEqual([12, 260, 31, 20]);
  });

  it('has each cell in one way, however it is written', () => {
    const cells = [clock(2, 40), '2:40', '0:02:40', clock(0, 2, 41), '3 min', '90 sec', '5m', clock(12, 5), ''];
    expect(column('Length', cells)).toEqual([160, 160, 160, 161, 180, 90, 300, 725, Number.NaN]);
  });

  it('keeps hours and minutes where calls are short, or the heading says so', () => {
    expect(column('Talk Time', [clock(0, 2), clock(0, 3), clock(0, 5)])).toEqual([120, 180, 300]);
    expect(column('Call time (hh:mm)', [clock(0, 12), clock(0, 14)])).toEqual([720, 840]);
  });

  it('is not told where minutes and seconds, or hours, are as likely', () => {
    expect(column('Duration', [clock(0, 12), clock(0, 25), clock(0, 20)])).toBeNull();
    expect(column('Duration', [5, 3, 12, 2])).toBeNull();
    expect(column('Duration (min)', [5, 3, 12, 2])).toEqual([300, 180, 720, 120]);
    expect(column('Duration (s)', [5, 3, 12, 2])).toEqual([5, 3, 12, 2]);
  });

  it('has no median that no call has', () => {
    expect(column('Duration', [2400, 3600, 2000])).toBeNull();
    expect(column('Talk time', [2400, 3600, 2000], false)).toEqual([2400, 3600, 2000]);
  });

  it('of hours and minutes says so in its heading', () => {
    expect(durationReader('Duration (hh:mm)', { durationEpoch: epoch }).read('01:30')).toBe(5400);
    expect(durationReader('Duration (hh:mm:ss)', { durationEpoch: epoch }).read('01:30')).toBe(90);
  });
});

describe('a column of clocks with seconds', () => {
  it('is clear though a long call ended on a whole minute', () => {
    const written = Array.from({ length: 20 }, (_, i) => clock(0, i % 5, 11 + i));
    expect(column('Talk time', [...written, clock(0, 17)])?.at(-1)).toBe(17 * 60);
    expect(column('Talk time', [written[0] as Date, clock(0, 17)])).toBeNull();
  });
});

describe('bare numbers in the tens of thousands', () => {
  it('are milliseconds where some would be longer than a day, and nobody knows elsewhere', () => {
    expect(column('Call duration', [12_000, 34_500, 61_000, 250_000])).toEqual([12, 35, 61, 250]);
    expect(column('Call duration', [12_000, 34_500, 61_000])).toBeNull();
  });
});

it('the sum below calls in hours, minutes and seconds makes none of them minutes and seconds', () => {
  const calls = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? clock(0, 5) : clock(0, 2, 30)));
  const seconds = calls.map((_, i) => (i % 4 === 0 ? 300 : 150));
  expect(column('Talk time', [...calls, clock(2, 5)])).toEqual([...seconds, 7500]);
});
