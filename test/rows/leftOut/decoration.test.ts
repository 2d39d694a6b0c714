import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { ask, count, deal, type Row, type Sheets } from '../../kpis/ask.ts';

const receiptOf = (sheets: Sheets) => receiptsOf(count(sheets).counted.tabs, 'en')[0];

const named = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]): Row[] =>
  rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])));

const tally = ['Date', 'Rep', 'Calls', 'Connects'];
const tallyRu = ['Дата', 'Менеджер', 'Звонки', 'Дозвоны'];
const days = ['2025-01-06', '2025-01-07', '2025-01-08'];
const written = days.flatMap((day) => [
  [day, 'Ann', 20, 5],
  [day, 'Bob', 30, 6],
]);

const connects = (Tracker: readonly Row[], rep = '') => {
  const { numerator, denominator } = ask('CALL_CONNECT_RATIO', { Tracker }, { rep });
  return [numerator, denominator];
};

describe('the row of a tally that is the sum of the others on each day', () => {
  const cy = days.map((day) => [day, 'Cy', 10, 1]);
  const sums = (name: string) => days.map((day) => [day, name, 60, 12]);

  it.each(['Sunrise Realty', ''])('is in no number, whatever its name: %j', (name) => {
    const Tracker = named(tally, ...written, ...cy, ...sums(name));
    expect(connects(Tracker)).toEqual([36, 180]);
    expect(receiptOf({ Tracker })).toMatchObject({ rows: 12, counted: 9, leftOut: 3 });
  });

  it('is a rep’s where it is so on two days, in one number only, or beside a single rep', () => {
    const twice = named(tally, ...written, ...cy, ...sums('Dee').slice(0, 2), ['2025-01-08', 'Dee', 61, 12]);
    expect(connects(twice, 'Dee')).toEqual([36, 181]);
    const calls = named(tally, ...written, ...cy, ...days.map((day) => [day, 'Dee', 60, 9]));
    expect(connects(calls, 'Dee')).toEqual([27, 180]);
    const few = named(
      tally,
      ...days.flatMap((day) => ['Ann', 'Bob', 'Cy'].map((rep) => [day, rep, rep === 'Cy' ? 0 : 4, 0])),
    );
    expect(connects(few, 'Ann')).toEqual([0, 12]);
    const pair = named(tally, ...cy, ...days.map((day) => [day, 'Dee', 10, 1]));
    expect(connects(pair, 'Dee')).toEqual([3, 30]);
  });
});

describe('the row of a tally that is the sum of the team above it', () => {
  const on = '2025-01-06';

  it('is one where it names nobody, once and with a day that the title tells', () => {
    const Tracker = named(tally, ...written, ['2025-01-08', '', 50, 11]);
    expect(connects(Tracker)).toEqual([33, 150]);
  });
  const east = [
    [on, 'Ann', 400, 60],
    [on, 'Bob', 380, 50],
  ];
  const west = [
    [on, 'Cy', 420, 70],
    [on, 'Dee', 300, 40],
  ];
  const sums = (one: string, other: string) => [...east, [on, one, 780, 110], ...west, [on, other, 720, 110]];

  it.each([
    ['Team East', 'Team West'],
    ['Отдел 1', 'Отдел 2'],
    ['Kowalski', 'Lightning'],
  ])('is in no number: %s', (one, other) => {
    const Tracker = named(tally, ...sums(one, other));
    expect(connects(Tracker)).toEqual([220, 1500]);
    expect(receiptOf({ Tracker })).toMatchObject({ rows: 6, counted: 4, leftOut: 2 });
  });

  it('is a rep’s where one person did as much as two others, or did so once of several times', () => {
    expect(connects(named(tally, ...east, [on, 'Kowalski', 780, 110]))).toEqual([220, 1560]);
    expect(connects(named(tally, ...east, [on, 'Team East', 780, 110]))).toEqual([110, 780]);
    const again = ['2025-02-03', '2025-03-03'].flatMap((day) => [
      [day, 'Ann', 10, 1],
      [day, 'Bob', 12, 2],
      [day, 'Kowalski', day === '2025-02-03' ? 22 : 15, 3],
    ]);
    expect(connects(named(tally, ...sums('Kowalski', 'Lightning'), ...again))[1]).toBe(1500 + 780 + 720 + 81);
  });
});

