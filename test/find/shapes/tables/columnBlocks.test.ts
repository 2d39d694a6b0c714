import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../readSheets.ts';

const [monday, tuesday] = [day('2025-01-06'), day('2025-01-07')];
const calls: Cell[][] = [
  ['Date', 'Rep', 'Calls', 'Connected'],
  [monday, 'Ann', 40, 4],
  [monday, 'Bob', 30, 6],
  [tuesday, 'Ann', 50, 5],
];
const counted = [
  'Ann 2025-01-06 callsConnected 4',
  'Ann 2025-01-06 callsMade 40',
  'Ann 2025-01-07 callsConnected 5',
  'Ann 2025-01-07 callsMade 50',
  'Bob 2025-01-06 callsConnected 6',
  'Bob 2025-01-06 callsMade 30',
];

/** One table left of the other, with an empty column between them. */
function beside(left: Cell[][], right: Cell[][]): Cell[][] {
  const width = (table: Cell[][]): number => (table[0] as Cell[]).length;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? new Array<Cell>(width(left)).fill('')),
    '',
    ...(right[row] ?? new Array<Cell>(width(right)).fill('')),
  ]);
}

const blocks = {
  en: 'It holds several tables. Put each on a sheet of its own.',
  ru: 'На листе несколько таблиц. Разместите каждую на отдельном листе.',
};

describe('a table beside the one that is read', () => {
  const costs: Cell[][] = [
    ['Channel', 'Spend', 'Clicks'],
    ['Search', 500, 1200],
    ['Fairs', 900, 0],
  ];

  it.each<[string, Cell[][]]>([
    ['right of it', beside(calls, costs)],
    ['left of it', beside(costs, calls)],
  ])('%s is said to be unread, and in what columns', (_, cells) => {
    const { counted: all, others } = readSheet(cells);
    expect(numbersOf(all)).toEqual(counted);
    expect(others).toEqual([
      {
        sheet: 'Tracker',
        headings: ['Channel', 'Spend', 'Clicks'],
        nearest: null,
        missing: null,
        reason: {
          en: 'Its columns "Channel", "Spend", "Clicks" stand beyond an empty column and are not read. If they are another table, put it on a sheet of its own.',
          ru: 'Столбцы «Channel», «Spend», «Clicks» отделены пустым столбцом и не читаются. Если это другая таблица, разместите её на отдельном листе.',
        },
      },
    ]);
  });

  it('of deals is said to be unread, however many rows it has', () => {
    const deals: Cell[][] = [
      ['Deal ID', 'Created', 'Amount', 'Stage'],
      ...['D1', 'D2', 'D3', 'D4', 'D5'].map((id): Cell[] => [id, monday, 100, 'Won']),
    ];
    const { counted: all, others } = readSheet(beside(calls, deals));
    expect(numbersOf(all)).toEqual(counted);
    expect(others.map(({ headings }) => headings)).toEqual([['Deal ID', 'Created', 'Amount', 'Stage']]);
  });

  it('is none where it is one column, or has no rows', () => {
    for (const right of [[['Remarks'], ['busy day']], [['Channel', 'Spend']]] as Cell[][][])
      expect(readSheet(beside(calls, right)).others).toEqual([]);
  });
});

describe('columns of two tables', () => {
  it.each<[string, Cell[][]]>([
    [
      'with reps of their own',
      [
        ['Rep', 'Emails sent', 'Replies'],
        ['Bob', 10, 1],
        ['Cid', 20, 2],
        ['Eve', 30, 3],
      ],
    ],
    [
      'with periods of their own',
      [
        ['Month', 'Won amount'],
        [monday, 9000],
      ],
    ],
    [
      'with more rows',
      [
        ['Campaign', 'Emails sent'],
        ['A', 1],
        ['B', 2],
        ['C', 3],
        ['D', 4],
      ],
    ],
  ])('%s are never read as one', (_, right) => {
    const { readings, others } = readSheet(beside(calls, right));
    expect(readings).toEqual([]);
    expect(others.map(({ reason }) => reason)).toEqual([blocks]);
  });

  it('in Russian are never read as one', () => {
    const left: Cell[][] = [['Дата', 'Менеджер', 'Звонки', 'Дозвоны'], ...calls.slice(1)];
    const right: Cell[][] = [
      ['Менеджер', 'Встреч назначено'],
      ['Борис', 3],
      ['Вера', 2],
      ['Олег', 1],
      ['Яна', 4],
    ];
    const { readings, others } = readSheet(beside(left, right));
    expect(readings).toEqual([]);
    expect(others.map(({ reason }) => reason)).toEqual([blocks]);
  });

  it.each<[string, Cell[][]]>([
    [
      'more numbers of the same rows',
      [
        ['Meetings set', 'Meetings held'],
        [3, 2],
        [1, 1],
        ['', ''],
      ],
    ],
    [
      'the same days again',
      [['Date', 'Meetings set'], ...[3, 1, 2].map((n, i): Cell[] => [calls[i + 1]?.[0] ?? '', n])],
    ],
    ['formulas that go on', [['Meetings set', 'Note'], ...[1, 1, 1, 0, 0].map((n): Cell[] => [n, '-'])]],
  ])('are one table when beyond the empty column stand %s', (_, right) => {
    const { readings, others, counted: all } = readSheet(beside(calls, right));
    expect(readings.map(({ tab }) => tab)).toEqual(['dailyActivity']);
    expect(others).toEqual([]);
    expect(numbersOf(all)).toEqual(expect.arrayContaining(counted));
    expect(numbersOf(all).some((one) => one.includes('appointmentsSet'))).toBe(true);
  });
});
