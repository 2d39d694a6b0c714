import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../shapes/readSheets.ts';

const total = (cells: Cell[][], measure: string): number =>
  numbersOf(readSheet(cells, 'Tracker').counted)
    .filter((line) => line.includes(` ${measure} `))
    .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);

const tally: Cell[][] = [
  ['Date', 'Rep', 'Dials', 'Connects', 'Meetings set'],
  ...[5, 6, 7].flatMap((date) =>
    ['Ann', 'Bob'].map((rep, i): Cell[] => [`2025-05-0${date}`, rep, 30 + date + i, 5 + i, 1]),
  ),
];
const summary: Cell[][] = [
  ['Rep', 'Dials', 'Connects', 'Meetings set'],
  ['Ann', 108, 15, 3],
  ['Bob', 111, 18, 3],
  ['Team', 219, 33, 6],
];

describe('a summary of the reps above their days', () => {
  it.each<[string, Cell[][]]>([
    ['with a title and a blank row', [['Dashboard'], ...summary, []]],
    ['right above', summary],
  ])('is not counted, and moves no column: %s', (_, above) => {
    const cells = [...above, ...tally];
    expect([total(cells, 'callsMade'), total(cells, 'callsConnected'), total(cells, 'appointmentsSet')]).toEqual([
      219, 33, 6,
    ]);
    expect(readSheet(cells, 'Tracker').readings[0]?.layout?.en).toBe('The summary above the rows is not counted.');
  });
});
