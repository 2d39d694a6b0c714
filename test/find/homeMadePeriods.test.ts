import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets, targetsOf } from './shapes/readSheets.ts';

type Sheets = Readonly<Record<string, Cell[][]>>;

/** The lines of `numbersOf` about calls made and connected. */
const callsIn = (sheets: Sheets): string[] => {
  const { counted } = readSheets(Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells })));
  return numbersOf(counted).filter((line) => /callsMade|callsConnected|callsUnknownOutcome/.test(line));
};

const totalOf = (counted: Parameters<typeof numbersOf>[0], measure: string): number =>
  numbersOf(counted)
    .filter((line) => line.includes(` ${measure} `))
    .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);

describe('quarters across, each with its plan and what was done in one heading', () => {
  it.each([
    ['Q1 Plan', 'Q1 Actual', 'Q2 Plan', 'Q2 Actual'],
    ['План 1 кв.', 'Факт 1 кв.', 'План 2 кв.', 'Факт 2 кв.'],
    ['Q1 Target', 'Q1', 'Q2 Target', 'Q2'],
  ])('are targets and money that came in: %s, %s', (...headings) => {
    const { counted } = readSheet(
      [
        ['Territory manager', ...headings],
        ['Alan Reed', 200, 185, 220, 241],
        ['Beth Cole', 180, 190, 180, 150],
        ['Total', 380, 375, 400, 391],
      ],
      '2025 Revenue',
    );
    expect(numbersOf(counted).filter((line) => line.includes('wonAmount'))).toEqual([
      'Alan Reed 2025-01-01 wonAmount 18500',
      'Alan Reed 2025-04-01 wonAmount 24100',
      'Beth Cole 2025-01-01 wonAmount 19000',
      'Beth Cole 2025-04-01 wonAmount 15000',
    ]);
    expect(targetsOf(counted)).toHaveLength(4);
  });

  it('are not read with a difference beside them as more of what was done', () => {
    const { counted } = readSheet(
      [
        ['Rep', 'Q1 Plan', 'Q1 Actual', 'Q1 Var', 'Q2 Plan', 'Q2 Actual', 'Q2 Var'],
        ['Ann', 200, 185, -15, 220, 241, 21],
      ],
      '2025 Revenue',
    );
    expect(totalOf(counted, 'wonAmount')).toBe(42600);
  });
});

describe('weeks with their months in words', () => {
  it.each([
    ['3-7 Mar', '10-14 Mar', '31 Mar - 4 Apr'],
    ['Mar 3–7', 'Mar 10–14', 'Mar 31 – Apr 4'],
    ['3–7 марта', '10–14 марта', '31 марта – 4 апреля'],
  ])('are the weeks of a tally: %s', (...weeks) => {
    const rows = weeks.map((week, i): Cell[] => [week, 100 + i, 10 + i, 200 + i, 20 + i]);
    const { counted } = readSheet(
      [['Week', 'Ann', '', 'Bob', ''], ['', 'Calls', 'Connects', 'Calls', 'Connects'], ...rows],
      '2025 team',
    );
    expect(numbersOf(counted).filter((line) => line.includes('callsMade'))).toEqual([
      'Ann 2025-03-03 callsMade 100',
      'Ann 2025-03-10 callsMade 101',
      'Ann 2025-03-31 callsMade 102',
      'Bob 2025-03-03 callsMade 200',
      'Bob 2025-03-10 callsMade 201',
      'Bob 2025-03-31 callsMade 202',
    ]);
  });
});

describe('a tally below a title', () => {
  it('that names the month is of that month, where it counts what each rep did', () => {
    const board: Cell[][] = [
      ['🏆 March 2025 Leaderboard'],
      ['Rank', 'Rep', '📞 Calls', '🤝 Meetings', '💰 Closed'],
      ['🥇 1', 'Ann', 412, 14, 32000],
      ['🥈 2', 'Bob', 388, 11, 27500],
    ];
    expect(numbersOf(readSheet(board, 'Leaderboard').counted)).toEqual([
      'Ann 2025-03-01 appointmentsSet 14',
      'Ann 2025-03-01 callsMade 412',
      'Bob 2025-03-01 appointmentsSet 11',
      'Bob 2025-03-01 callsMade 388',
    ]);
    const log: Cell[][] = [
      ['March 2025 calls'],
      ['Rep', 'Client', 'Outcome'],
      ['Ann', 'A', 'Connected'],
      ['Bob', 'B', 'No answer'],
    ];
    expect(callsIn({ Calls: log }).every((line) => line.includes('undated'))).toBe(true);
  });

  it('that names the rep leaves goals and sums among its rows to nobody', () => {
    const own: Cell[][] = [
      ['Rep: Sofia Marin'],
      ['Date', 'Dials', 'Demos set'],
      ['GOAL/day', 50, 1],
      [day('2025-05-05'), 42, 2],
      [day('2025-05-06'), 47, 0],
      ['MTD', 89, 2],
    ];
    expect(callsIn({ 'My numbers': own })).toEqual([
      'Sofia Marin 2025-05-05 callsMade 42',
      'Sofia Marin 2025-05-06 callsMade 47',
    ]);
  });
});

