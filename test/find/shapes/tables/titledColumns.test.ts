import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets } from '../readSheets.ts';

const calls = (cells: Cell[][], sheet = 'Log'): string[] =>
  numbersOf(readSheet(cells, sheet).counted).filter((line) => /callsMade/.test(line));

const log = (...rows: [string, string, string, string][]): Cell[][] => rows;
const heads = ['Time', 'Rep', 'Company', 'Outcome'];
const morning = log(['9:10', 'Ann', 'Acorn', 'Connected'], ['9:40', 'Bob', 'Birch', 'No answer']);
const noon = log(['12:05', 'Ann', 'Cedar', 'No answer'], ['12:30', 'Ann', 'Dogwood', 'Connected']);

describe('the day of a log that stands in a title only', () => {
  it.each<[string, Cell[][], string]>([
    ['above the headings', [['Calls for 7 April 2025'], [], heads, ...morning], 'Log'],
    ['as a date', [[day('2025-04-07')], heads, ...morning], 'Log'],
    [
      'in Russian',
      [['Звонки за 07.04.2025'], ['Время', 'Менеджер', 'Клиент', 'Результат звонка'], ...morning],
      'Лист1',
    ],
    ['in the name of the sheet', [heads, ...morning], 'Mon 7 Apr 2025'],
  ])('is that of its rows: %s', (_, cells, sheet) => {
    expect(calls(cells, sheet)).toEqual(['Ann 2025-04-07 callsMade 1', 'Bob 2025-04-07 callsMade 1']);
  });

  it.each<[string, Cell[][]]>([
    ['with the headings again', [['Mon 7 Apr 2025'], heads, ...morning, [], ['Tue 8 Apr 2025'], heads, ...noon]],
    ['without', [heads, ['Mon 7 Apr 2025'], ...morning, ['Tue 8 Apr 2025'], ...noon]],
    ['in another column', [heads, ['', '', day('2025-04-07')], ...morning, ['', '', day('2025-04-08')], ...noon]],
  ])('holds for the rows below it, and is no row: %s', (_, cells) => {
    expect(calls(cells)).toEqual([
      'Ann 2025-04-07 callsMade 1',
      'Ann 2025-04-08 callsMade 2',
      'Bob 2025-04-07 callsMade 1',
    ]);
  });

  it.each<[string, Cell[][], string]>([
    ['when it was changed', [['Last updated: 7 April 2025'], heads, ...morning], 'Log'],
    ['which list it is', [['Base of 7 April 2025'], heads, ...morning], 'Log'],
    ['two days', [['Calls 7 April 2025 and 9 May 2025'], heads, ...morning], 'Log'],
  ])('is not told by a title that says something else: %s', (_, cells, sheet) => {
    expect(calls(cells, sheet).filter((line) => !/undated/.test(line))).toEqual([]);
  });

  it('is not told where the rows have a day, nor of a list of deals', () => {
    const dated = [
      ['Calls 9 May 2025'],
      ['Date', ...heads.slice(1)],
      ...morning.map((row) => [day('2025-04-07'), ...row.slice(1)]),
    ];
    expect(calls(dated as Cell[][])).toEqual(['Ann 2025-04-07 callsMade 1', 'Bob 2025-04-07 callsMade 1']);
    const deals = [
      ['Deal', 'Owner', 'Stage', 'Amount'],
      ['Acorn', 'Ann', 'Closed won', 500],
      ['Birch', 'Bob', 'Closed lost', 700],
    ];
    expect(numbersOf(readSheet(deals, '7 Apr 2025').counted).filter((line) => /2025-04-07/.test(line))).toEqual([]);
  });

  it.each<[string, Cell[][]]>([
    [
      'April 2025',
      [
        ['Rep', 'Calls', 'Connects'],
        ['Mon 7 April'],
        ['Ann', 40, 4],
        ['Bob', 30, 3],
        ['Total', 70, 7],
        ['Tue 8 April'],
        ['Ann', 20, 2],
        ['Bob', 10, 1],
        ['Total', 30, 3],
      ],
    ],
    [
      'Апрель 2025',
      [
        ['Ежедневка'],
        ['Менеджер', 'Звонки', 'Дозвоны'],
        ['пн 7 апреля'],
        ['Ann', 40, 4],
        ['Bob', 30, 3],
        ['Итого', 70, 7],
        ['вт 8 апреля'],
        ['Ann', 20, 2],
        ['Bob', 10, 1],
        ['Итого', 30, 3],
      ],
    ],
  ])('is that of the numbers below it, and not the month of the sheet %s', (sheet, cells) => {
    expect(calls(cells, sheet)).toEqual([
      'Ann 2025-04-07 callsMade 40',
      'Ann 2025-04-08 callsMade 20',
      'Bob 2025-04-07 callsMade 30',
      'Bob 2025-04-08 callsMade 10',
    ]);
  });

  it('makes a sheet per day one log', () => {
    const { counted, readings } = readSheets([
      { sheet: '7 Apr 2025', cells: [heads, ...morning] },
      { sheet: '8 Apr 2025', cells: [heads, ...noon] },
    ]);
    expect(readings.map(({ sheet }) => sheet)).toEqual(['7 Apr 2025', '8 Apr 2025']);
    expect(numbersOf(counted).filter((line) => /callsMade/.test(line))).toHaveLength(3);
  });
});

