import { describe, expect, it } from 'vitest';
import { findTab } from '../../src/find/findTab.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { wideSheetWords } from '../../src/words/wideSheets.ts';
import { ask, count, settingsOf } from '../kpis/ask.ts';
import { numbersOf, readSheet, readSheets, targetsOf } from './shapes/readSheets.ts';

describe('a list of clients with what became of the call to each', () => {
  const base = (sheet: string, prefix: string, results: readonly string[]) => ({
    sheet,
    cells: [
      ['Название', 'Телефон', 'Дата последнего контракта', 'Статус звонка', 'Дата следующего контакта'],
      ...results.map((result, i): Cell[] => [
        `${prefix} ${i}`,
        `+7 900 ${prefix.length}${i}`,
        '01.02.2024',
        result,
        '',
      ]),
    ],
  });
  const town = base('Лиды', 'Альфа', ['Недозвон', 'Перезвонить', 'Недозвон', 'Отказ', '', '']);
  const others = base('Другие города', 'Гамма-плюс', ['Недозвон', 'Интересно', 'Отказ', '']);

  it('counts for all time, each client on one sheet, and who has no result yet was not called', () => {
    const { counted } = readSheets([town, others]);
    expect(numbersOf(counted).filter((line) => /callsMade|callsConnected/.test(line))).toEqual([
      ' undated callsConnected 4',
      ' undated callsMade 7',
    ]);
  });
});

it.each([
  ['№', 'Организация', 'Телефон', 'Кто звонит', 'Результат звонка'],
  ['#', 'Company', 'Phone', 'Caller', 'Call result'],
])(
  'clients of a base that is shared out and numbered were not called where nothing came of it: %s, %s',
  (...headings) => {
    const results = ['Недозвон', 'Отказ', '', 'Недозвон', '', 'Отказ'];
    const rows = results.map((result, i): Cell[] => [
      i + 1,
      `Фирма ${i}`,
      `+7 900 000 00 1${i}`,
      ['Лена', 'Гриша'][i % 2] as string,
      result,
    ]);
    const { counted } = readSheet([headings, ...rows], 'База');
    expect(numbersOf(counted).filter((line) => /callsMade/.test(line))).toEqual([
      'Гриша undated callsMade 3',
      'Лена undated callsMade 1',
    ]);
  },
);

describe('the rep of a tab', () => {
  const Reps = [
    { 'Rep ID': 101, Name: 'Ann Lee', Team: 'East' },
    { 'Rep ID': 102, Name: 'Bob Moss', Team: 'West' },
  ];
  const row = (who: Cell, i: number) => ({
    'Call date': `2025-01-1${i}`,
    Handler: who,
    'Call outcome': 'Connected',
    'Call ID': `C${i}`,
  });

  it('is the one whose id of the Reps tab stands there, whatever the heading', () => {
    const Calls = [row('Ann Lee', 0), row('Ann Lee', 1), row('Bob Moss', 2), row('Ann Lee', 3)];
    expect(ask('CALLS_MADE', { Calls, Reps }, { rep: 'Ann Lee' }).value).toBe(3);
  });

  it('is told by ids under a heading that is about people', () => {
    const Calls = [101, 102, 101, 101].map((who, i) => {
      const { Handler, ...rest } = row(who, i);
      return { ...rest, handled_by_user: Handler };
    });
    expect(ask('CALLS_MADE', { Calls, Reps }, { rep: 'Ann Lee' }).value).toBe(3);
  });

  it('is nobody where short numbers may count anything', () => {
    const Calls = [101, 102, 101, 101].map((who, i) => {
      const { Handler, ...rest } = row(who, i);
      return { ...rest, Minutes_waited_before: Handler };
    });
    expect(count({ Calls, Reps }).found.readings.find(({ tab }) => tab === 'calls')?.columns.rep).toBeUndefined();
  });
});

