import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../src/count/tallyOf.ts';
import { findTabs } from '../../../src/find/findTabs.ts';
import { settingLines } from '../../../src/find/settings/settingLines.ts';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { ask, type Row, settingsOf, utc } from '../../kpis/ask.ts';

const asOf = dayOf(2025, 12, 31);
const weeks = ['2025-01-06', '2025-01-13', '2025-01-20'];
const reps = ['Ann', 'Bob'];

/** Reps down and weeks across, one measure, which the sheet's name tells. */
const across = (numbers: number[][]): Cell[][] => [
  ['Rep', ...weeks],
  ...numbers.map((line, i) => [reps[i] as string, ...line]),
];
const wide = {
  Calls: across([
    [40, 50, 60],
    [30, 20, 10],
  ]),
  Meetings: across([
    [4, 5, 6],
    [3, 2, 1],
  ]),
  'Deals won': across([
    [1, 0, 2],
    [0, 1, 1],
  ]),
};

function read(sheets: Readonly<Record<string, Cell[][]>>, lines: Cell[][] = []) {
  const settings = settingsOf(lines);
  const found = findTabs(
    Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells })),
    settings,
  );
  const counted = tallyOf(found.readings, { settings, zone: utc, locale: 'en_US', asOf });
  return { ...found, settings, counted, sheets: found.readings.map(({ sheet }) => sheet) };
}

/** The sum of each measure, over reps and days. */
function sums({ counted: { tally } }: ReturnType<typeof read>): Record<string, number> {
  const { count, width, values } = tally.slots;
  const sumOf = (measure: number): number => {
    let sum = 0;
    for (let slot = 0; slot < count; slot += 1) sum += values[slot * width + measure] as number;
    return sum;
  };
  return Object.fromEntries(tally.measures.map((name, measure) => [name, sumOf(measure)]));
}

const plain = (from: string, ...rows: Cell[][]): Cell[][] => [
  ['Date', 'Rep', 'Calls made', 'Connected'],
  ...rows.map((row, i) => [new Date(Date.parse(from) + i * 86_400_000), ...row]),
];

