import { describe, expect, it } from 'vitest';
import { boxesBeside } from '../../../src/find/shapes/beside/boxBeside.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from './readSheets.ts';

const goals: Cell[][] = [
  ['May 2025'],
  ['Rep', 'Dials', '', '', 'Meetings booked', '', ''],
  ['', 'Goal', 'Actual', '%', 'Goal', 'Actual', '%'],
  ['Ann', 60, 78, 1.3, 4, 3, 0.75],
  ['Bob', 60, 51, 0.85, 4, 2, 0.5],
  ['Cy', 60, 65, 1.08, 4, 4, 1],
];
const weeks: Cell[][] = [
  ['Rep', '2025-05-05', '2025-05-12', '2025-05-19'],
  ['Ann', 40, 30, 20],
  ['Bob', 10, 20, 30],
  ['Cy', 15, 25, 35],
];
const days: Cell[][] = [
  ['Date', 'Rep', 'Dials', 'Connects'],
  ['2025-05-05', 'Ann', 40, 10],
  ['2025-05-05', 'Bob', 30, 8],
  ['2025-05-06', 'Ann', 20, 5],
  ['2025-05-06', 'Bob', 10, 2],
];
const beside = (cells: Cell[][], box: Cell[][]): Cell[][] => {
  const width = Math.max(...cells.map(({ length }) => length));
  return cells.map((row, i) => [...row, ...new Array<Cell>(width + 1 - row.length).fill(''), ...(box[i] ?? [])]);
};
const read = (cells: Cell[][]): string[] => numbersOf(readSheet(cells, 'Calls').counted);

const boxes: [string, Cell[][]][] = [
  ['remarks', [['Notes'], ['Call back Acme'], ['Ask Bob about pricing'], ['3 demos moved to June']]],
  ['prizes', [['Prizes'], ['1st', 100], ['2nd', 50]]],
  [
    'goals',
    [
      ['Goals', 'Daily'],
      ['Calls', 50],
      ['Meetings', 2],
    ],
  ],
  ['a legend', [['Legend'], ['x', 'done'], ['R', 'rescheduled']]],
];

describe.each<[string, Cell[][]]>([
  ['goals and facts of reps', goals],
  ['reps with weeks across', weeks],
  ['a tally by day', days],
])('beside %s, beyond an empty column', (_, cells) => {
  it.each(boxes)('%s change nothing', (_, box) => {
    const own = read(cells);
    expect(own.length).toBeGreaterThan(0);
    expect(read(beside(cells, box))).toEqual(own);
  });
});

describe('what stands beyond an empty column', () => {
  it('is named where it has numbers', () => {
    const { others } = readSheet(beside(weeks, [['Prizes'], ['1st', 100]]), 'Calls');
    expect(others.map(({ headings }) => headings)).toEqual([['Prizes']]);
  });

  it('is a column of the tracker under a heading of one', () => {
    const cells = beside(days, [['Meetings booked'], [1], [2], [3], [4]]);
    expect(read(cells).filter((line) => line.includes('appointmentsSet'))).toHaveLength(4);
  });

  it('is another week of the tracker below the same headings', () => {
    const week = (title: string, calls: number): Cell[][] => [
      [title],
      ['Rep', 'Calls'],
      ['Ann', calls],
      ['Bob', calls],
    ];
    const cells = beside(week('Week of 5 May 2025', 10), week('Week of 12 May 2025', 20));
    expect(boxesBeside(cells, ['dailyActivity'])).toEqual([]);
  });
});
