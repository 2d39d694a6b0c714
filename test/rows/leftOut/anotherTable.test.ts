import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../../find/shapes/readSheets.ts';

const tally: Cell[][] = [
  ['Date', 'Rep', 'Dials', 'Connects', 'Meetings set'],
  [day('2025-05-01'), 'Ann', 40, 5, 1],
  [day('2025-05-01'), 'Bob', 30, 4, 0],
  [day('2025-05-02'), 'Ann', 35, 6, 2],
];
const deals: Cell[][] = [
  ['Close date', 'Rep', 'Client', 'Amount', 'Status'],
  [day('2025-05-02'), 'Ann', 'Acme', 1800, 'Won'],
  [day('2025-05-02'), 'Bob', 'Bolt', 900, 'Lost'],
];
const connects = (cells: Cell[][]): number =>
  numbersOf(readSheet(cells).counted)
    .filter((line) => /callsConnected/.test(line))
    .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);
const leftOut = (cells: Cell[][]): string[] =>
  readSheet(cells).counted.tabs.flatMap(({ notes }) =>
    notes.filter(({ leftOut: is }) => is).map(({ reason }) => reason),
  );

describe('a table of other things below the rows', () => {
  it.each<[string, Cell[][]]>([
    ['below a blank row', [['', '', '', '', ''], ...deals]],
    ['below a title', [['DEALS', '', '', '', ''], ...deals]],
    ['right below the last row', deals],
  ])('is in no number: %s', (_, below) => {
    expect(connects([...tally, ...below])).toBe(15);
    expect(leftOut([...tally, ...below])).toContain('another table');
  });

  it('is none where the headings stand there again, or words that head columns are those of a row', () => {
    const more = [tally[0] as Cell[], [day('2025-05-03'), 'Ann', 20, 3, 0], [day('2025-05-03'), 'Bob', 25, 2, 1]];
    expect(connects([...tally, ['', '', '', '', ''], ...more])).toBeGreaterThan(15);
    expect(leftOut([...tally, ['', '', '', '', ''], ...more])).not.toContain('another table');
    expect(leftOut([...tally, ['', 'Email', 'Meeting', 'Status', 'Client']])).not.toContain('another table');
  });

  it.each<[string, Cell[][]]>([
    [
      'one column to the left',
      [
        ['Rep', 'Dials', 'Connects', 'Meetings set', ''],
        ['Ann', 75, 11, 3, ''],
        ['Bob', 30, 4, 0, ''],
        ['Team', 105, 15, 3, ''],
      ],
    ],
    [
      'in their places, and none above the days',
      [
        ['', 'Rep', 'Dials', 'Connects', 'Meetings set'],
        ['', 'Ann', 75, 11, 3],
        ['', 'Bob', 30, 4, 0],
      ],
    ],
  ])('is a summary of the rows, with their headings %s', (_, summary) => {
    expect(connects([...tally, ['', '', '', '', ''], ...summary])).toBe(15);
    expect(leftOut([...tally, ['Summary', '', '', '', ''], ...summary])).toContain('another table');
  });
});