describe('several sheets of daily activity', () => {
  it('that count one thing each are one tally', () => {
    const found = read(wide);
    expect(found.sheets).toEqual(['Calls', 'Meetings', 'Deals won']);
    expect(found.others).toEqual([]);
    expect(found.questions).toEqual([]);
    expect(sums(found)).toEqual({ callsMade: 210, appointmentsSet: 21, dealsWon: 5 });
  });

  it('have a receipt each, whose rows add up', () => {
    const receipts = receiptsOf(read(wide).counted.tabs, 'en');
    expect(receipts.map(({ sheet, rows, counted, leftOut }) => [sheet, rows, counted + leftOut])).toEqual([
      ['Calls', 6, 6],
      ['Meetings', 6, 6],
      ['Deals won', 6, 6],
    ]);
  });

  it('are read side by side in Russian, days down and reps across', () => {
    const sheet = (first: number): Cell[][] => [
      ['Дата', 'Анна', 'Борис'],
      ['06.01.2025', first, 2],
      ['07.01.2025', 3, 4],
    ];
    const found = read({ Звонки: sheet(10), 'Назначено встреч': sheet(1) });
    expect(found.sheets).toEqual(['Звонки', 'Назначено встреч']);
    expect(sums(found)).toEqual({ callsMade: 19, appointmentsSet: 10 });
  });

  it('that follow one another, or hold other people, are read side by side', () => {
    const quarters = {
      Q1: plain('2025-01-06', ['Ann', 40, 4], ['Ann', 30, 3]),
      Q2: plain('2025-04-07', ['Ann', 20, 2], ['Bob', 10, 1]),
    };
    expect(sums(read(quarters))).toMatchObject({ callsMade: 100, callsConnected: 10 });
    const teams = { East: plain('2025-01-06', ['Ann', 40, 4]), West: plain('2025-01-06', ['Bob', 30, 3]) };
    expect(sums(read(teams))).toMatchObject({ callsMade: 70 });
  });

  it.each<[string, Cell]>([
    ['nothing', ''],
    ['noughts', 0],
  ])('that follow one another, and are prepared with %s for the same days, are read side by side', (_, none) => {
    const ahead = (line: Cell[][]): Cell[][] => [...line, [new Date('2025-07-01'), 'Ann', none, none]];
    const months = {
      April: ahead(plain('2025-04-07', ['Ann', 40, 4], ['Ann', 30, 3])),
      May: ahead(plain('2025-05-05', ['Ann', 20, 2], ['Bob', 10, 1])),
    };
    expect(sums(read(months))).toMatchObject({ callsMade: 100, callsConnected: 10 });
  });

  it.each([
    ['in the row above the headings', 'Report for 2025'],
    ['nowhere', 'Report'],
  ])('that are months without a year in their days, and it stands %s, are read side by side', (_, title) => {
    const month = (...rows: Cell[][]): Cell[][] => [[title], ['Date', 'Rep', 'Calls made', 'Connected'], ...rows];
    const found = read({
      January: month(['28 Jan', 'Ann', 40, 4], ['29 Jan', 'Ann', 30, 3]),
      February: month(['3 Feb', 'Ann', 20, 2], ['4 Feb', 'Bob', 10, 1]),
    });
    expect(found.questions).toEqual([]);
    expect(sums(found)).toMatchObject({ callsMade: 100, callsConnected: 10 });
  });

  it('whose days may be those of another, the year being told on one of them only, are asked about', () => {
    const found = read({
      Log: plain('2025-01-06', ['Ann', 40, 4], ['Ann', 30, 3]),
      Copy: [
        ['Date', 'Rep', 'Calls made', 'Connected'],
        ['6 Jan', 'Ann', 40, 4],
        ['7 Jan', 'Ann', 30, 3],
      ],
    });
    expect(found.questions.map(({ setting }) => setting)).toEqual(['Daily activity tab']);
  });

  it('that count the same for the same people and days are asked about', () => {
    const copies = {
      Tracker: plain('2025-01-06', ['Ann', 40, 4], ['Bob', 30, 3]),
      'Tracker copy': plain('2025-01-06', ['Ann', 40, 4], ['Bob', 30, 3]),
    };
    const found = read(copies);
    expect(found.sheets).toEqual(['Tracker']);
    expect(found.questions.map(({ setting }) => setting)).toEqual(['Daily activity tab']);
    expect(sums(found)).toMatchObject({ callsMade: 70 });
  });

  it('are written into one line of the settings, which reads back to the same', () => {
    const first = read(wide);
    const lines = settingLines(first.counted.readings, first.settings).map(({ setting, value }) => [setting, value]);
    expect(lines).toContainEqual(['Daily activity tab', 'Calls; Meetings; Deals won']);
    expect(new Set(lines.map(([setting]) => setting)).size).toBe(lines.length);
    const again = read(wide, lines);
    expect(again.questions).toEqual([]);
    expect(sums(again)).toEqual(sums(first));
  });

  it('count a measure once where a list in the settings has two of it, and say so', () => {
    const found = read(
      { One: plain('2025-01-06', ['Ann', 40, 4]), Two: plain('2025-01-06', ['Ann', 7, 1], ['Ann', 5, 2]) },
      [['Daily activity tab', 'One; Two']],
    );
    expect(sums(found)).toMatchObject({ callsMade: 45, callsConnected: 6 });
    expect(receiptsOf(found.counted.tabs, 'en')[1]?.problems.map(({ text }) => text)).toEqual([
      '1 row with a number under “Calls made” that another sheet counts already (first in C2): it is not added a second time.',
      '1 row with a number under “Connected” that another sheet counts already (first in D2): it is not added a second time.',
    ]);
  });

  it('take a heading that the settings name from the sheet that has it, and look for it in the others', () => {
    const found = read(
      {
        One: [
          ['Day', 'SDR', 'Kicks'],
          ['2025-01-06', 'Ann', 40],
        ],
        Two: [
          ['Date', 'Rep', 'Meetings set'],
          ['2025-01-06', 'Ann', 4],
        ],
      },
      [
        ['Daily activity tab', 'One; Two'],
        ['Daily activity column: calls made', 'Kicks'],
        ['Daily activity column: day', 'Day'],
        ['Daily activity column: rep', 'SDR'],
      ],
    );
    expect(found.questions).toEqual([]);
    expect(sums(found)).toEqual({ callsMade: 40, appointmentsSet: 4 });
    expect(found.counted.tally.reps).toEqual(['', 'Ann']);
  });

  it('are asked about when one of them is gone, and the others are read meanwhile', () => {
    const { Meetings, ...left } = wide;
    const found = read(left, [['Daily activity tab', 'Calls; Meetings; Deals won']]);
    expect(found.sheets).toEqual(['Calls', 'Deals won']);
    expect(found.questions).toMatchObject([{ setting: 'Daily activity tab', assumed: 'Calls; Deals won' }]);
    expect(found.questions[0]?.text.en).toContain('"Meetings"');
  });

  it('are one sheet where a single name has the semicolon in it', () => {
    const found = read({ 'Calls; 2025': wide.Calls, Calls: wide.Calls }, [['Daily activity tab', 'Calls; 2025']]);
    expect(found.sheets).toEqual(['Calls; 2025']);
  });

  it('take three days that happen to be the same weekday for days, three weeks in a row for weeks', () => {
    const rows = (...days: string[]): Cell[][] => [
      ['Date', 'Rep', 'Calls made', 'Connected'],
      ...days.map((day, i) => [new Date(`${day}T00:00:00Z`), reps[i % 2] as string, 10, 1]),
    ];
    const days = rows('2025-01-06', '2025-01-07', '2025-01-24');
    const callsMade = (others: Cell[][]) =>
      sums(read({ One: days, Two: others }, [['Daily activity tab', 'One; Two']])).callsMade;
    expect(callsMade(rows('2025-01-23', '2025-01-30', '2025-02-13'))).toBe(60);
    expect(callsMade(rows('2025-01-23', '2025-01-30', '2025-02-06'))).toBe(50);
  });

  it('never count a number twice, whatever is split among them', () => {
    const amount = fc.integer({ min: 1, max: 90 });
    const line = fc.tuple(fc.constantFrom(...reps), fc.integer({ min: 0, max: 40 }), amount, amount);
    const lines = fc.uniqueArray(line, { minLength: 4, maxLength: 30, selector: ([rep, day]) => `${rep} ${day}` });
    fc.assert(
      fc.property(lines, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (all, isFirst) => {
        const sheet = (rows: typeof all): Cell[][] => [
          ['Date', 'Rep', 'Calls made', 'Connected'],
          ...rows.map(([rep, day, made, connected]) => [new Date(Date.UTC(2025, 0, 6 + day)), rep, made, connected]),
        ];
        const halves = [all.filter((_, i) => isFirst[i]), all.filter((_, i) => !isFirst[i])];
        // A sheet whose days are all one weekday is of weeks, which hold the days of the other: those are told, not added.
        fc.pre(halves.every((half) => new Set(half.map(([, day]) => day % 7)).size !== 1 || half.length < 3));
        const found = read({ One: sheet(halves[0] ?? []), Two: sheet(halves[1] ?? []) }, [
          ['Daily activity tab', 'One; Two'],
        ]);
        const total = all.reduce((sum, [, , made]) => sum + made, 0);
        expect(sums(found).callsMade).toBe(total);
      }),
      { numRuns: 40 },
    );
  });
});

