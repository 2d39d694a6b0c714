import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../readSheets.ts';

const tally = (weeks: readonly string[], titles: Cell[][] = []): Cell[][] => [
  ...titles,
  ['Week', 'Rep', 'Calls', 'Connects'],
  ...weeks.map((week, i): Cell[] => [week, i % 2 ? 'Bob' : 'Ann', 10 + i, 2]),
];
const made = (cells: Cell[][], sheet: string) =>
  numbersOf(readSheet(cells, sheet).counted).filter((line) => /callsMade/.test(line));

describe('weeks by their number', () => {
  // ISO week 15 of 2025 begins on Monday, 7 April; week 1 on 30 December 2024.
  it.each([
    ['Week 15', 'Week 16'],
    ['W15', 'W16'],
    ['Неделя 15', 'Неделя 16'],
  ])('are those of the year that the sheet says: %s', (...weeks) => {
    expect(made(tally(weeks), 'Calls 2025')).toEqual(['Ann 2025-04-07 callsMade 10', 'Bob 2025-04-14 callsMade 11']);
  });

  it('are those of the year in the title', () => {
    const cells = tally(['Week 1', 'Week 2'], [['Activity 2025', '', '', '']]);
    expect(made(cells, 'Tracker')).toEqual(['Ann 2024-12-30 callsMade 10', 'Bob 2025-01-06 callsMade 11']);
  });

  it.each([
    ['Year', 'Week', 'Rep', 'Calls'],
    ['Год', '№ недели', 'Менеджер', 'Звонки'],
  ])('are those of the year in a column of its own: %s, %s', (...headings) => {
    const rows: Cell[][] = [
      [2024, 52, 'Ann', 10],
      ['', 52, 'Bob', 11],
      [2025, 1, 'Ann', 12],
      ['', 2, 'Bob', 13],
    ];
    expect(made([headings, ...rows], 'Tracker')).toEqual([
      'Ann 2024-12-23 callsMade 10',
      'Ann 2024-12-30 callsMade 12',
      'Bob 2024-12-23 callsMade 11',
      'Bob 2025-01-06 callsMade 13',
    ]);
  });

  it('are on no day where no year is said', () => {
    expect(made(tally(['Week 15', 'Week 16']), 'Tracker').filter((line) => !line.includes('undated'))).toEqual([]);
  });

  it('are left out where the year has no such week', () => {
    expect(made(tally(['Week 52', 'Week 53', 'Week 51']), 'Calls 2025')).toHaveLength(2);
  });
});
