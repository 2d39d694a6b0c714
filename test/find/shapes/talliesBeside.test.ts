import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets } from './readSheets.ts';

const [monday, tuesday, next] = [day('2025-04-07'), day('2025-04-08'), day('2025-04-14')];

/** One table left of the other, with an empty column between them or none. */
function beside(left: Cell[][], right: Cell[][], gap: Cell[] = ['']): Cell[][] {
  const blanks = (table: Cell[][]): Cell[] => (table[0] as Cell[]).map(() => '');
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? blanks(left)),
    ...gap,
    ...(right[row] ?? blanks(right)),
  ]);
}

const tallyOf = (title: Cell[], ...rows: Cell[][]): Cell[][] => [
  ...(title.length > 0 ? [[...title, '', '']] : []),
  ['Date', 'Calls', 'Connects'],
  ...rows,
];

const ofReps = [
  'Ann 2025-04-07 callsConnected 5',
  'Ann 2025-04-07 callsMade 30',
  'Ann 2025-04-08 callsConnected 6',
  'Ann 2025-04-08 callsMade 31',
  'Bob 2025-04-07 callsConnected 7',
  'Bob 2025-04-07 callsMade 40',
];

it('tables of days and reps side by side count what stands above each', () => {
  const table = (title: string, ...rows: Cell[][]): Cell[][] => [
    [title, '', '', ''],
    ['Date', 'Ada', 'Bert', 'Total'],
    ...rows,
  ];
  const calls = table('CALLS', [monday, 30, 40, 70], [tuesday, 31, 41, 72]);
  const connects = table('CONNECTS', [monday, 3, 4, 7], [tuesday, 5, 6, 11]);
  expect(numbersOf(readSheet(beside(calls, connects), 'Board').counted)).toEqual([
    'Ada 2025-04-07 callsConnected 3',
    'Ada 2025-04-07 callsMade 30',
    'Ada 2025-04-08 callsConnected 5',
    'Ada 2025-04-08 callsMade 31',
    'Bert 2025-04-07 callsConnected 4',
    'Bert 2025-04-07 callsMade 40',
    'Bert 2025-04-08 callsConnected 6',
    'Bert 2025-04-08 callsMade 41',
  ]);
});