describe('a row that stands for several calls', () => {
  const log = [
    ['Date', 'Rep', 'Call outcome', 'calls_count'],
    ['2025-01-06', 'Ann', 'Connected', 4],
    ['2025-01-06', 'Ann', 'No answer', 11],
    ['2025-01-07', 'Bob', 'Connected', 1],
  ];

  const heading = (count: string) => log.map((row, i) => (i === 0 ? [...row.slice(0, 3), count] : row));

  it.each(['calls_count', 'Calls', 'Number of calls', 'Кол-во звонков'])(
    'is that many, of which nobody knows how they ended: %s',
    (count) => {
      expect(numbersOf(readSheet(heading(count), 'Calls').counted)).toEqual([
        'Ann 2025-01-06 callsMade 15',
        'Bob 2025-01-07 callsMade 1',
      ]);
    },
  );

  it('is that many in a formula too, and no share of them is told', () => {
    const range = findTab('calls', { sheet: '', cells: log }, settingsOf([]));
    expect(range?.tab).toBe('dailyActivity');
    expect(Object.keys(range?.columns ?? {}).sort()).toEqual(['callsMade', 'day', 'rep']);
  });

  it('is refused with its reason where no day says when', () => {
    const cells = log.map(([, rep, outcome, calls]): Cell[] => [rep ?? '', outcome ?? '', calls ?? '']);
    const { readings, others } = readSheet(cells, 'Calls');
    expect(readings).toEqual([]);
    expect(others.map(({ reason }) => reason)).toEqual([wideSheetWords.severalCalls]);
  });

  const report = [
    ['Stage', 'Opportunity Owner', 'Record Count', 'Sum of Amount'],
    ['Closed Won', 'Ann', 3, 900],
    ['Closed Won', 'Bob', 1, 200],
    ['Closed Lost', 'Ann', 4, 700],
    ['Proposal', 'Bob', 2, 100],
  ];

  it.each([
    'Record Count',
    'Deals',
    'Сделок',
    'Count of Opportunity Name',
    'Number of deals',
    'Количество сделок',
    'Сумма по полю Сумма',
  ])('or several deals is refused with its reason: %s', (count) => {
    const cells = report.map((row, i) => (i === 0 ? [row[0], row[1], count] : row.slice(0, 3)) as Cell[]);
    const { readings, others } = readSheet(cells, 'Deals');
    expect(readings).toEqual([]);
    expect(others.map(({ reason }) => reason)).toEqual([wideSheetWords.severalRecords]);
  });

  it('is a plain deal where only the sums below the groups say how many', () => {
    const cells = [
      ['Opportunity Owner', 'Stage', 'Record Count', 'Amount'],
      ['Ann', 'Closed Won', '', 900],
      ['', 'Closed Lost', '', 200],
      ['Subtotal', '', 2, 1100],
      ['Bob', 'Closed Won', '', 700],
      ['', 'Closed Won', '', 700],
      ['', 'Closed Won', '', 700],
      ['Subtotal', '', 3, 2100],
    ];
    expect(readSheet(cells, 'Deals').readings.map(({ tab }) => tab)).toEqual(['deals']);
  });

  it('is a plain call where every number is 1, or the numbers count something else', () => {
    const ones = log.map((row, i) => (i === 0 ? row : [...row.slice(0, 3), 1]));
    expect(numbersOf(readSheet(ones, 'Calls').counted).filter((line) => /callsMade/.test(line))).toEqual([
      'Ann 2025-01-06 callsMade 2',
      'Bob 2025-01-07 callsMade 1',
    ]);
    expect(readSheet(heading('Attempt'), 'Calls').readings.map(({ tab }) => tab)).toEqual(['calls']);
  });
});

