import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../workbench/workbook.ts';
import { dayIn, outputOf, times } from './output.ts';

const asOf = '2026-11-20';
const headings = ['Meeting ID', 'Company', 'Rep', 'Booked on', 'Meeting date', 'Meeting outcome', 'Rescheduled from'];

/**
 * Ann: Alder did not come, was booked again and came; Birch was moved once and came; Cedar cancelled. Bob: Dogwood came
 * twice, Elm's is ahead.
 */
const meetings = [
  headings,
  ['M1', 'Alder', 'Ann', '2026-10-01', '2026-10-05', 'No show', ''],
  ['M2', 'Alder', 'Ann', '2026-10-08', '2026-10-12', 'Held', ''],
  ['M3', 'Birch', 'Ann', '2026-10-02', '2026-10-06', 'Rescheduled', ''],
  ['M4', 'Birch', 'Ann', '2026-10-05', '2026-10-09', 'Held', 'M3'],
  ['M5', 'Cedar', 'Ann', '2026-10-03', '2026-10-07', 'Cancelled', ''],
  ['M6', 'Dogwood', 'Bob', '2026-10-01', '2026-10-02', 'Held', ''],
  ['M7', 'Dogwood', 'Bob', '2026-10-12', '2026-10-15', 'Held', ''],
  ['M8', 'Elm', 'Bob', '2026-11-18', '2026-11-25', 'Scheduled', ''],
];
const calls = [
  ['Call ID', 'Call date', 'Rep', 'Call outcome', 'Talk time'],
  ...Array.from({ length: 18 }, (_, index) => [`C${index}`, '2026-10-01', 'Ann', 'No answer', '0:00']),
];
const emails = [
  ['Sent at', 'Rep', 'Company', 'Email outcome'],
  ...Array.from({ length: 3 }, () => ['2026-10-01', 'Ann', 'Alder', 'Opened']),
];

describe('appointments', () => {
  const output = () => outputOf({ Meetings: meetings, Calls: calls, Emails: emails }, asOf);

  it('are counted once, however often one is moved', () => {
    const { everywhere } = output();
    expect(everywhere('APPOINTMENTS_SET')).toBe(7);
    expect(everywhere('APPOINTMENTS_SET', { rep: 'Ann' })).toBe(4);
    expect(everywhere('APPOINTMENTS_SET', { rep: 'Bob' })).toBe(3);
  });

  it('take so many calls and e-mails each', () => {
    expect(output().everywhere('ACTIVITIES_PER_APPOINTMENT')).toBe(21 / 7);
  });

  it('are held, missed, cancelled or moved', () => {
    const { everywhere } = output();
    // Six were due: one is ahead. Of the one that was moved counts how it ended.
    expect(everywhere('APPOINTMENT_SHOW_RATE')).toBe(4 / 6);
    expect(everywhere('NO_SHOW_RATE')).toBe(1 / 6);
    expect(everywhere('CANCELLATION_RATE')).toBe(1 / 6);
    expect(everywhere('NO_SHOW_RATE', { rep: 'Bob' })).toBe(0);
  });

  it('tell how many of the clients that did not come or cancelled came later', () => {
    const { summary } = output();
    expect(summary.appointmentClients).toMatchObject({ missed: 2, recovered: 1 });
  });

  it('tell how many clients had more than one, and who has one and none ahead', () => {
    const { everywhere, summary } = output();
    expect(everywhere('REPEAT_APPOINTMENT_RATE')).toBeCloseTo(2 / 5);
    // Elm's only one is still ahead.
    expect(summary.appointmentClients?.names.map(({ client }) => client).sort()).toEqual(['Birch', 'Cedar']);
  });

  it('do not compare clients who have had half a year for a second one with those who have had a month', () => {
    const booked = (client: string, month: string, index: number): CellValue[] => {
      const day = dayIn(month, index);
      return [`${client}-${month}`, client, 'Ann', day, day, 'Held', ''];
    };
    const rows = [
      headings,
      ...times(20, (index) => booked(`Early ${index}`, '2026-04', index)),
      ...times(20, (index) => booked(`Early ${index}`, '2026-09', index)),
      ...times(20, (index) => booked(`Late ${index}`, '2026-07', index)),
      ...times(4, (index) => booked(`Late ${index}`, '2026-08', index)),
    ];
    const repeated = (day: string) =>
      outputOf({ Meetings: rows }, day).summary.headline.find(({ name }) => name === 'REPEAT_APPOINTMENT_RATE');
    expect(repeated('2026-09-30')).toMatchObject({ value: 0.2, previous: 1, change: null, verdict: 'too young' });
    expect(repeated('2027-02-15')).toMatchObject({ period: '2026 Q3', value: 0.2, change: null, verdict: null });
  });
});
