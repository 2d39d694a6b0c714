import { expect, it } from 'vitest';
import { dueAppointments } from '../../src/count/showTimes.ts';
import type { TypedTab } from '../../src/rows/typedTab.ts';
import { count, meeting, type Row } from '../kpis/ask.ts';

// 20 January 2025 was a Monday.
const booked = (differs: Row, i: number): Row =>
  meeting({ 'Meeting ID': `M${i}`, Company: `C${i}`, 'Booked on': '2025-01-20', ...differs });

const dueOf = (...differs: readonly Row[]) => {
  const meetings = count({ Meetings: differs.map(booked) }).counted.counting.find(({ tab }) => tab === 'meetings');
  return dueAppointments(meetings as TypedTab).map(({ row, place, isHeld }) => [row, place % 7, isHeld]);
};

it('an appointment stands on the weekday that it was due, held or not', () => {
  const days = ['2025-01-20', '2025-01-21', '2025-01-25', '2025-01-26'];
  expect(dueOf(...days.map((day) => ({ 'Meeting date': day })))).toEqual([
    [0, 0, true],
    [1, 1, true],
    [2, 5, true],
    [3, 6, true],
  ]);
  const ended = ['No show', 'Cancelled', 'Rescheduled', 'Not held'].map((outcome) => ({
    'Meeting date': '2025-01-22',
    'Meeting outcome': outcome,
  }));
  expect(dueOf(...ended)).toEqual(ended.map((_, row) => [row, 2, false]));
});

it('none is one that says no result, was noted down afterwards, or is in no number', () => {
  const on = { 'Meeting date': '2025-01-22' };
  expect(
    dueOf(
      on,
      { ...on, 'Meeting outcome': '' },
      { ...on, 'Booked on': '2025-01-23' },
      { ...on, 'Booked on': '' },
      { ...on, 'Meeting ID': 'M0', Company: 'C0' },
    ).map(([row]) => row),
  ).toHaveLength(1);
});