describe('a remark between the rows of a log', () => {
  const log = ['Date', 'Rep', 'Company', 'Outcome'];
  const calls = [
    ['2025-01-06', 'Ann', 'A', 'Connected'],
    ['2025-01-06', 'Ann', 'B', 'No answer'],
    ['2025-01-07', 'Bob', 'C', 'Connected'],
    ['2025-01-08', 'Bob', 'D', 'Voicemail'],
  ];
  const withRow = (...cells: readonly Cell[]) => ({
    Calls: named(log, ...calls.slice(0, 2), cells, ...calls.slice(2)),
  });

  it.each(['ask for a referral', 'New list', 'holidays, so nobody here will answer', 'майские – база не отвечает'])(
    'is no call: %j',
    (text) => {
      const sheets = withRow('', '', '', text);
      expect(ask('CALL_CONNECT_RATIO', sheets)).toMatchObject({ numerator: 2, denominator: 4 });
      expect(receiptOf(sheets)).toMatchObject({ rows: 5, counted: 4, leftOut: 1 });
      expect(receiptOf(sheets)?.problems[0]?.text).toContain(`“${text}”`);
    },
  );

  it('is not what a row says of somebody, on a day, or in a word that is an outcome', () => {
    for (const cells of [
      ['', '', '', 'No answer'],
      ['', 'Ann', '', 'ask for a referral'],
      ['2025-01-07', '', '', 'New list'],
    ])
      expect(receiptOf(withRow(...cells))).toMatchObject({ rows: 5, counted: 5, leftOut: 0 });
  });
});

describe('a total whose word stands behind its sums', () => {
  it('is no deal', () => {
    const Deals = named(
      ['Amount', 'Stage', 'Deal', 'Owner'],
      [500, 'Won', 'Acme', 'Ann'],
      [300, 'Lost', 'Bolt', 'Bob'],
      ['USD 800.00', '', '', 'Total'],
    );
    expect(receiptOf({ Deals })).toMatchObject({ rows: 3, counted: 2, leftOut: 1 });
    const client = named(
      ['Amount', 'Stage', 'Deal', 'Owner'],
      [500, 'Won', 'Total', 'Ann'],
      [300, 'Lost', 'Bolt', 'Bob'],
    );
    expect(receiptOf({ Deals: client })).toMatchObject({ counted: 2, leftOut: 0 });
  });
});

describe('a text alone on a row of a list of deals', () => {
  const headings = ['Deal', 'Owner', 'Stage', 'Amount', 'Close date'];
  const deals = Array.from({ length: 12 }, (_, i) => [
    `Acme ${i}`,
    'Ann',
    i % 2 ? 'Won' : 'Lost',
    100,
    `2025-01-${i + 10}`,
  ]);
  const withRow = (...cells: readonly Cell[]) => ({
    Deals: named(headings, ...deals.slice(0, 6), cells, ...deals.slice(6)),
  });

  it('is a title where nearly all others say when, how much or what became of them', () => {
    expect(receiptOf(withRow('Second quarter'))).toMatchObject({ rows: 13, counted: 12, leftOut: 1 });
    expect(receiptOf(withRow('Second quarter'))?.problems[0]?.text).toContain('“Second quarter”');
  });

  it('is no day and no amount', () => {
    const sheets = { Deals: named(headings, ...deals, ['', '', '', '', 'Exported by admin on 30 June']) };
    expect(receiptOf(sheets)).toMatchObject({ rows: 13, counted: 12, leftOut: 1 });
    expect(receiptOf(withRow('', '', '', 'in thousands'))).toMatchObject({ counted: 12, leftOut: 1 });
  });

  it('is no sale in a list of nothing but sales', () => {
    const sales = deals.map((cells, i): Cell[] => [cells[4] ?? '', `Client ${i}`, 'Ann', 100]);
    const log = named(['Date', 'Customer', 'Salesperson', 'Amount'], ...sales, ['Exported by admin on 30 June']);
    const { tabs } = count({ 'Sales log': log }, [['Sales log: every row is a sale', 'yes']]).counted;
    expect(receiptsOf(tabs, 'en')[0]).toMatchObject({ rows: 13, counted: 12, leftOut: 1 });
  });

  it('may be a deal where it is the last one, the others say little, or it says whose it is', () => {
    expect(receiptOf({ Deals: named(headings, ...deals, ['Bolt']) })).toMatchObject({ counted: 13, leftOut: 0 });
    expect(receiptOf(withRow('Bolt', 'Ann'))).toMatchObject({ counted: 13, leftOut: 0 });
    const brief = deals.map((cells) => cells.slice(0, 3));
    const Deals = named(headings, ...brief.slice(0, 6), ['Bolt'], ...brief.slice(6));
    expect(receiptOf({ Deals })).toMatchObject({ counted: 13, leftOut: 0 });
  });
});