describe('reps across', () => {
  it.each(['PTO', 'sick', 'Holiday', 'отпуск', 'б/л'])('that write %s on a day have done nothing on it', (word) => {
    const calls: Cell[][] = [
      ['Date', 'Ann', 'Bob', 'Cho'],
      [day('2025-06-02'), 41, 38, word],
      [day('2025-06-03'), 35, word, word],
      [day('2025-06-04'), 44, 40, 29],
      [day('2025-06-05'), word, word, word],
    ];
    const { counted, others } = readSheet(calls, 'Calls');
    expect([totalOf(counted, 'callsMade'), others]).toEqual([227, []]);
  });
});

describe('headings', () => {
  it.each([
    ['Date / Дата', 'Rep / Менеджер', 'Calls / Звонки', 'Connected / Дозвоны'],
    ['Дата (Date)', 'Менеджер (Rep)', 'Звонки (Calls)', 'Дозвоны (Connects)'],
  ])('in two languages say the same in either: %s', (...headings) => {
    const rows: Cell[][] = [headings, [day('2025-04-07'), 'Ann', 40, 5], [day('2025-04-07'), 'Bob', 30, 4]];
    expect(callsIn({ Daily: rows })).toEqual([
      'Ann 2025-04-07 callsConnected 5',
      'Ann 2025-04-07 callsMade 40',
      'Bob 2025-04-07 callsConnected 4',
      'Bob 2025-04-07 callsMade 30',
    ]);
  });

  it.each(['Звонки / Emails', 'Звонки (Connects)', 'Calls (план)', 'Менеджер (target)'])(
    'in two languages that say different things are neither: %s',
    (heading) => {
      const rows: Cell[][] = [
        ['Дата', 'Менеджер', heading, 'Дозвоны'],
        [day('2025-04-07'), 'Ann', 40, 5],
        [day('2025-04-07'), 'Bob', 30, 4],
      ];
      expect(callsIn({ Daily: rows })).toEqual(['Ann 2025-04-07 callsConnected 5', 'Bob 2025-04-07 callsConnected 4']);
    },
  );

  it.each([
    ['Wk Ending', '2025-01-04'],
    ['Wk Starting', '2025-01-10'],
  ])('may be short: %s', (heading, first) => {
    const rows: Cell[][] = [
      [heading, 'Rep', 'Dials'],
      [day('2025-01-10'), 'Ann', 150],
      [day('2025-01-17'), 'Ann', 160],
    ];
    expect(callsIn({ Ann: rows })[0]).toBe(`Ann ${first} callsMade 150`);
  });

  it('of a box that is ticked or blank say whether a lead became an opportunity', () => {
    const rows: Cell[][] = [
      ['Date in', 'Company', 'Rep', 'Opp?'],
      [day('2025-01-06'), 'A', 'Ann', 'Y'],
      [day('2025-01-07'), 'B', 'Ann', ''],
      [day('2025-01-08'), 'C', 'Ann', 'Y'],
    ];
    const { counted } = readSheet(rows, 'Lead list');
    expect([totalOf(counted, 'leadsCreated'), totalOf(counted, 'leadsConverted')]).toEqual([3, 2]);
  });
});

