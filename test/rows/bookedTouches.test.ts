import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/words/problems.ts';
import { ask, count, type Row, type Sheets } from '../kpis/ask.ts';

const channels = ['Call', 'Email', 'LinkedIn'];

/** A log of touches by several channels. */
const touches = (tellOf: (i: number) => Row, rows = 30): Row[] =>
  Array.from({ length: rows }, (_, i) => ({
    Date: `2025-01-${10 + (i % 15)}`,
    SDR: i % 2 === 0 ? 'Ada' : 'Bob',
    Prospect: `P${i}`,
    Channel: channels[i % 3] as string,
    ...tellOf(i),
  }));
const set = (sheets: Sheets, rep = '', period = '') => ask('APPOINTMENTS_SET', sheets, { rep, period }).value;
const other = (i: number): string => (i % 2 === 0 ? 'Connected' : 'No answer');

describe('an appointment that a touch of a mixed log set', () => {
  const byOutcome = touches((i) => ({ Outcome: i % 5 === 0 ? 'Meeting booked' : other(i) }));
  const byBox = touches((i) => ({ Outcome: other(i), 'Meeting booked?': i % 5 === 0 ? 'Yes' : 'No' }));

  for (const [name, Outreach] of [
    ['the outcome says so', byOutcome],
    ['the box is ticked', byBox],
  ] as const)
    it(`counts by whatever channel it was set, where ${name}`, () => {
      expect(set({ Outreach })).toBe(6);
      expect(set({ Outreach }, 'Bob')).toBe(3);
      expect(set({ Outreach }, '', '2025-01-15')).toBe(2);
      expect(ask('ACTIVITIES_PER_APPOINTMENT', { Outreach })).toMatchObject({ numerator: 20, denominator: 6 });
      expect(ask('APPOINTMENT_SHOW_RATE', { Outreach }).value).toBeNull();
      const { tabs } = count({ Outreach }).counted;
      expect(tabs.flatMap(({ notes }) => notes)).toContainEqual(
        expect.objectContaining({ reason: 'booked by touch', rows: 6, row: 2 }),
      );
    });

  it('is the meeting itself where the log holds those', () => {
    const held = touches((i) => ({ Channel: 'Meeting', Outcome: 'Held', Prospect: `P${i * 5}` }), 4);
    expect(set({ Outreach: [...byOutcome, ...held] })).toBe(4);
  });

  it('is none of a sheet of meetings', () => {
    const Meetings = [{ 'Meeting date': '2025-01-20', Rep: 'Ada', 'Meeting outcome': 'Held', Company: 'Acme' }];
    expect(set({ Outreach: byOutcome, Meetings })).toBe(1);
  });

  it('is none of who called in, nor of a record that was deleted', () => {
    const rows = byOutcome.map((row, i) => ({ ...row, Direction: i === 0 ? 'Inbound' : 'Outbound' }));
    expect(set({ Outreach: rows })).toBe(5);
    const deleted = byOutcome.map((row, i) => ({ ...row, Deleted: i === 5 ? 'Yes' : 'No' }));
    expect(set({ Outreach: deleted })).toBe(5);
  });

  it('may be in words that no channel knows', () => {
    const strange = byOutcome.map((row, i) => (i === 1 ? { ...row, Outcome: 'zzz' } : row));
    expect(ask('APPOINTMENTS_SET', { Outreach: strange })).toMatchObject({ value: null, low: 6, high: 7 });
    const box = byBox.map((row, i) => (i === 1 ? { ...row, 'Meeting booked?': 'tentative' } : row));
    expect(set({ Outreach: box })).toBeNull();
  });
});

it('is told in both languages', () => {
  const facts = { rows: 3, row: 2, sheet: 'Outreach', heading: 'Date', letter: 'A', sample: '' };
  expect(problemText('booked by touch', facts, 'en')).toBe(
    '3 rows set an appointment (first in A2): counted as appointments set, since nothing else in the spreadsheet counts those.',
  );
  expect(problemText('booked by touch', facts, 'ru')).toBe(
    '3 строки с назначенной встречей (первая: A2): считаются назначенными встречами: больше ничто в таблице их не считает.',
  );
});