describe('a remark below a table', () => {
  const deals = [
    ['Acme', 'Ann', 'Won', 500],
    ['Bolt', 'Bob', 'Lost', 300],
    ['Cube', 'Ann', 'Open', 200],
  ];
  const below = (...rows: readonly (readonly Cell[])[]) => ({
    Deals: named(['Deal', 'Owner', 'Stage', 'Amount'], ...deals, ...rows),
  });

  it('is no deal beyond a blank row, however many lines it has', () => {
    const sheets = below([], ['Updated weekly by Ann'], [], ['Prices without tax']);
    expect(receiptOf(sheets)).toMatchObject({ rows: 7, counted: 3, leftOut: 4 });
  });

  it('may be one right below the others, or where more than a name follows', () => {
    expect(receiptOf(below(['Dent']))).toMatchObject({ counted: 4, leftOut: 0 });
    expect(receiptOf(below([], ['Dent'], ['Edge', 'Bob', 'Open', 100]))).toMatchObject({ counted: 5, leftOut: 1 });
  });
});

describe('rows of a tally that nobody did', () => {
  it.each([
    'TEAM',
    'Total',
    'Grand total',
    'Week 2 total',
    'Goal',
    'Weekly target',
    'Avg',
    'Average per rep',
    'Per rep',
    'На одного менеджера',
    '%',
    'All reps',
  ])('are in no number: %s in the rep column, with a day or without', (name) => {
    const rows = [...written, ['2025-01-06', name, 50, 11], ['', name, 150, 33]];
    expect(connects(named(tally, ...rows))).toEqual([33, 150]);
    expect(receiptOf({ Tracker: named(tally, ...rows) })).toMatchObject({ rows: 8, counted: 6, leftOut: 2 });
  });

  it.each(['Итого', 'Команда', 'План', 'Среднее', 'План на день', '% плана', 'Итого за неделю', 'Цель', 'Прогноз'])(
    'are in no number: %s in either column',
    (name) => {
      const rows = [...written, ['2025-01-06', name, 50, 11], [name, '', 150, 33], ['', name, 150, 33]];
      const { notes } = count({ Трекер: named(tallyRu, ...rows) }).counted.tabs[0] ?? { notes: [] };
      expect(connects(named(tallyRu, ...rows))).toEqual([33, 150]);
      expect(notes.map(({ reason }) => reason)).toEqual(['total or footer']);
    },
  );

  it('are told by a column that says what was planned and what was done', () => {
    const headings = ['Date', 'Rep', 'Type', 'Calls', 'Connects'];
    const rows = days.flatMap((day) => [
      [day, 'Ann', 'Target', 40, 10],
      [day, 'Ann', 'Actual', 20, 5],
      [day, 'Ann', '%', 0.5, 0.5],
    ]);
    expect(connects(named(headings, ...rows))).toEqual([15, 60]);
  });

  it('are those without a day where nobody has a column: the best day and the average of a week', () => {
    const headings = ['Day', 'Date', 'Calls', 'Connects'];
    const rows = [
      ['Mon', '2025-01-06', 20, 5],
      ['Tue', '2025-01-07', 30, 6],
      ['Week 1 total', '', 50, 11],
      ['Avg / day', '', 25, 5.5],
      ['Best day', '', 30, 6],
    ];
    expect(connects(named(headings, ...rows))).toEqual([11, 50]);
  });

  it('are the team itself where nobody else has a row', () => {
    const rows = [...days.map((day) => [day, 'Team', 50, 11]), ['', 'Goal', 1000, 200]];
    expect(connects(named(tally, ...rows))).toEqual([33, 150]);
  });

  it('are none for names that only resemble such words', () => {
    const rows = [
      ...written,
      ['2025-01-06', 'Team A', 7, 1],
      ['2025-01-06', 'Всеволод', 7, 1],
      ['2025-01-06', 'Max', 7, 1],
    ];
    expect(connects(named(tally, ...rows))).toEqual([36, 171]);
  });
});