describe('a report of weeks', () => {
  const rows = (...headings: string[]): Cell[][] => [
    headings,
    ...[6, 13, 20].map((day, i): Cell[] => [
      new Date(Date.UTC(2025, 0, day)),
      i % 2 ? 'Ann' : 'Bob',
      40 + i,
      900 + i,
      'on track',
    ]),
  ];

  it.each(['Weekly report', 'Weekly sales report', 'Еженедельный отчёт'])(
    'holds no deals, whatever its amounts: %s',
    (sheet) => {
      for (const headings of [
        ['Week', 'Rep', 'Calls', 'Revenue', 'Status'],
        ['Week of', 'Rep', 'Calls made', 'Amount', 'Stage'],
      ])
        expect(readSheet(rows(...headings), sheet).readings.filter(({ tab }) => tab === 'deals')).toEqual([]);
    },
  );
});

describe('a sheet of targets with what was done beside them', () => {
  const cells: Cell[][] = [
    ['Month', 'Rep', 'Calls target', 'Calls actual'],
    ['2025-01', 'Ann', 100, 80],
    ['2025-01', 'Bob', 90, 95],
  ];

  it('gives both, each as what it is', () => {
    const { counted } = readSheet(cells, 'Targets');
    expect(numbersOf(counted)).toEqual(['Ann 2025-01-01 callsMade 80', 'Bob 2025-01-01 callsMade 95']);
    expect(targetsOf(counted)).toEqual(['Calls made Ann 2025-01 100', 'Calls made Bob 2025-01 90']);
  });

  it('never takes what was done for a target', () => {
    const { counted } = readSheet(
      cells.map((row) => [row[0] ?? '', row[1] ?? '', row[3] ?? '']),
      'Targets',
    );
    expect(targetsOf(counted)).toEqual([]);
  });
});

describe('what stands below another kind of work', () => {
  const tally = [
    ['Date', 'Rep', 'Calls', '', 'Emails', ''],
    ['', '', 'Made', 'Answered', 'Sent', 'Answered'],
    ['2025-01-06', 'Ann', 40, 10, 30, 7],
    ['2025-01-07', 'Ann', 50, 11, 20, 6],
  ];

  it('is never a connected call', () => {
    expect(numbersOf(readSheet(tally).counted)).toEqual([
      'Ann 2025-01-06 callsConnected 10',
      'Ann 2025-01-06 callsMade 40',
      'Ann 2025-01-06 emailReplies 7',
      'Ann 2025-01-06 emailsSent 30',
      'Ann 2025-01-07 callsConnected 11',
      'Ann 2025-01-07 callsMade 50',
      'Ann 2025-01-07 emailReplies 6',
      'Ann 2025-01-07 emailsSent 20',
    ]);
  });

  it('is left alone where no measure of that work is called so', () => {
    const cells = tally.map((row) => row.map((cell) => (cell === 'Emails' ? 'Meetings' : cell)));
    const connected = numbersOf(readSheet(cells).counted).filter((line) => /callsConnected/.test(line));
    expect(connected.filter((line) => / (7|6)$/.test(line))).toEqual([]);
  });
});

it('a blank column gives way to a filled one with a weaker heading', () => {
  const Calls = [0, 1, 2].map((i) => ({
    'Call date': `2025-01-1${i}`,
    Rep: '',
    'Sales rep name': i === 1 ? 'Bob' : 'Ann',
    'Call outcome': 'Connected',
  }));
  expect(ask('CALLS_MADE', { Calls }, { rep: 'Ann' }).value).toBe(2);
});

it('sheets whose days lack the year that their names have are read together', () => {
  const month = (sheet: string, calls: number) => ({
    sheet,
    cells: [
      ['Date', 'Rep', 'Calls', 'Connects'],
      ['3 Mar', 'Ann', calls, 2],
      ['4 Mar', 'Ann', calls, 3],
      ['5 Mar', 'Ann', calls, 4],
    ],
  });
  const made = numbersOf(readSheets([month('Mar 2024', 10), month('Mar 2025', 20)]).counted);
  expect(made.filter((line) => /callsMade/.test(line))).toHaveLength(6);
});