describe('one sheet per rep', () => {
  it('has the rep above its headings, which may stand again between the rows', () => {
    const sheetOf = (rep: string): Cell[][] => [
      ['Rep:', rep, '', ''],
      ...['2025-05-05', '2025-05-06'].flatMap((on): Cell[][] => [
        ['Date', 'Dials', 'Connects', 'Meetings booked'],
        [new Date(on), 10, 2, 1],
      ]),
    ];
    expect(sums(read({ Tab1: sheetOf('Ann'), Tab2: sheetOf('Bob') }))).toMatchObject({ callsMade: 40 });
  });

  const own = (made: number): Cell[][] => [
    ['Date', 'Calls', 'Connected'],
    ['2025-01-06', made, 4],
    ['2025-01-07', made + 1, 5],
    ['Total', 2 * made + 1, 9],
  ];
  const sheets = { 'Maya Singh': own(40), 'Tom Hardy': own(30), Анна: own(20) };

  it('has the rep in the name of the sheet', () => {
    const found = read(sheets);
    expect(found.sheets).toEqual(['Maya Singh', 'Tom Hardy', 'Анна']);
    expect(found.questions).toEqual([]);
    expect(found.counted.tally.reps.slice(1)).toEqual(['Maya Singh', 'Tom Hardy', 'Анна']);
    expect(sums(found)).toEqual({ callsMade: 183, callsConnected: 27 });
    expect(found.readings[0]?.columns.rep?.reason.en).toContain('the sheet bears the name');
  });

  it('leaves out the total of each', () => {
    const receipts = receiptsOf(read(sheets).counted.tabs, 'en');
    expect(receipts.map(({ rows, counted, leftOut }) => [rows, counted, leftOut])).toEqual([
      [3, 2, 1],
      [3, 2, 1],
      [3, 2, 1],
    ]);
  });

  it('reads the same once the settings are written, which name no column for the rep', () => {
    const first = read(sheets);
    const lines = settingLines(first.counted.readings, first.settings).map(({ setting, value }) => [setting, value]);
    expect(lines).toContainEqual(['Daily activity tab', 'Maya Singh; Tom Hardy; Анна']);
    expect(lines.some(([setting]) => setting === 'Daily activity column: rep')).toBe(false);
    const again = read(sheets, lines);
    expect(again.questions).toEqual([]);
    expect(again.counted.tally.reps).toEqual(first.counted.tally.reps);
    expect(sums(again)).toEqual(sums(first));
  });

  it('is not seen in sheets of months, of tabs or with a column of reps', () => {
    expect(read({ January: own(40), February: own(30) }).counted.tally.reps).toEqual(['']);
    expect(read({ Tracker: own(40), 'Daily log': own(30) }).counted.tally.reps).toEqual(['']);
    expect(read({ Data: own(40), 'Data archive': own(30) }).counted.tally.reps).toEqual(['']);
    const teams = { East: plain('2025-01-06', ['Ann', 40, 4]), West: plain('2025-01-06', ['Bob', 30, 3]) };
    expect(read(teams).counted.tally.reps).toEqual(['', 'Ann', 'Bob']);
  });

  it('alone says nothing', () => {
    expect(read({ 'Maya Singh': own(40) }).counted.tally.reps).toEqual(['']);
  });
});