describe('rows that only the template filled', () => {
  const log = ['#', 'Date', 'Rep', 'Company', 'Connected', 'Minutes', 'Month'];
  const call = (i: number, connected: boolean): Cell[] => [
    i,
    days[i % 3] as string,
    'Ann',
    `C${i}`,
    connected,
    3,
    'Jan',
  ];
  const calls = [...Array(12).keys()].map((i) => call(i + 1, i % 3 === 0));
  const from = (i: number, ...rest: readonly Cell[]): Cell[] => [i + 13, '', ...rest];

  it.each<[string, readonly Cell[]]>([
    ['unticked boxes', ['', '', false, '', '']],
    ['a rep and unticked boxes', ['Bob', '', false, '', '']],
    ['zeros', ['', '', false, 0, '']],
    ['what a formula copied down shows of no date', ['', '', false, 0, 'Dec']],
    ['errors of formulas', ['', '', false, '#N/A', '#VALUE!']],
  ])('are no calls: %s', (_, rest) => {
    const template = [...Array(30).keys()].map((i) => from(i, ...rest));
    const sheets = { Calls: named(log, ...calls, ...template) };
    const { numerator, denominator } = ask('CALL_CONNECT_RATIO', sheets);
    expect([numerator, denominator]).toEqual([4, 12]);
    expect(receiptOf(sheets)?.problems.map(({ text }) => text)).toContain(
      '30 rows left out: nothing is written there yet but what the template holds (first in row 14).',
    );
  });

  it('stand between written rows too, where the day is missing', () => {
    const sheets = { Calls: named(log, ...calls.slice(0, 6), from(0, 'Bob', '', false, 0, ''), ...calls.slice(6)) };
    expect(ask('CALL_CONNECT_RATIO', sheets).denominator).toBe(12);
  });

  it('are no template once somebody wrote into them', () => {
    const row = from(0, 'Bob', '', true, '', '');
    expect(ask('CALL_CONNECT_RATIO', { Calls: named(log, ...calls, row) }).denominator).toBe(13);
  });

  it('are clients nobody has called yet where the client is written, no day, and no box is ticked', () => {
    const sheets = { Calls: named(log, ...calls, from(0, 'Bob', 'Acme', false, '', '')) };
    expect(ask('CALL_CONNECT_RATIO', sheets).denominator).toBe(12);
    expect(receiptOf(sheets)?.problems.map(({ text }) => text)).toContain(
      '1 row left out: neither a day nor a result is written there (first in row 14).',
    );
  });

  it('are calls without a day where only answered calls are dated', () => {
    const answered = calls.map((row) => row.map((cell) => (cell === false ? true : cell)));
    const sheets = { Calls: named(log, ...answered, from(0, 'Bob', 'Acme', false, '', '')) };
    expect(ask('CALL_CONNECT_RATIO', sheets).denominator).toBe(13);
  });

  it('are examples where two of their cells say so, and not where a client is called so', () => {
    const example = [0, '2025-01-06', 'Example: Ann', 'Example Ltd', true, 3, 'Jan'];
    const client = [1, '2025-01-06', 'Ann', 'Example Ltd', true, 3, 'Jan'];
    expect(ask('CALL_CONNECT_RATIO', { Calls: named(log, example, client, ...calls) }).denominator).toBe(13);
  });

  it.each(['Example', 'Пример', '[Sample rep]'])(
    'are examples where %s stands for the rep, and not elsewhere',
    (name) => {
      const example = [0, '2025-01-06', name, 'Acme', true, 3, 'Jan'];
      const client = [1, '2025-01-06', 'Ann', name, true, 3, 'Jan'];
      expect(ask('CALL_CONNECT_RATIO', { Calls: named(log, example, client, ...calls) }).denominator).toBe(13);
    },
  );

  it('are told without days by what all written rows have', () => {
    const headings = ['Rep', 'Company', 'Connected'];
    const rows = [
      ['Ann', 'A', true],
      ['Ann', 'B', false],
      ['Bob', 'C', false],
    ];
    const template = [
      ['Ann', '', false],
      ['', '', false],
    ];
    // Of the last one nothing was written but a box, so that it is no row at all.
    const ofCalls = (...all: readonly Cell[][]) => count({ Calls: named(headings, ...all) }).counted.tabs[0]?.leftOut;
    expect([...(ofCalls(...rows, ...template) ?? [])].map(Boolean)).toEqual([false, false, false, true]);
    const bare = [
      ['Ann', '', true],
      ['Ann', '', false],
      ['Bob', '', false],
    ];
    expect([...(ofCalls(...bare) ?? [])].some(Boolean)).toBe(false);
  });

  it('are none by what only some of the rows have, where every row shows one same text', () => {
    const rows = ['', '', '', 'Price', '', '', 'Price', ''].map((reason, i) => ['EUR', reason, i % 2 ? 'Ann' : 'Bob']);
    const Deals = named(['Currency', 'Lost reason', 'Deal owner'], ...rows);
    expect(ask('DEALS_CREATED', { Deals }).numerator).toBe(8);
  });
});

