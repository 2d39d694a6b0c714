import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MomentReading } from '../../src/values/isoMoment.ts';
import { readMoment, readTimeOfDay } from '../../src/values/moment.ts';

function shown(moment: MomentReading): string {
  if (typeof moment === 'string') return moment;
  const text = new Date(moment.seconds * 1000).toISOString().slice(0, 19);
  return `${moment.hasTime ? text : text.slice(0, 10)}${moment.isInstant ? 'Z' : ''}`;
}

describe('a moment', () => {
  it.each([
    ['2025-03-31', '2025-03-31'],
    ['2025-03-31 09:15', '2025-03-31T09:15:00'],
    ['2025-03-31T09:15:30', '2025-03-31T09:15:30'],
    ['2021-01-07 6:49:18', '2021-01-07T06:49:18'],
    ['2023-06-08 23:22:50.048000', '2023-06-08T23:22:50'],
    ['2025-03-31T09:15:30Z', '2025-03-31T09:15:30Z'],
    ['2025-03-31T09:15:30.123Z', '2025-03-31T09:15:30Z'],
    ['2026-06-01T09:14:58+05:00', '2026-06-01T04:14:58Z'],
    ['2026-06-01T00:30:00-0330', '2026-06-01T04:00:00Z'],
    ['2025-03-31 09:15:30 UTC', '2025-03-31T09:15:30Z'],
    ['2026/06/15', '2026-06-15'],
    ['20260901', '2026-09-01'],
    ['20261301', 'unreadable'],
    ['Tue Sep 01 2026 14:30:15 GMT+0300 (Moscow Standard Time)', '2026-09-01T11:30:15Z'],
    ['Tue, 01 Sep 2026 08:00:00', '2026-09-01T08:00:00'],
    ['2:21 p.m., December 11, 2014', '2014-12-11T14:21:00'],
    ['14:21 11.12.2014', '2014-12-11T14:21:00'],
    ['Пнд, 07 янв. 2019 г.', '2019-01-07'],
    ['втр, 8 января 2019 г. 10:05', '2019-01-08T10:05:00'],
    ['14.06.2026', '2026-06-14'],
    ['14.06.2026 09:20', '2026-06-14T09:20:00'],
    ['14.06.26', '2026-06-14'],
    ['3/4/2025', '2025-04-03'],
    ['3/4/2025 5:04 PM', '2025-04-03T17:04:00'],
    ['12/11/2025 12:00 AM', '2025-11-12T00:00:00'],
    ['12/11/2025 12:00 p.m.', '2025-11-12T12:00:00'],
    ['15 Apr, 2021 00:03:00', '2021-04-15T00:03:00'],
    ['Apr 15, 2021', '2021-04-15'],
    ['April 15th, 2021', '2021-04-15'],
    ['15-Apr-21', '2021-04-15'],
    ['Mon, 3 Mar 2025', '2025-03-03'],
    ['5 августа 2014 г.', '2014-08-05'],
    ['5 августа 2014 г. 10:30', '2014-08-05T10:30:00'],
    ['5 мая 2024', '2024-05-05'],
    ['31.12.2024 в 23:59', '2024-12-31T23:59:00'],
    ['\u00a014.06.2026\u200b', '2026-06-14'],
    ['1700000000', '2023-11-14T22:13:20Z'],
    ['1700000000000', '2023-11-14T22:13:20Z'],
    ['45000', '2023-03-15'],
    ['45000.5', '2023-03-15T12:00:00'],
  ])('%s is %s', (text, expected) => {
    expect(shown(readMoment(text, 'day first'))).toBe(expected);
  });

  it('of the month-first kind has its month first', () => {
    expect(shown(readMoment('02/23/26 08:55 PM', 'month first'))).toBe('2026-02-23T20:55:00');
  });

  it.each([
    '31.02.2026',
    '2025-02-29',
    '2025-13-01',
    '0026-01-01',
    '26.01.0026',
    '1899-12-30',
    '2062-01-01',
    '2025-03-31 24:30',
    '3/14/2025',
  ])('%s is impossible', (text) => {
    expect(readMoment(text, 'day first')).toBe('impossible');
  });

  it.each([
    'yesterday',
    'Aug 5',
    'March 2025',
    '20:15',
    '12',
    '3.5',
    '#REF!',
    'Loading...',
    '2025-03-31 and later',
    '5 foo 2014',
    'Jan 6-10',
    'апр 7-11',
    '=1+1',
  ])('%s is unreadable, and never today', (text) => {
    expect(readMoment(text, 'day first')).toBe('unreadable');
  });

  it.each(['', '  ', '\u00a0', '—', 'не закрыта', 'Не закрыто', 'Select', 'n/a', 'null', 'Not closed'])(
    '%j is blank',
    (text) => {
      expect(readMoment(text, 'day first')).toBe('blank');
    },
  );

  it('is the same in every way of writing it', () => {
    const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const seconds = Math.floor(date.getTime() / 1000);
        const iso = date.toISOString();
        const [year, month, day] = iso.slice(0, 10).split('-') as [string, string, string];
        const clock = iso.slice(11, 19);
        const named = new Intl.DateTimeFormat('en-GB', {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        }).format(date);
        const russian = new Intl.DateTimeFormat('ru-RU', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }).format(date);
        const american = new Intl.DateTimeFormat('en-US', {
          dateStyle: 'short',
          timeStyle: 'medium',
          timeZone: 'UTC',
        }).format(date);
        const expected = { seconds, hasTime: true, isInstant: false };
        expect(readMoment(`${iso.slice(0, 10)} ${clock}`, 'day first')).toEqual(expected);
        expect(readMoment(`${iso.slice(0, 10)}T${clock}`, 'month first')).toEqual(expected);
        expect(readMoment(iso, 'day first')).toEqual({ ...expected, isInstant: true });
        expect(readMoment(`${day}.${month}.${year} ${clock}`, 'day first')).toEqual(expected);
        expect(readMoment(`${month}/${day}/${year} ${clock}`, 'month first')).toEqual(expected);
        expect(readMoment(`${named} ${clock}`, 'day first')).toEqual(expected);
        expect(readMoment(`${russian} ${clock}`, 'day first')).toEqual(expected);
        expect(readMoment(american, 'month first')).toEqual(expected);
      }),
    );
  });

  it('of any text is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const moment = readMoment(text, 'day first');
        if (typeof moment !== 'string') expect(Number.isInteger(moment.seconds)).toBe(true);
      }),
    );
  });

  const letters = [...'0123456789--::..// TZ+,'];
  const words = [
    'Jan',
    'мая',
    'марта',
    'AM',
    'p.m.',
    'GMT',
    'Mon',
    'г.',
    'в',
    'of',
    '2025',
    '2025-03-31',
    '14.06.2026',
  ];
  const alike = fc.array(fc.constantFrom(...letters, ...words), { maxLength: 14 }).map((parts) => parts.join(''));

  it('of a text made like a date is one that can be, or none', () => {
    const [first, after] = ['1900-01-01', '2062-01-01'].map((text) => Date.parse(text) / 1000) as [number, number];
    fc.assert(
      fc.property(alike, fc.constantFrom('day first' as const, 'month first' as const), (text, order) => {
        const moment = readMoment(text, order);
        if (typeof moment === 'string') return;
        expect(Number.isInteger(moment.seconds)).toBe(true);
        // An offset moves an instant by less than a day.
        expect([text, moment.seconds >= first - 86_400 && moment.seconds < after + 86_400]).toEqual([text, true]);
        expect([text, moment.hasTime || moment.seconds % 86_400 === 0]).toEqual([text, true]);
      }),
      { numRuns: 5000 },
    );
  });

  it('comes back from what it is written as', () => {
    fc.assert(
      fc.property(alike, fc.constantFrom('day first' as const, 'month first' as const), (text, order) => {
        const moment = readMoment(text, order);
        if (typeof moment !== 'string' && !moment.isInstant) expect(readMoment(shown(moment), order)).toEqual(moment);
      }),
      { numRuns: 5000 },
    );
  });

  it('with a minus before it is none', () => {
    for (const text of ['-2025-03-31', '−14.06.2026', '- 3/4/2025', '-20260901', '-1700000000', '–5 May 2024'])
      expect([text, readMoment(text, 'day first')]).toEqual([text, 'unreadable']);
  });
});

describe('a time of day', () => {
  it.each([
    ['9:12:58', 33_178],
    ['09:12', 33_120],
    ['2:05 PM', 50_700],
    ['12:00 am', 0],
    ['2021-01-01 09:12:58', 33_178],
    ['25:00', 'impossible'],
    ['13:00 PM', 'impossible'],
    ['', 'blank'],
    ['noon', 'unreadable'],
  ])('%s is %s', (text, expected) => {
    expect(readTimeOfDay(text)).toBe(expected);
  });

  it('of any text is within the day, or none', () => {
    const alike = fc.string({ unit: fc.constantFrom(...'0123456789:. -+aApPmM'), maxLength: 14 });
    fc.assert(
      fc.property(alike, (text) => {
        const time = readTimeOfDay(text);
        if (typeof time === 'number') expect([text, time >= 0 && time < 86_400]).toEqual([text, true]);
      }),
      { numRuns: 5000 },
    );
  });
});