describe('a sheet per region, team or product', () => {
  const own = (made: number): Cell[][] => [
    ['Date', 'Calls', 'Connected'],
    ['2025-01-06', made, 4],
    ['2025-01-07', made + 1, 5],
  ];
  const setting = "Sheet per rep: each sheet is a rep's";

  it.each([
    ['Moscow', 'Kazan'],
    ['Москва', 'Казань'],
    ['Team North', 'Team South'],
    ['Solar', 'Windows'],
  ])('is added up and makes nobody a rep: %s, %s', (one, other) => {
    const found = read({ [one]: own(40), [other]: own(30) });
    expect(found.questions).toEqual([]);
    expect(found.counted.tally.reps).toEqual(['']);
    expect(sums(found)).toEqual({ callsMade: 142, callsConnected: 18 });
    const lines = settingLines(found.counted.readings, found.settings).map(({ setting, value }) => [setting, value]);
    expect(sums(read({ [one]: own(40), [other]: own(30) }, lines))).toEqual(sums(found));
  });

  it('asks where nothing tells a rep from a region, and counts for the team meanwhile', () => {
    const sheets = { Osei: own(40), Nakamura: own(30) };
    const found = read(sheets);
    expect(found.questions).toEqual([expect.objectContaining({ setting, choices: ['yes', 'no'], assumed: 'no' })]);
    expect(found.counted.tally.reps).toEqual(['']);
    expect(sums(found)).toEqual({ callsMade: 142, callsConnected: 18 });
    const yes = read(sheets, [[setting, 'yes']]);
    expect(yes.questions).toEqual([]);
    expect(yes.counted.tally.reps).toEqual(['', 'Osei', 'Nakamura']);
    const no = read(sheets, [[setting, 'no']]);
    expect(no.questions).toEqual([]);
    expect(no.counted.tally.reps).toEqual(['']);
  });

  it('is told by one neighbour that is known', () => {
    expect(read({ Osei: own(40), Anna: own(30) }).counted.tally.reps).toEqual(['', 'Osei', 'Anna']);
    expect(read({ Kashgar: own(40), Moscow: own(30) }).counted.tally.reps).toEqual(['']);
  });

  it('adds neither a copy nor the sum of the others', () => {
    expect(sums(read({ Moscow: own(40), Kazan: own(40) }))).toEqual({ callsMade: 81, callsConnected: 9 });
    const all = [
      ['Date', 'Calls', 'Connected'],
      ['2025-01-06', 70, 8],
      ['2025-01-07', 72, 10],
    ];
    const found = read({ Moscow: own(40), Kazan: own(30), Russia: all });
    expect(found.sheets).toEqual(['Moscow', 'Kazan']);
    expect(sums(found)).toEqual({ callsMade: 142, callsConnected: 18 });
  });
});