it('a date that cannot be right is quoted as its cell shows it', () => {
  const Calls = [
    { 'Call date': new Date('1987-03-01T10:30:00Z'), Rep: 'Ann', 'Call outcome': 'Connected' },
    { 'Call date': '2025-01-06', Rep: 'Ann', 'Call outcome': 'Connected' },
  ];
  expect(receiptOf({ Calls })?.problems[0]?.text).toContain('the date “1987-03-01 10:30” under');
});

it('a row with a sum and its currency, and nothing else, is no deal', () => {
  const rows = Array.from({ length: 8 }, (_, i) =>
    deal({ 'Deal ID': '', 'Deal owner': '', Currency: 'USD', Account: `C${i}` }),
  );
  const total = {
    'Create date': '',
    'Deal owner': '',
    'Deal stage': '',
    'Close date': '',
    Account: '',
    Currency: 'USD',
    Amount: 800,
  };
  expect(ask('DEALS_CREATED', { Deals: [...rows, total] }).value).toBe(8);
  expect(ask('PIPELINE_CREATED', { Deals: [...rows, total] }).value).toBe(800);
});

describe('the headings again among the rows', () => {
  const again = (row: Row): Row => Object.fromEntries(Object.keys(row).map((heading) => [heading, heading]));

  it('are no call where two columns together name the rep', () => {
    const call = (day: string): Row => ({
      'Call Date': day,
      'Agent First Name': 'Ann',
      'Agent Last Name': 'Lee',
      Disposition: 'Connected',
      Duration: '00:03:10',
    });
    const calls = days.map(call);
    const Calls = [...calls, again(call('')), ...calls.map((one) => ({ ...one, 'Agent First Name': 'Bo' }))];
    expect(ask('CALLS_MADE', { Calls }).value).toBe(6);
    expect(receiptOf({ Calls })).toMatchObject({ rows: 7, counted: 6, leftOut: 1 });
  });

  it('leave a tally a tally: a text among its numbers is none of theirs', () => {
    const queue = ['Date', 'Agent', 'Calls Offered', 'Calls Answered', 'Outbound Calls', 'Talk Time'];
    const rows = named(queue, ...days.map((day, i) => [day, 'Ann', 10 + i, 8, 20 + i, '00:40:00']));
    const made = (Activity: readonly Row[]) => ask('CALLS_MADE', { Activity }).value;
    expect(made(rows)).toBe(63);
    expect(made([...rows.slice(0, 2), again(rows[0] as Row), ...rows.slice(2)])).toBe(63);
  });
});

it('a label and a number below a list of meetings, where the reps stand, is no meeting of a rep', () => {
  const headings = ['Booked on', 'SDR', 'Prospect', 'Outcome'];
  const Meetings = named(
    headings,
    ...['Held', 'No show', 'Held'].map((outcome, i) => [days[i] as string, 'Ann', `P${i}`, outcome]),
    ['Meetings', 17],
    ['Show rate', 0.23],
  );
  expect(receiptOf({ Meetings })).toMatchObject({ rows: 5, counted: 3, leftOut: 2 });
});

