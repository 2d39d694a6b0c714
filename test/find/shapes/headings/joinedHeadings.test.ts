import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../../src/summary/understood/receipts.ts';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets } from '../readSheets.ts';

const monday = day('2025-01-06');
const rows: Cell[][] = [
  [monday, 'Ann', 40, 4, 3, 2],
  [monday, 'Bob', 30, 6, 1, 1],
];
const counted = [
  'Ann 2025-01-06 appointmentsHeld 2',
  'Ann 2025-01-06 appointmentsSet 3',
  'Ann 2025-01-06 callsConnected 4',
  'Ann 2025-01-06 callsMade 40',
  'Bob 2025-01-06 appointmentsHeld 1',
  'Bob 2025-01-06 appointmentsSet 1',
  'Bob 2025-01-06 callsConnected 6',
  'Bob 2025-01-06 callsMade 30',
];

describe('a plain tally with two rows of headings', () => {
  it.each<[string, Cell[][]]>([
    [
      'what is merged over both above',
      [
        ['Date', 'Rep', 'Calls', '', 'Meetings', ''],
        ['', '', 'Made', 'Connected', 'Set', 'Held'],
      ],
    ],
    [
      'every heading below its group',
      [
        ['', '', 'Calls', '', 'Meetings', ''],
        ['Date', 'Rep', 'Made', 'Connected', 'Set', 'Held'],
      ],
    ],
    [
      'a title above',
      [
        ['Tracker of our team', '', '', '', '', ''],
        ['Date', 'Rep', 'CALLS', '', 'MEETINGS', ''],
        ['', '', 'MADE', 'CONNECTED', 'SET', 'HELD'],
      ],
    ],
    [
      'Russian ones',
      [
        ['Дата', 'Менеджер', 'Звонки', '', 'Встречи', ''],
        ['', '', 'Сделано', 'Принято', 'Назначено', 'Проведено'],
      ],
    ],
    [
      'Russian ones below their groups',
      [
        ['', '', 'Звонки', '', 'Встречи', ''],
        ['Дата', 'Менеджер', 'Сделано', 'Дозвоны', 'Назначено', 'Проведено'],
      ],
    ],
  ])('is read, with %s', (_, headings) => {
    const { counted: all, questions } = readSheet([...headings, ...rows]);
    expect(numbersOf(all)).toEqual(counted);
    expect(questions).toEqual([]);
    expect(receiptsOf(all.tabs, 'en')).toMatchObject([{ rows: 2, counted: 2, leftOut: 0 }]);
  });

  it('names its columns by both rows, and is found again by these names', () => {
    const cells: Cell[][] = [
      ['Date', 'Rep', 'Calls', '', 'Meetings', ''],
      ['', '', 'Made', 'Connected', 'Set', 'Held'],
      ...rows,
    ];
    const headings = Object.values(readSheet(cells).readings[0]?.columns ?? {}).map(({ heading }) => heading);
    expect(headings.sort()).toEqual(['Calls connected', 'Calls made', 'Date', 'Meetings held', 'Meetings set', 'Rep']);
    const named: Cell[][] = [
      ['Daily activity tab', 'Tracker'],
      ['Daily activity column: calls connected', 'Calls connected'],
    ];
    expect(numbersOf(readSheets([{ sheet: 'Tracker', cells }], named).counted)).toEqual(counted);
    const chosen = [['Daily activity column: calls made', 'Calls']];
    const asChosen = readSheets([{ sheet: 'Tracker', cells }], chosen);
    expect(asChosen.questions).toEqual([]);
    expect(asChosen.readings[0]?.columns.callsMade?.index).toBe(2);
  });

  it('keeps the lower heading that says more without its group', () => {
    const { readings } = readSheet([
      ['', '', 'Outbound', '', 'Meetings', ''],
      ['Date', 'Rep', 'Dials', 'Connects', 'Set', 'Held'],
      ...rows,
    ]);
    const headings = Object.values(readings[0]?.columns ?? {}).map(({ heading }) => heading);
    expect(headings.sort()).toEqual(['Connects', 'Date', 'Dials', 'Meetings held', 'Meetings set', 'Rep']);
  });

  it('is none where words below one row of headings are a row', () => {
    const { readings } = readSheet(
      [
        ['Date', 'Rep', 'Number', 'Outcome', '', ''],
        ['yesterday', 'Ann', 'unknown', 'Connected', 'Held', ''],
        [monday, 'Bob', '5550101', 'No answer', '', ''],
      ],
      'Calls',
    );
    expect(readings.map(({ tab, headingRow }) => [tab, headingRow])).toEqual([['calls', 0]]);
  });

  it('is none where no numbers stand below', () => {
    const { readings } = readSheet([
      ['Date', 'Rep', 'Calls', ''],
      ['', '', 'Made', 'Connected'],
      [monday, 'Ann', 'many', 'few'],
    ]);
    expect(readings.filter(({ headingRow }) => headingRow > 0)).toEqual([]);
  });
});
