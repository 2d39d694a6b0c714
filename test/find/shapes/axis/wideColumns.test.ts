import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets } from '../readSheets.ts';

/** Measures merged over reps. */
const tracker = (first: string, second: string) => [
  ['', first, '', second, '', 'Meetings set', ''],
  ['Date', 'Ann', 'Bob', 'Ann', 'Bob', 'Ann', 'Bob'],
  [day('2025-06-02'), 3, 16, 2, 4, 1, 2],
  [day('2025-06-03'), 5, 7, 1, 1, 3, 1],
];

describe('measures merged over reps', () => {
  it.each([
    ['comes first', 'Doors knocked', 'Calls'],
    ['stands between others', 'Calls', 'Doors knocked'],
  ])('are read where one that nobody counts %s', (_, first, second) => {
    const numbers = numbersOf(readSheet(tracker(first, second)).counted);
    const calls = first === 'Calls' ? [3, 5, 16, 7] : [2, 1, 4, 1];
    expect(numbers.filter((one) => one.includes('callsMade'))).toEqual([
      `Ann 2025-06-02 callsMade ${calls[0]}`,
      `Ann 2025-06-03 callsMade ${calls[1]}`,
      `Bob 2025-06-02 callsMade ${calls[2]}`,
      `Bob 2025-06-03 callsMade ${calls[3]}`,
    ]);
    expect(numbers.filter((one) => one.includes('appointmentsSet'))).toHaveLength(4);
    expect(numbers).toHaveLength(8);
  });

  it('are refused where a word within a merged measure would take some of its names', () => {
    const cells = tracker('Calls', 'Connects').map((row, i) => [
      ...row.slice(0, 2),
      i === 0 ? 'Note' : i === 1 ? '' : 7,
      ...row.slice(2),
    ]);
    const { readings, others } = readSheet(cells);
    expect(readings).toEqual([]);
    expect(others).toHaveLength(1);
  });

  it('are refused where the first has no heading: nobody knows what stands below it', () => {
    const { readings, others } = readSheet(tracker('', 'Calls'));
    expect(readings).toEqual([]);
    expect(others[0]?.reason.en).toMatch(/^Its headings repeat/);
  });
});

it('below each day a word that comes back with the measures is nobody’s name', () => {
  const cells = [
    ['', day('2025-06-02'), '', '', day('2025-06-03'), '', ''],
    ['Rep', 'Calls', 'Conv.', 'Appts', 'Calls', 'Conv.', 'Appts'],
    ['Ann', 40, 5, 1, 30, 4, 2],
    ['Bob', 35, 6, 3, 20, 2, 1],
  ];
  expect(numbersOf(readSheet(cells).counted).filter((one) => one.startsWith('Ann'))).toEqual([
    'Ann 2025-06-02 appointmentsSet 1',
    'Ann 2025-06-02 callsMade 40',
    'Ann 2025-06-03 appointmentsSet 2',
    'Ann 2025-06-03 callsMade 30',
  ]);
});

it.each(['Running Ann', 'Cumulative Ann', 'Ann to date'])(
  'a column of sums so far among the reps is no rep: %s',
  (sum) => {
    const cells: Cell[][] = [
      ['Date', 'Ann', 'Bob', sum],
      [day('2025-05-05'), 10, 5, 10],
      [day('2025-05-06'), 20, 6, 30],
      [day('2025-05-07'), 30, 7, 60],
    ];
    expect(numbersOf(readSheet(cells, 'Calls').counted)).toHaveLength(6);
  },
);

it('a kind of meetings beside the calls of one rep is no rep who made some', () => {
  const sheetOf = (calls: number): Cell[][] => [
    ['Дата', 'Звонки', 'Первичные встречи', 'Повторные встречи'],
    ['05.05.2025', calls, 1, 0],
    ['06.05.2025', calls, 1, 1],
    ['07.05.2025', calls, 0, 2],
  ];
  const { counted } = readSheets([
    { sheet: 'Анна Орлова', cells: sheetOf(40) },
    { sheet: 'Игорь Белов', cells: sheetOf(30) },
  ]);
  const calls = numbersOf(counted).filter((line) => line.includes('callsMade'));
  expect(calls.map((line) => line.split(' ')[0])).toEqual([
    ...['Анна', 'Анна', 'Анна'],
    ...['Игорь', 'Игорь', 'Игорь'],
  ]);
});

it.each(['Notes', 'Комментарий'])(
  'a column of remarks behind the reps is nobody’s, and the others are read: %s',
  (heading) => {
    const cells: Cell[][] = [
      ['Week commencing 7 Apr 2025', '', '', '', ''],
      ['', 'Ann', 'Bob', 'Team', heading],
      ['Calls', 100, 120, 220, ''],
      ['Connects', 20, 30, 50, ''],
      ['Meetings booked', 3, 4, 7, ''],
    ];
    const numbers = numbersOf(readSheet(cells, '7 Apr').counted);
    expect(numbers.map((one) => one.replace(/ \S+ /, ' ')).sort()).toEqual([
      'Ann appointmentsSet 3',
      'Ann callsConnected 20',
      'Ann callsMade 100',
      'Bob appointmentsSet 4',
      'Bob callsConnected 30',
      'Bob callsMade 120',
    ]);
  },
);