describe('tallies side by side', () => {
  const [ann, bob] = [tallyOf(['Ann'], [monday, 30, 5], [tuesday, 31, 6]), tallyOf(['Bob'], [monday, 40, 7])];

  it.each<[string, Cell[][]]>([
    ['beyond an empty column', beside(ann, bob)],
    ['where the day stands again', beside(ann, bob, [])],
    ['below a title of the sheet', [['Sales tracker', '', '', '', '', '', ''], ...beside(ann, bob)]],
    ['with totals', beside([...ann, ['Total', 61, 11]], [...bob, ['', '', ''], ['Total', 40, 7]])],
  ])('of reps are each rep’s, %s', (_, cells) => {
    expect(numbersOf(readSheet(cells).counted)).toEqual(ofReps);
  });

  it('of weekdays are of the week above each', () => {
    const week = (name: string, from: string, ...rows: Cell[][]): Cell[][] => [
      [name, '', ''],
      [`Week of ${from}`, '', ''],
      ['Day', 'Calls', 'Connects'],
      ...rows,
    ];
    const left = week('Ann', '2025-04-07', ['Mon', 30, 5], ['Tue', 31, 6], ['Wed', 32, 6]);
    const right = week('Bob', '2025-04-14', ['Mon', 40, 7], ['Tue', 41, 7], ['Wed', 42, 7]);
    expect(numbersOf(readSheet(beside(left, right)).counted).filter((one) => one.includes('callsMade'))).toEqual([
      'Ann 2025-04-07 callsMade 30',
      'Ann 2025-04-08 callsMade 31',
      'Ann 2025-04-09 callsMade 32',
      'Bob 2025-04-14 callsMade 40',
      'Bob 2025-04-15 callsMade 41',
      'Bob 2025-04-16 callsMade 42',
    ]);
  });

  it('that follow one another are one, on sheets of reps too', () => {
    const cells = beside(tallyOf([], [monday, 30, 5], [tuesday, 31, 6]), tallyOf([], [next, 40, 7]));
    const { counted } = readSheets([
      { sheet: 'Maya', cells },
      { sheet: 'Igor', cells },
    ]);
    expect(numbersOf(counted).filter((one) => one.includes('callsMade'))).toEqual([
      'Igor 2025-04-07 callsMade 30',
      'Igor 2025-04-08 callsMade 31',
      'Igor 2025-04-14 callsMade 40',
      'Maya 2025-04-07 callsMade 30',
      'Maya 2025-04-08 callsMade 31',
      'Maya 2025-04-14 callsMade 40',
    ]);
  });

  it('that count different things are one tally, also in Russian', () => {
    const calls: Cell[][] = [
      ['Звонки', '', '', ''],
      ['Дата', 'Менеджер', 'Звонки', 'Дозвоны'],
      [monday, 'Анна', 30, 5],
      [tuesday, 'Анна', 31, 6],
    ];
    const deals: Cell[][] = [
      ['Сделки', '', '', ''],
      ['Дата', 'Менеджер', 'Успешные сделки', 'Выручка'],
      [tuesday, 'Анна', 1, 500],
    ];
    const { counted, readings, others } = readSheet(beside(calls, deals));
    expect(numbersOf(counted)).toEqual([
      'Анна 2025-04-07 callsConnected 5',
      'Анна 2025-04-07 callsMade 30',
      'Анна 2025-04-08 callsConnected 6',
      'Анна 2025-04-08 callsMade 31',
      'Анна 2025-04-08 dealsWon 1',
      'Анна 2025-04-08 wonAmount 50000',
    ]);
    expect(others).toEqual([]);
    expect(readings[0]?.layout).toEqual({
      en: 'Tables that stand side by side are read one after the other.',
      ru: 'Таблицы, которые стоят рядом, читаются одна за другой.',
    });
  });

  it('are one table where the day stands twice in each row', () => {
    const twice: Cell[][] = [
      ['Date', 'Rep', 'Calls', 'Date', 'Meetings set'],
      [monday, 'Ann', 30, monday, 2],
      [tuesday, 'Ann', 31, tuesday, 1],
    ];
    expect(numbersOf(readSheet(twice).counted)).toEqual([
      'Ann 2025-04-07 appointmentsSet 2',
      'Ann 2025-04-07 callsMade 30',
      'Ann 2025-04-08 appointmentsSet 1',
      'Ann 2025-04-08 callsMade 31',
    ]);
  });

  it('name the cell of the sheet where something is wrong', () => {
    const { counted } = readSheet(beside(ann, tallyOf(['Bob'], [monday, 40, 7], [tuesday, 41, 'many'])));
    const notes = counted.tabs.flatMap(({ notes: own }) => own).filter(({ reason }) => reason === 'unreadable detail');
    expect(notes.map(({ row, letter }) => [row, letter])).toEqual([[4, 'G']]);
  });

  it.each<[string, Cell[][]]>([
    ['of which nothing says whose they are', beside(ann.slice(1), bob.slice(1))],
    ['of directions', beside([['Inbound', '', ''], ...ann.slice(1)], [['Outbound', '', ''], ...bob.slice(1)])],
    [
      'of which one counts something else',
      beside([['Ann', '', ''], ['Date', 'Doors', 'Connects'], ...ann.slice(2)], bob),
    ],
    [
      'of which one counts something else on the same days',
      beside(
        [
          ['Ann', '', ''],
          ['Date', 'Doors', 'Connects'],
          [monday, 3, 5],
        ],
        bob,
      ),
    ],
    [
      'of which one has a rep more',
      beside(ann.slice(1), [
        ['Date', 'Rep', 'Calls'],
        [monday, 'Bob', 40],
      ]),
    ],
    ['of one rep', beside(ann, [['Ann', '', ''], ...bob.slice(1)])],
  ])('%s are refused', (_, cells) => {
    const { readings, others } = readSheet(cells);
    expect(readings).toEqual([]);
    expect(others).toHaveLength(1);
  });
});

describe('a table of weekdays below the one of another week', () => {
  it('is on no day of either where it has no week of its own', () => {
    const week = (title: Cell, calls: number): Cell[][] => [
      [title, '', ''],
      ['Day', 'Calls', 'Connects'],
      ...['Mon', 'Tue', 'Wed'].map((weekday): Cell[] => [weekday, calls, 1]),
    ];
    const { counted } = readSheet([
      ...week('Week of 2025-04-07', 30),
      ...week('Week of 2025-04-14', 40),
      ...week('Ann', 50),
    ]);
    expect(numbersOf(counted).filter((one) => one.includes('callsMade'))).toEqual([' undated callsMade 360']);
  });
});

describe('a tally of calls and of deals won', () => {
  it('is no list of deals, however few were won', () => {
    const { readings, counted } = readSheet([
      ['Date', 'Rep', 'Calls made', 'Connected', 'Deals won', 'Amount'],
      [monday, 'Ann', 30, 5, 1, 100],
      [monday, 'Bob', 31, 6, 0, ''],
    ]);
    expect(readings.map(({ tab }) => tab)).toEqual(['dailyActivity']);
    expect(numbersOf(counted).filter((one) => one.includes('deals'))).toEqual(['Ann 2025-04-07 dealsWon 1']);
  });
});
