import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../readSheets.ts';

const weeks: Cell[][] = [
  ['Rep', '2025-05-05', '2025-05-12', '2025-05-19'],
  ['Ann', 40, 30, 20],
  ['Bob', 10, 20, 30],
];
const measures: Cell[][] = [
  ['Metric', '2025-05-05', '2025-05-12', '2025-05-19'],
  ['Calls', 40, 30, 20],
  ['Meetings booked', 4, 3, 2],
];
const nested: Cell[][] = [
  ['Rep', 'Dials', 'Connects', 'Meetings booked'],
  ['March 2025'],
  ['Ann', 40, 10, 2],
  ['Bob', 30, 8, 1],
  ['April 2025'],
  ['Ann', 20, 5, 1],
  ['Bob', 10, 2, 1],
];
const reps: Cell[][] = [
  ['Rep', 'Dials', 'Connects', 'Meetings booked'],
  ['Ann', 40, 10, 2],
  ['Bob', 30, 8, 1],
];
const blank: Cell[][] = [[''], ['']];

const below: [string, Cell[][]][] = [
  ['lines below a title', [['Summary'], ['Meetings', 17], ['Connect rate', 0.23]]],
  [
    'lines with a total',
    [
      ['Total calls', 123],
      ['Meetings', 17],
    ],
  ],
  [
    'reps once more',
    [
      ['Rep', 'Calls', 'Meetings'],
      ['Ann', 100, 9],
      ['Bob', 90, 8],
    ],
  ],
  [
    'sums across',
    [
      ['Total calls', 'Connects', 'Connect %'],
      [123, 17, 0.1],
    ],
  ],
];
const read = (cells: Cell[][], sheet: string): string[] => numbersOf(readSheet(cells, sheet).counted);

const tally: Cell[][] = [
  ['Date', 'Rep', 'Calls', 'Connects'],
  ['2025-05-05', 'Ann', 40, 10],
  ['2025-05-05', 'Bob', 30, 8],
  ['2025-05-06', 'Ann', 20, 5],
];
const leads: Cell[][] = [
  ['Create date', 'Owner', 'Lead name', 'Status'],
  ['2025-05-05', 'Ann', 'Acme', 'New'],
  ['2025-05-05', 'Bob', 'Bolt', 'Qualified'],
  ['2025-05-06', 'Ann', 'Cone', 'New'],
];

describe.each<[string, Cell[][], string]>([
  ['a tally by day', tally, 'Daily'],
  ['a list of leads', leads, 'Leads'],
  ['reps with weeks across', weeks, 'Calls'],
  ['measures with weeks across', measures, 'Team'],
  ['months with their reps', nested, 'Team'],
  ['reps of a month', reps, 'May 2025'],
])('below %s, a summary is in no number', (_, cells, sheet) => {
  it.each(below)('of %s', (_, summary) => {
    const own = read(cells, sheet);
    expect(own.length).toBeGreaterThan(0);
    expect(read([...cells, ...blank, ...summary], sheet)).toEqual(own);
  });
});

it('a row below a blank one, without a title or a total, is one of the table', () => {
  const cells = [...measures, [''], ['Emails', 5]];
  expect(read(cells, 'Team').filter((line) => line.includes('emailsSent'))).toHaveLength(1);
});