describe('days across without a year', () => {
  const calls = (head: string[], sheet: string): string[] =>
    callsIn({
      [sheet]: [
        ['Rep', 'Metric', ...head],
        ['Lena', 'Dials', 41, 42, 43, 126],
        ['', 'Connects', 8, 9, 7, 24],
      ],
    }).filter((line) => line.includes('callsMade'));

  it.each([
    [['6/2', '6/3', '6/4', 'Wk'], '2025-06-02', '2025-06-04'],
    [['Mon 2/6', 'Tue 3/6', 'Wed 4/6', 'Total'], '2025-06-02', '2025-06-04'],
    [['6/30', '7/1', '7/2', 'Week'], '2025-06-30', '2025-07-02'],
  ])('are told by one following the other: %j', (head, first, last) => {
    expect(calls(head, 'Wk 23 2025')).toEqual([
      `Lena ${first} callsMade 41`,
      expect.stringContaining('callsMade 42'),
      `Lena ${last} callsMade 43`,
    ]);
  });

  it.each([
    ['no year', ['6/2', '6/3', '6/4', 'Wk'], 'June'],
    ['no order', ['6/2', '8/3', '1/4', 'Wk'], '2025'],
  ])('are not read with %s', (_, head, sheet) => {
    expect(calls(head, sheet)).toEqual([]);
  });

  it('are none where connects stand before dials', () => {
    const cells: Cell[][] = [
      ['Date', 'Ann', 'Bob', 'Cho'],
      [day('2025-06-02'), '4/12', '4/15', '4/20'],
    ];
    expect(callsIn({ 'Connects/dials 2025': cells })).toEqual([]);
  });
});

it('weeks by their first days are read in the order in which all of them are days, a difference being neither plan nor fact', () => {
  const { counted } = readSheet(
    [
      ['', 'Week of 3/3/2025', '', '', 'Week of 3/10/2025', '', '', 'Week of 3/17/2025', '', ''],
      ['Metric', 'Goal', 'Actual', '+/-', 'Goal', 'Actual', '+/-', 'Goal', 'Actual', '+/-'],
      ['Calls', 200, 180, -20, 200, 210, 10, 200, 190, -10],
    ],
    'Rina',
  );
  expect(numbersOf(counted).map((line) => line.split(' ').slice(-3).join(' '))).toEqual([
    '2025-03-03 callsMade 180',
    '2025-03-10 callsMade 210',
    '2025-03-17 callsMade 190',
  ]);
});

describe('a row per weekday of a month', () => {
  const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
  const rows = (first: number, count: number): Cell[][] =>
    Array.from({ length: count }, (_, i): Cell[] => [weekdays[(first + i) % 5] as string, 20 + i, 3]);
  const days = (title: string, body: Cell[][]): string[] =>
    callsIn({ Sheet1: [[title], ['', 'Calls', 'Connects'], ...body] })
      .filter((line) => line.includes('callsMade'))
      .map((line) => line.split(' ').slice(-3)[0] as string);

  it('is of the days of the month where all of them are there', () => {
    const all = days('April 2025', rows(1, 22));
    expect([all.length, all[0], all[4], all[21]]).toEqual([22, '2025-04-01', '2025-04-07', '2025-04-30']);
    expect(days('September 2025', rows(0, 22))[21]).toBe('2025-09-30');
  });

  it('is as well where the month has begun within a week', () => {
    expect(days('April 2025', rows(1, 8)).at(-1)).toBe('2025-04-10');
  });

  it.each([
    ['a week of it only', 'September 2025', rows(0, 5)],
    ['more than the month has', 'April 2025', rows(1, 23)],
    ['no month', '2025', rows(1, 22)],
  ])('is not read with %s', (_, title, body) => {
    expect(days(title, body)).toEqual([]);
  });
});

describe('months with their weeks beside them', () => {
  const rows = (weeks: readonly Cell[]): Cell[][] => [
    ['Month', 'Week', 'Calls', 'Connects'],
    ...['March', 'April'].flatMap((month) =>
      weeks.map((week, i): Cell[] => [i === 0 ? month : '', week, 100 + i, 10 + i]),
    ),
  ];
  const made = (cells: Cell[][], sheet = '2025'): string[] =>
    callsIn({ [sheet]: cells }).filter((line) => line.includes('callsMade'));

  it.each([[['W1', 'W2', 'W3', 'W4']], [[1, 2, 3, 4]], [['Week 1', 'Week 2', 'Week 3', 'Week 4']]])(
    'are counted by the week, also where the month is merged over its weeks: %j',
    (weeks) => {
      const lines = made(rows(weeks)).map((line) => line.split(' ').slice(-3).join(' '));
      expect([lines.length, lines[1], lines[4]]).toEqual([8, '2025-03-08 callsMade 101', '2025-04-01 callsMade 100']);
    },
  );

  it.each([
    ['weeks of the year', rows(['W10', 'W11', 'W12', 'W13']), '2025'],
    ['weeks that do not begin with the first', rows(['W2', 'W3', 'W4', 'W5']), '2025'],
    ['no year', rows(['W1', 'W2', 'W3', 'W4']), 'Sheet1'],
  ])('are not read as a few months among sums with %s', (_, cells, sheet) => {
    expect(made(cells, sheet)).toEqual([]);
  });

  it('may be months with their quarters between them, which are sums', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Q1', 'Apr', 'May', 'Jun', 'Q2'];
    const cells: Cell[][] = [['Month', 'Calls'], ...months.map((month, i): Cell[] => [month, i % 4 === 3 ? 303 : 101])];
    const lines = made(cells, 'KPIs 2025');
    expect([lines.length, lines.every((line) => line.endsWith('callsMade 101'))]).toEqual([6, true]);
  });
});