describe('a log per client, which no column names', () => {
  const log = (outcomes: readonly string[], from = '2025-05-05'): Cell[][] => [
    ['Date', 'Called by', 'Outcome'],
    ...outcomes.map((outcome, i) => [new Date(Date.parse(from) + i * 86_400_000), reps[i % 2] as string, outcome]),
  ];
  const acme = ['Connected', 'No answer', 'Voicemail', 'Connected'];
  const bolt = ['No answer', 'No answer', 'Connected', 'Busy', 'Voicemail'];

  it('is read with the others, though reps and days are the same', () => {
    const found = read({ 'Acme Ltd 1': log(acme), 'Bolt & Co 2': log(bolt, '2025-05-06') });
    expect(found.sheets).toEqual(['Acme Ltd 1', 'Bolt & Co 2']);
    expect(sums(found)).toMatchObject({ callsMade: 9, callsConnected: 3 });
    expect(found.questions).toEqual([]);
  });

  it('is a copy where most rows are those of another', () => {
    const edited = [...acme.slice(0, 3), 'Not interested'];
    const found = read({ 'Acme Ltd 1': log(acme), 'Acme Ltd 2': log(edited) });
    expect(found.sheets).toHaveLength(1);
    expect(found.questions).toHaveLength(1);
  });
});

describe('a sheet per month of days whose order nothing tells', () => {
  const month = (number: number): Cell[][] => [
    ['Date', 'Calls', 'Connected'],
    ...[3, 4, 5, 10].map((day): Cell[] => [`${number}/${day}`, 40 + day, day]),
  ];

  it('is read with the others: in one of the orders they follow one another', () => {
    const found = read({ Mar: month(3), Apr: month(4) });
    expect(found.sheets).toEqual(['Mar', 'Apr']);
    expect(sums(found)).toEqual({ callsMade: 364, callsConnected: 44 });
  });

  it('is not where both hold a day', () => {
    expect(read({ Mar: month(3), Apr: [...month(4), ['3/10', 50, 10]] }).sheets).toHaveLength(1);
  });
});

describe('sheets with the same headings, of which the names say as much', () => {
  const stages = ['Closed - won', 'Closed - lost'];
  const month = (from: number, stageOf: (i: number) => string): Cell[][] => [
    ['ID', 'Lead name', 'Sale', 'Responsible', 'Created at', 'Closed at', 'Lead stage', 'Pipeline', 'Company'],
    ...Array.from({ length: 12 }, (_, i): Cell[] => {
      const closed = `2025-0${from + 1}-1${i % 10}`;
      return [
        from * 100 + i,
        `Lead ${i}`,
        900,
        reps[i % 2] as string,
        `2025-0${from}-0${1 + (i % 9)}`,
        closed,
        stageOf(i),
        'Main',
        `Co ${i}`,
      ];
    }),
  ];

  it('are the same tab with the same columns, also the one whose rows alone do not tell it', () => {
    const found = read({
      'leads 1': month(1, (i) => stages[i % 2] as string),
      'leads 2': month(2, (i) => stages[i % 2] as string),
      'leads 3': month(3, (i) => (i === 0 ? 'Closed - won' : (['Wait', 'Offer', 'Hold', 'Talk'][i % 4] as string))),
    });
    expect(found.readings.map(({ tab }) => tab)).toEqual(['deals', 'deals', 'deals']);
    expect(sums(found)).toMatchObject({ dealsCreated: 36, dealsWon: 13 });
  });

  it('go on where one of them ends, with other reps of its last week', () => {
    const week = (rep: string, day: string): Cell[] => [day, rep, 10, 3];
    const part = (...rows: Cell[][]): Cell[][] => [['week_start_date', 'rep_name', 'dials', 'connects'], ...rows];
    const first = [week('Ann', '2025-01-06'), week('Bob', '2025-01-06'), week('Ann', '2025-01-13')];
    const second = [week('Bob', '2025-01-13'), week('Ann', '2025-01-20'), week('Bob', '2025-01-20')];
    expect(sums(read({ 'result 1': part(...first), 'result 2': part(...second) }))).toMatchObject({ callsMade: 60 });
    const again = [week('Ann', '2025-01-13'), ...second];
    expect(sums(read({ 'result 1': part(...first), 'result 2': part(...again) })).callsMade).toBeLessThan(60);
  });
});

it('a sheet that bears an address of a domain called example is no example', () => {
  const row = (rep: string, i: number, stage: string): Row => ({
    'Deal ID': `${rep}${i}`,
    'Deal owner': rep,
    'Create date': `2025-01-0${i + 3}`,
    'Deal stage': stage,
  });
  const rows = (rep: string) => ['Won', 'Lost', 'Open'].map((stage, i) => row(rep, i, stage));
  const sheets = { 'ann@example.com': rows('ann@example.com'), 'bo@example.com': rows('bo@example.com') };
  expect(ask('DEALS_CREATED', sheets, {}).value).toBe(6);
});
