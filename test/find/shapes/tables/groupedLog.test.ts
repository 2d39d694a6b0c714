import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../readSheets.ts';

const calls = (cells: Cell[][]) =>
  numbersOf(readSheet(cells, 'Calls').counted).filter((line) => line.includes('callsMade'));

const log = (...rows: [string, string, string, string][]): Cell[][] => [
  ['Date', 'Rep', 'Company', 'Outcome'],
  ...rows.map(([on, ...rest]): Cell[] => [on === '' ? '' : day(on), ...rest]),
];

describe('a log whose days and reps stand on the first row of their group', () => {
  it('has both on every row', () => {
    const cells = log(
      ['2025-04-07', 'Ann', 'A', 'Connected'],
      ['', '', 'B', 'No answer'],
      ['', 'Bob', 'C', 'No answer'],
      ['2025-04-08', 'Ann', 'D', 'No answer'],
      ['', 'Bob', 'E', 'No answer'],
      ['', '', 'F', 'Connected'],
      ['2025-04-09', 'Bob', 'G', 'No answer'],
      ['', '', 'H', 'No answer'],
    );
    expect(calls(cells)).toEqual([
      'Ann 2025-04-07 callsMade 2',
      'Ann 2025-04-08 callsMade 1',
      'Bob 2025-04-07 callsMade 1',
      'Bob 2025-04-08 callsMade 2',
      'Bob 2025-04-09 callsMade 2',
    ]);
  });

  it('has both where the days bear no year', () => {
    const cells: Cell[][] = [
      ['Date', 'Rep', 'Company', 'Outcome'],
      ...['7 Apr', '8 Apr', '9 Apr'].flatMap((on): Cell[][] => [
        [on, 'Ann', 'A', 'Connected'],
        ['', '', 'B', 'No answer'],
      ]),
    ];
    expect(calls(cells)).toEqual(['07', '08', '09'].map((on) => `Ann 2025-04-${on} callsMade 2`));
  });

  it('has both where the days are texts whose order nothing tells yet', () => {
    const cells: Cell[][] = [
      ['Date', 'Rep', 'Company', 'Outcome'],
      ...['3/10/2025', '3/28/2025', '4/1/2025'].flatMap((on): Cell[][] => [
        [on, 'Ann', 'A', 'Connected'],
        ['', '', 'B', 'No answer'],
      ]),
    ];
    expect(calls(cells)).toEqual(['03-10', '03-28', '04-01'].map((on) => `Ann 2025-${on} callsMade 2`));
  });

  it('is none where a day stands on two rows', () => {
    const cells = log(
      ['2025-04-07', 'Ann', 'A', 'Connected'],
      ['', '', 'B', 'No answer'],
      ['2025-04-07', 'Ann', 'D', 'No answer'],
      ['', '', 'E', 'No answer'],
      ['2025-04-09', 'Ann', 'G', 'No answer'],
      ['', '', 'H', 'No answer'],
    );
    expect(calls(cells)).toEqual([' undated callsMade 3', 'Ann 2025-04-07 callsMade 2', 'Ann 2025-04-09 callsMade 1']);
  });

  it('is none because of rows that wait to be used', () => {
    const waiting = Array.from({ length: 30 }, (_, i): Cell[] => [i + 9, '', '', '', '', 0, false]);
    const used = ['07', '08', '09', '10', '11', '12', '13', '14'].map((on, i): Cell[] => {
      const outcome = i % 2 ? 'Connected' : 'No answer';
      return [i + 1, day(`2025-04-${on}`), 'Ann', `P${i}`, outcome, 60, true];
    });
    const cells = [['#', 'Date', 'Rep', 'Company', 'Outcome', 'Duration', 'Followed up'], ...used, ...waiting];
    expect(calls(cells)).toHaveLength(8);
    const withReps = waiting.map((row) => row.map((cell, column) => (column === 2 ? 'Ann' : cell)));
    expect(calls([cells[0] as Cell[], ...used, ...withReps])).toHaveLength(8);
  });

  it('may hold nothing but numbers beside its days', () => {
    const cells: Cell[][] = [
      ['Date', 'Rep', 'Phone', 'Outcome', 'Duration'],
      ...['07', '08', '09'].flatMap((on, i): Cell[][] => [
        [day(`2025-04-${on}`), 'Ann', 2025550100 + i, 'Connected', 60],
        ['', '', 2025550200 + i, '', 30],
        ['', '', 2025550300 + i, '', 40],
      ]),
    ];
    expect(calls(cells)).toEqual(['07', '08', '09'].map((on) => `Ann 2025-04-${on} callsMade 3`));
  });
});
