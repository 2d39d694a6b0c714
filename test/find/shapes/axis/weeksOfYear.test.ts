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

  it.each(['Q2 2025', 'Scorecard Q2 2025', '2 кв. 2025', 'II квартал 2025'])(
    'are those of the quarter where it is one that the sheet says: %s',
    (title) => {
      // Seven days for each from the first of April on, down and across.
      expect(made(tally(['Week 1', 'Week 13'], [[title]]), 'Tracker')).toEqual([
        'Ann 2025-04-01 callsMade 10',
        'Bob 2025-06-24 callsMade 11',
      ]);
      const across: Cell[][] = [
        [title],
        ['', 'Week 1', 'Week 2', 'Week 3'],
        ['Calls', 10, 11, 12],
        ['Connects', 1, 1, 1],
      ];
      expect(made(across, 'Tracker').map((line) => line.trim())).toEqual([
        '2025-04-01 callsMade 10',
        '2025-04-08 callsMade 11',
        '2025-04-15 callsMade 12',
      ]);
      expect(made(tally(['Week 14', 'Week 26'], [[title]]), 'Tracker')[1]).toBe('Bob 2025-06-23 callsMade 11');
    },
  );

  it.each(['FY2025', 'Fiscal 2025', 'Q1 and Q2 2025'])('are on no day where the sheet says %s', (title) => {
    expect(made(tally(['Week 1', 'Week 2'], [[title]]), 'Tracker').filter((line) => !line.includes('undated'))).toEqual(
      [],
    );
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