describe('the rep of a table that stands in a title only', () => {
  const table = (...numbers: number[]): Cell[][] => [
    ['Date', 'Calls', 'Connects'],
    ...numbers.map((number, i): Cell[] => [day(`2025-04-0${7 + i}`), number, 1]),
  ];

  it('is that of its rows, where each of several tables has one', () => {
    expect(calls([['Ann Lee'], ...table(10, 20), ['Total', 30, 2], [], ['Bob Moss'], ...table(5)])).toEqual([
      'Ann Lee 2025-04-07 callsMade 10',
      'Ann Lee 2025-04-08 callsMade 20',
      'Bob Moss 2025-04-07 callsMade 5',
    ]);
    expect(calls([['Rep:', 'Ann Lee'], [], ...table(10)])).toEqual(['Ann Lee 2025-04-07 callsMade 10']);
  });

  it('is not told by the title of one table, nor where one of several has none', () => {
    expect(calls([['Big push'], ...table(10)])).toEqual([' 2025-04-07 callsMade 10']);
    expect(calls([['Ann Lee'], ...table(10), [], ...table(0, 5)])).toEqual([
      ' 2025-04-07 callsMade 10',
      ' 2025-04-08 callsMade 5',
    ]);
  });
});

describe('a row per weekday', () => {
  const rows: Cell[][] = [
    ['Monday', 50, 6],
    ['Wednesday', 40, 5],
    ['Friday', 30, 4],
    ['Total', 120, 15],
  ];

  it.each(['Week of 7 April 2025', 'Week commencing 7 April 2025', 'Week of 4/7/2025', 'Неделя 07.04–11.04.2025'])(
    'is the day of the week of the title: %s',
    (title) => {
      expect(calls([[title], [], ['Day', 'Calls', 'Connects'], ...rows])).toEqual([
        ' 2025-04-07 callsMade 50',
        ' 2025-04-09 callsMade 40',
        ' 2025-04-11 callsMade 30',
      ]);
    },
  );

  it('is the day of the week of the title above it, of several', () => {
    const cells = [['', 'Calls', 'Connects'], ['Week of 7 April 2025'], ...rows, ['Week of 14 April 2025'], ...rows];
    expect(calls(cells)).toHaveLength(6);
  });

  it('has no day where the title does not say the week, or says either of two', () => {
    for (const title of ['April', 'Week of 5/6/2025'])
      expect(calls([[title], [], ['Day', 'Calls', 'Connects'], ...rows])).toEqual([]);
  });
});

describe('weeks and months without their year', () => {
  it.each<[string, Cell, Cell[], string[]]>([
    ['Weeks 2025', '№ недели', [2, 3], ['2025-01-06', '2025-01-13']],
    ['Plan of work 2025', 'Week #', [2, 3], ['2025-01-06', '2025-01-13']],
    ['Показатели 2025', 'Месяц', ['Март', 'Апрель'], ['2025-03-01', '2025-04-01']],
  ])('have that of the name of the sheet: %s', (sheet, heading, periods, days) => {
    const cells = [[heading, 'Rep', 'Calls', 'Connects'], ...periods.map((period): Cell[] => [period, 'Ann', 40, 4])];
    expect(calls(cells, sheet)).toEqual(days.map((on) => `Ann ${on} callsMade 40`));
  });
});

describe('reps across and measures down', () => {
  const week = (title: string, ...numbers: number[][]): Cell[][] => [
    [title],
    ['', 'Ann', 'Bob', 'Team'],
    ...['Calls made', 'Calls connected'].map((measure, i): Cell[] => [measure, ...(numbers[i] as number[])]),
  ];

  it('are of the week of the title above each table', () => {
    const cells = [
      ...week('Week of 4/7/2025', [10, 20, 30], [1, 2, 3]),
      [],
      ...week('Week of 4/14/2025', [11, 21, 32], [1, 2, 3]),
    ];
    expect(calls(cells)).toEqual([
      'Ann 2025-04-07 callsMade 10',
      'Ann 2025-04-14 callsMade 11',
      'Bob 2025-04-07 callsMade 20',
      'Bob 2025-04-14 callsMade 21',
    ]);
  });
});

it('a sheet of a day without a year is of that day, as a cell would be', () => {
  const ofDay = (sheet: string, calls: number) => ({
    sheet,
    cells: [
      ['Rep', 'Calls', 'Connects'],
      ['Ann', calls, 2],
      ['Bob', calls + 1, 3],
    ],
  });
  const { counted } = readSheets([ofDay('May 5', 10), ofDay('May 6', 20)]);
  expect(numbersOf(counted).filter((line) => /callsMade/.test(line))).toEqual([
    'Ann 2025-05-05 callsMade 10',
    'Ann 2025-05-06 callsMade 20',
    'Bob 2025-05-05 callsMade 11',
    'Bob 2025-05-06 callsMade 21',
  ]);
});

it('sums at the end of a tally whose rep stands above it are nobody’s', () => {
  const cells: Cell[][] = [
    ['Rep:', 'Ann', ''],
    ['', '', ''],
    ['Date', 'Dials', 'Connects'],
    ['2025-05-05', 10, 2],
    ['2025-05-06', 20, 3],
    ['', 30, 5],
  ];
  expect(numbersOf(readSheet(cells).counted).filter((line) => line.includes('callsMade'))).toHaveLength(2);
});
