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

  it('across are of the year from the sixth on, and on no day where they may be those of a month', () => {
    const across = (count: number): Cell[][] => [
      ['Team 2025'],
      ['', ...Array.from({ length: count }, (_, i) => `Week ${i + 1}`)],
      ['Calls', ...Array.from({ length: count }, () => 10)],
      ['Connects', ...Array.from({ length: count }, () => 1)],
    ];
    expect(made(across(6), 'Tracker')).toHaveLength(6);
    const { others } = readSheet(across(4));
    expect(others.map(({ reason }) => reason.en)).toEqual([expect.stringContaining('of which month')]);
  });
});

describe('months and quarters by their number', () => {
  const numbered = (headings: Cell[], rows: Cell[][]) => made([headings, ...rows], 'Tracker');

  it.each([
    ['Year', 'Month', 'Rep', 'Calls'],
    ['Год', 'Месяц', 'Менеджер', 'Звонки'],
  ])('are those of the year in a column of its own: %s, %s', (...headings) => {
    const rows = [
      [2024, 12, 'Ann', 10],
      [2025, 1, 'Bob', 11],
    ];
    expect(numbered(headings, rows)).toEqual(['Ann 2024-12-01 callsMade 10', 'Bob 2025-01-01 callsMade 11']);
  });

  it('are quarters where the column says so', () => {
    const rows = [
      [2024, 4, 'Ann', 10],
      [2025, 1, 'Bob', 11],
    ];
    const first = ['Ann 2024-10-01 callsMade 10', 'Bob 2025-01-01 callsMade 11'];
    expect(numbered(['Year', 'Quarter', 'Rep', 'Calls'], rows)).toEqual(first);
  });

  it('are on no day where no column says the year: they may be months of somebody', () => {
    const cells: Cell[][] = [['Ramp 2025'], ['Month', 'Rep', 'Calls'], [1, 'Ann', 10], [2, 'Ann', 11]];
    expect(made(cells, 'Tracker').filter((line) => !line.includes('undated'))).toEqual([]);
  });
});