describe('numbers above the headings', () => {
  const cells = (made: number): Cell[][] => [
    ['', '', made, 14],
    ['Date', 'Rep', 'Calls', 'Connects'],
    [day('2025-05-05'), 'Ann', 40, 8],
    [day('2025-05-05'), 'Bob', 30, 6],
  ];

  it('are the sums of those below, or another table', () => {
    expect(callsIn({ Sheet1: cells(70) }).filter((line) => line.includes('callsMade'))).toHaveLength(2);
    expect(callsIn({ Sheet1: cells(71) })).toEqual([]);
  });
});

describe('a log with a number of calls in each row', () => {
  const log: Cell[][] = [
    ['Date', 'Rep', 'List', 'Qty', 'Result'],
    [day('2025-04-01'), 'Ann', 'Dentists', 20, 'No answer'],
    [day('2025-04-01'), 'Bob', 'Lawyers', 6, 'Connected'],
  ];

  it('is neither one call each nor, under the name of a log, a lead each', () => {
    const { counted, others } = readSheet(log, 'Call log');
    expect([numbersOf(counted), others.map(({ sheet }) => sheet)]).toEqual([[], ['Call log']]);
    const ones = log.map((row, i) => row.map((cell, column) => (i > 0 && column === 3 ? 1 : cell)));
    expect(totalOf(readSheet(ones, 'Call log').counted, 'callsMade')).toBe(2);
    const orders: Cell[][] = [
      ['Created', 'Client', 'Owner', 'Stage', 'Qty', 'Amount'],
      [day('2025-04-01'), 'A', 'Ann', 'Won', 20, 100],
      [day('2025-04-02'), 'B', 'Bob', 'Lost', 6, 50],
    ];
    expect(totalOf(readSheet(orders, 'Deals').counted, 'dealsCreated')).toBe(2);
  });
});

describe('what stands around the numbers of reps', () => {
  const table = (...others: Cell[][]): Cell[][] => [
    ['May 2025'],
    ['Rep', 'Calls', 'Connects'],
    ['Ann', 820, 170],
    ['Bob', 760, 122],
    ...others,
  ];
  const made = (cells: Cell[][], sheet = 'Sheet1'): number => totalOf(readSheet(cells, sheet).counted, 'callsMade');

  it.each(['Company record', 'Last month', 'Prev month', 'Best day', 'Record', 'Прошлый месяц', 'Рекорд отдела'])(
    'is nobody’s: %s',
    (label) => {
      expect(made(table([label, 1500, 300]))).toBe(1580);
    },
  );

  it('may be somebody whose name begins like that', () => {
    expect(made(table(['Bestina Day', 15, 3], ['Record Jones', 5, 3]))).toBe(1600);
  });

  it('is no day of what was done, but of when the sheet was looked after', () => {
    const dashboard = (stamp: string): Cell[][] => [
      [stamp],
      ['Rep', 'Calls', 'Connects'],
      ['Ann', 22, 7],
      ['Bob', 23, 7],
    ];
    expect(made(dashboard('4/30/2025'))).toBe(45);
    for (const stamp of ['Updated 4/30/2025', 'As of 4/30/2025', 'Обновлено 30.04.2025'])
      expect(made(dashboard(stamp))).toBe(0);
  });

  it('is another table where other measures head it', () => {
    const tiles: Cell[][] = [
      ['4/28/2025'],
      ['Rep', 'Calls', 'Connects', 'Meetings'],
      ['Ann', 22, 7, 1],
      ['', 'Meetings', 'Calls', 'Connects'],
      ['Bob', 3, 23, 7],
    ];
    expect(made(tiles)).toBe(0);
  });
});
