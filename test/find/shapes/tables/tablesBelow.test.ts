import { expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../readSheets.ts';

const week = (monday: string, beside: Cell): Cell[][] => [
  ['', 'Week of:', day(monday), '', ''],
  [beside, 'KPI', 'Mon', 'Tue', 'Wed'],
  ['', 'Calls', 30, 31, 32],
  ['', 'Connects', 3, 4, 5],
];

it('a week whose headings have a number before them is not counted on the days of the week above', () => {
  const cells = [...week('2025-06-02', 'Score'), ['', '', '', '', ''], ...week('2025-06-09', 77)];
  const { counted, others } = readSheet(cells);
  expect(numbersOf(counted)).toEqual([]);
  expect(others.map(({ reason }) => reason.en)).toEqual([expect.stringContaining('several tables')]);
});