describe('a list of deals', () => {
  const deals = (...rows: Cell[][]): Row[] =>
    named(
      ['Closed', 'Rep', 'Client', 'Stage', 'Amount'],
      ...['Won', 'Lost', 'Proposal'].map((stage, i) => [days[i] as string, 'Ann', `C${i}`, stage, 100]),
      ...rows,
    );

  it.each<[string, Cell[][]]>([
    [
      'days filled in ahead, with noughts',
      [
        ['2025-07-01', '', '', '', 0],
        ['2025-07-02', '', '', '', 0],
      ],
    ],
    ['a goal', [['', '', 'Daily goal', '', 900]]],
    [
      'lines of a summary',
      [
        ['', '', '', '', ''],
        ['Summary', '', '', '', ''],
        ['Total calls', 1234],
        ['Meetings', 17],
      ],
    ],
  ])('has no deals in %s', (_, rows) => {
    expect(receiptOf({ Deals: deals(...rows) })).toMatchObject({ counted: 3 });
  });
});

it('a plan in a tally, of nobody, is no row of the team wherever its label stands', () => {
  const Tracker = named(['Team note', ...tally], ...written.map((row) => ['', ...row]), [
    'План на день',
    '2025-01-08',
    '',
    90,
    9,
  ]);
  expect(connects(Tracker)).toEqual([33, 150]);
});

describe('a log of calls', () => {
  const calls = (...rows: Cell[][]): Row[] =>
    named(
      ['Date', 'Rep', 'Company', 'Outcome'],
      ...['Connected', 'No answer', 'Connected'].map((outcome, i) => [days[i] as string, 'Ann', `C${i}`, outcome]),
      ...rows,
    );
  const made = (sheets: Sheets) => ask('CALLS_MADE', sheets, {}).value;

  it('has no calls on days that were filled in ahead, also with the rep’s name below all others', () => {
    expect(made({ Calls: calls(['2025-01-09'], ['2025-01-10']) })).toBe(3);
    expect(made({ Calls: calls(['2025-01-09', 'Ann'], ['2025-01-10', 'Ann']) })).toBe(3);
  });

  it('has a call where a row above others lacks only what it was about and how it ended', () => {
    expect(made({ Calls: calls(['2025-01-09', 'Ann'], ['2025-01-10', 'Ann', 'C3', 'No answer']) })).toBe(5);
  });

  it('has none of them below the rows of each of its sheets', () => {
    const february: Row[] = calls().map((row, i) => ({ ...row, Date: `2025-02-0${i + 3}` }));
    const January = calls(['2025-01-30', 'Ann'], ['2025-01-31', 'Ann']);
    expect(made({ January, February: february })).toBe(6);
  });

  it('counts a day alone where a row says little else', () => {
    const Calls = named(['Date', 'Outcome'], ['2025-01-06', 'Connected'], ['2025-01-07', 'No answer'], ['2025-01-08']);
    expect(made({ Calls })).toBe(3);
  });
});

describe('a list of deals with a line that somebody wrote beside its rows', () => {
  const rows = ['Won', 'Lost', 'Proposal', 'Won'].map((stage, i) => [`C${i}`, 'Ann', stage, 100, `2025-01-0${i + 6}`]);
  const list = (...more: Cell[][]): Row[] => named(['Client', 'Rep', 'Stage', 'Amount', 'Created'], ...rows, ...more);

  it.each(['Rows: 4', 'Total records: 4', 'Записей: 4', 'Всего: 4', 'January 2025', '2 квартал 2025', 'Подытог'])(
    'has no deal in %j',
    (text) => {
      expect(receiptOf({ Deals: list([text]) })).toMatchObject({ counted: 4 });
      expect(receiptOf({ Deals: [...list([text]).slice(-1), ...list()] })).toMatchObject({ counted: 4 });
    },
  );

  it('has none in a number of the list with what a formula shows beside it', () => {
    const numbered = [...rows, ['', '', '', '', ''], ['', '', '', '', '']].map((row, i) => [i + 1, ...row, i + 45_000]);
    const Deals = named(['№', 'Клиент', 'Менеджер', 'Этап', 'Сумма', 'Создана', 'Дней без контакта'], ...numbered);
    expect(receiptOf({ Deals })).toMatchObject({ counted: 4 });
  });
});
