import { describe, expect, it } from 'vitest';
import { ask, meeting, type Row } from '../kpis/ask.ts';

const set = (Meetings: readonly Row[], asOf = '2025-03-31') =>
  ask('APPOINTMENTS_SET', { Meetings }, { settings: [['As of', asOf]] }).numerator;

const moved = meeting({ 'Booked on': '2025-01-02', 'Meeting outcome': 'Rescheduled', 'Rescheduled from': '' });
const next = (differs: Row = {}) =>
  meeting({
    'Meeting ID': 'M2',
    'Meeting date': '2025-01-27',
    'Booked on': '2025-01-20',
    'Rescheduled from': '',
    ...differs,
  });

describe('a meeting that was moved and bears nobody’s name', () => {
  const nobodys = (count: number, ...others: Row[]): Row[] =>
    [...Array.from({ length: count }, (_, i) => meeting({ 'Meeting ID': `N${i}` })), ...others].map(
      ({ Company: _, ...row }) => row,
    );
  const asked = (Meetings: Row[]) => ask('APPOINTMENTS_SET', { Meetings });

  it('may be one with any other row: the number is shown with both ends, or not at all', () => {
    expect(asked(nobodys(2))).toMatchObject({ value: 2 });
    expect(asked(nobodys(4, moved, next())).value).toBeNull();
    expect(asked(nobodys(8, moved, next()))).toMatchObject({ value: 10, low: 9, high: 10 });
    expect(asked(nobodys(98, moved, next())).value).toBe(100);
  });

  it('is one with the row that it is named by', () => {
    expect(asked(nobodys(1, moved, next({ 'Rescheduled from': 'M1' }))).value).toBe(2);
  });
});

describe('a meeting that was moved', () => {
  it('is followed by the next one of the client, also beside a column that nobody fills in', () => {
    expect(set([moved, next()])).toBe(1);
    expect(set([moved, next({ 'Rescheduled from': 'M1' })])).toBe(1);
  });

  it('is followed by nothing that was booked more than a week after its day', () => {
    expect(set([moved, next({ 'Booked on': '2025-01-27' })])).toBe(1);
    expect(set([moved, next({ 'Booked on': '2025-01-28' })])).toBe(2);
  });

  it('is followed by nothing that was booked before it was', () => {
    expect(set([moved, next({ 'Booked on': '2025-01-02' })])).toBe(1);
    expect(set([moved, next({ 'Booked on': '2025-01-01' })])).toBe(2);
  });

  it('is followed by one of another rep', () => {
    expect(set([moved, next({ Rep: 'Bob' })])).toBe(1);
  });
});

describe('an appointment', () => {
  const booked = (day: string, differs: Row = {}) =>
    meeting({ 'Booked on': day, 'Meeting date': '2025-03-20', 'Meeting ID': day, Company: day, ...differs });

  it('is set when it is booked, not before', () => {
    const rows = [booked('2025-01-10'), booked('2025-02-10'), booked('2025-03-10')];
    expect(['2025-01-09', '2025-01-31', '2025-02-10', '2025-12-31'].map((day) => set(rows, day))).toEqual([
      null,
      1,
      2,
      3,
    ]);
  });

  it('that is ahead and has no booking day is not set yet', () => {
    const rows = [
      meeting({ 'Meeting date': '2025-01-10' }),
      meeting({ 'Meeting date': '2025-05-10', 'Meeting ID': 'M2' }),
    ];
    expect([set(rows, '2025-03-31'), set(rows, '2025-05-10')]).toEqual([1, 2]);
  });
});

describe('the first appointment of a client', () => {
  it('is the first that has a day, wherever one without a day stands', () => {
    const dated = meeting({ 'Meeting date': '2025-01-10' });
    const undated = meeting({ 'Meeting date': '', 'Meeting ID': 'M2' });
    for (const Meetings of [
      [dated, undated],
      [undated, dated],
    ])
      expect(ask('REPEAT_APPOINTMENT_RATE', { Meetings }, { period: '2025-01' })).toMatchObject({
        numerator: 1,
        denominator: 1,
      });
  });

  it('of two booked on one day is the one that is due first, wherever it stands', () => {
    const rows = [
      meeting({ 'Booked on': '2025-01-10', 'Meeting date': '2025-01-20', 'Meeting ID': 'M1', Rep: 'Bob' }),
      meeting({ 'Booked on': '2025-01-10', 'Meeting date': '2025-01-15', 'Meeting ID': 'M2', Rep: 'Ann' }),
    ];
    for (const Meetings of [rows, [...rows].reverse()])
      expect(ask('REPEAT_APPOINTMENT_RATE', { Meetings }, { rep: 'Ann' })).toMatchObject({
        numerator: 1,
        denominator: 1,
      });
  });
});
