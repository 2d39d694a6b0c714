import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, targetsOf } from './readSheets.ts';

const weeks = [day('2025-04-07'), day('2025-04-14')] as const;

const done = [
  'Ann 2025-04-07 callsConnected 4',
  'Ann 2025-04-07 callsMade 40',
  'Ann 2025-04-14 callsConnected 5',
  'Ann 2025-04-14 callsMade 50',
];
const aimed = [
  'Calls connected Ann 2025-04-07..2025-04-13 9',
  'Calls connected Ann 2025-04-14..2025-04-20 9',
  'Calls made Ann 2025-04-07..2025-04-13 90',
  'Calls made Ann 2025-04-14..2025-04-20 90',
];

describe('a plan beside what was done', () => {
  it.each<[string, Cell[][]]>([
    [
      'in the words of the headings',
      [
        ['Week of', 'Rep', 'Calls Target', 'Calls Actual', 'Connects (goal)', 'Connects'],
        [weeks[0], 'Ann', 90, 40, 9, 4],
        [weeks[1], 'Ann', 90, 50, 9, 5],
      ],
    ],
    [
      'in Russian headings',
      [
        ['Неделя', 'Менеджер', 'Звонки, план', 'Звонки, факт', '% плана', 'План дозвонов', 'Дозвоны факт'],
        [weeks[0], 'Ann', 90, 40, 0.4, 9, 4],
        [weeks[1], 'Ann', 90, 50, 0.5, 9, 5],
      ],
    ],
    [
      'as a column right of its measure',
      [
        ['Week of', 'Rep', 'Calls', 'Goal', 'Connects', 'Goal'],
        [weeks[0], 'Ann', 40, 90, 4, 9],
        [weeks[1], 'Ann', 50, 90, 5, 9],
      ],
    ],
    [
      'below merged weeks',
      [
        ['', '', weeks[0], '', '', weeks[1], '', ''],
        ['Rep', 'KPI', 'Goal', 'Actual', '%', 'Goal', 'Actual', '%'],
        ['Ann', 'Calls', 90, 40, 0.4, 90, 50, 0.5],
        ['', 'Connects', 9, 4, 0.4, 9, 5, 0.5],
      ],
    ],
    [
      'below merged measures',
      [
        ['', '', 'Calls', '', 'Connects', ''],
        ['Week of', 'Rep', 'Plan', 'Fact', 'Plan', 'Fact'],
        [weeks[0], 'Ann', 90, 40, 9, 4],
        [weeks[1], 'Ann', 90, 50, 9, 5],
      ],
    ],
    [
      'below weeks and measures',
      [
        ['', weeks[0], '', '', '', weeks[1], '', '', ''],
        ['', 'Calls', '', 'Connects', '', 'Calls', '', 'Connects', ''],
        ['Rep', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual'],
        ['Ann', 90, 40, 9, 4, 90, 50, 9, 5],
      ],
    ],
    [
      'in rows of their own',
      [
        ['Week of', 'Rep', 'Type', 'Calls', 'Connects'],
        [weeks[0], 'Ann', 'Target', 90, 9],
        ['', '', 'Actual', 40, 4],
        ['', '', '%', 0.4, 0.4],
        [weeks[1], 'Ann', 'Target', 90, 9],
        ['', '', 'Actual', 50, 5],
        ['', '', '%', 0.5, 0.5],
      ],
    ],
  ])('%s is a target of its week, and never a fact', (_, cells) => {
    const { counted } = readSheet(cells);
    expect(numbersOf(counted)).toEqual(done);
    expect(targetsOf(counted)).toEqual(aimed);
  });

  it('in a column beside weekdays is a target of that week', () => {
    const { counted, readings } = readSheet([
      ['Rep: Ann', '', '', '', '', '', '', ''],
      ['Week of', weeks[0], '', '', '', '', '', ''],
      ['KPI', 'Goal', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Total', '% of Goal'],
      ['Calls', 90, 10, 0, 30, '', '', 40, 0.4],
      ['Connects', 9, 1, 0, 3, '', '', 4, 0.4],
      [],
      ['Week of', weeks[1], '', '', '', '', '', ''],
      ['KPI', 'Goal', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Total', '% of Goal'],
      ['Calls', 90, 50, '', '', '', '', 50, 0.5],
      ['Connects', 9, '', 5, '', '', '', 5, 0.5],
    ]);
    expect(numbersOf(counted)).toEqual([
      'Ann 2025-04-07 callsConnected 1',
      'Ann 2025-04-07 callsMade 10',
      'Ann 2025-04-09 callsConnected 3',
      'Ann 2025-04-09 callsMade 30',
      'Ann 2025-04-14 callsMade 50',
      'Ann 2025-04-15 callsConnected 5',
    ]);
    expect(targetsOf(counted)).toEqual(aimed);
    expect(readings[0]?.layout?.en).toBe(
      'Each number counts for the day, the rep and the measure that stand above it and beside it. 2 tables with the same headings are read as one. What is headed as a plan is a target of its period and is not counted. The day is told by the title or by the name of the sheet. The rep is told by the title.',
    );
  });

  it('beside single days is nobody knows of which of them, and in no number', () => {
    const { counted } = readSheet([
      ['KPI', 'Goal', day('2025-04-07'), day('2025-04-08'), 'Total'],
      ['Calls', 90, 40, 50, 90],
    ]);
    expect(targetsOf(counted)).toEqual([]);
    expect(numbersOf(counted).map((one) => one.split(' ').slice(-2).join(' '))).toEqual([
      'callsMade 40',
      'callsMade 50',
    ]);
  });
});

it('weeks across that can be read in two ways are as long as those that can be read in one', () => {
  const across: Cell[][] = [
    ['Metric', 'Week of 4/7/2025', '', 'Week of 4/14/2025', '', 'Week of 4/21/2025', ''],
    ['', 'Goal', 'Actual', 'Goal', 'Actual', 'Goal', 'Actual'],
    ['Calls made', 90, 40, 90, 50, 90, 60],
  ];
  const { counted } = readSheet(across, 'Ann Lee');
  expect(numbersOf(counted).map((one) => one.replace(/^.*(2025)/, '$1'))).toEqual([
    '2025-04-07 callsMade 40',
    '2025-04-14 callsMade 50',
    '2025-04-21 callsMade 60',
  ]);
});

describe('a plan beside the amount of each deal', () => {
  const names = ['Acme', 'Bolt', 'Cone', 'Dent', 'Edge', 'Fox', 'Gale', 'Hive', 'Iris'];
  const deals = (headings: Cell[], own: (name: string, i: number) => Cell[]): Cell[][] => [
    [...headings, 'Revenue', 'Revenue plan'],
    ...names.map((name, i): Cell[] => [...own(name, i), 1000 + i, 1200]),
  ];

  it('makes no tally of deals that have names', () => {
    const rows = deals(['Deal', 'Created', 'Owner'], (name, i) => [name, day(`2025-04-0${1 + i}`), 'Ann']);
    expect(readSheet(rows, 'Closed deals').readings.map(({ tab }) => tab)).not.toContain('dailyActivity');
  });

  it('makes no tally of deals that were closed on another day than they began', () => {
    const [began, ended] = [(i: number) => day(`2025-04-0${1 + i}`), (i: number) => day(`2025-05-1${i}`)];
    const rows = deals(['Created', 'Closed', 'Owner'], (_, i) => [began(i), ended(i), i % 2 === 0 ? 'Ann' : 'Bob']);
    expect(readSheet(rows, 'Closed deals').readings.map(({ tab }) => tab)).not.toContain('dailyActivity');
  });

  it('is the plan of a rep and a day where nothing names the rows', () => {
    const rows = deals(['Day', 'Rep', 'Calls'], (_, i) => [day(`2025-04-0${1 + i}`), 'Ann', 40]);
    expect(readSheet(rows, 'Tracker').readings.map(({ tab }) => tab)).toContain('dailyActivity');
  });
});

it.each(['Revenue vs quota ($)', 'Выручка: план и факт, руб.'])(
  'a title that compares with the plan says what both are of: %s',
  (title) => {
    const rows: Cell[][] = [
      [title, '', '', '', ''],
      ['Rep', 'Jan 2025', '', 'Feb 2025', ''],
      ['', 'Quota', 'Actual', 'Quota', 'Actual'],
      ['Rosa Lind', 40000, 42000, 40000, 48000],
      ['Sam Ortiz', 40000, 8000, 40000, 30000],
    ];
    expect(numbersOf(readSheet(rows, 'FY25').counted)).toEqual([
      'Rosa Lind 2025-01-01 wonAmount 4200000',
      'Rosa Lind 2025-02-01 wonAmount 4800000',
      'Sam Ortiz 2025-01-01 wonAmount 800000',
      'Sam Ortiz 2025-02-01 wonAmount 3000000',
    ]);
  },
);
