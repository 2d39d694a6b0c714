import { describe, expect, it } from 'vitest';
import { findTabs } from '../../../src/find/findTabs.ts';
import { noSettingsTab } from '../../../src/settings/settingsTab.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { count, settingsOf } from '../../kpis/ask.ts';

const read = (cells: readonly (readonly Cell[])[], lines: readonly (readonly Cell[])[] = [], sheet = 'Sheet1') =>
  findTabs([{ sheet, cells }], lines.length > 0 ? settingsOf(lines) : noSettingsTab());

const days = ['2025-01-06', '2025-01-07', '2025-01-08', '2025-01-09'];
const tally = (...columns: readonly (readonly [string, number])[]): Cell[][] => [
  ['Date', 'Rep', ...columns.map(([heading]) => heading)],
  ...days.flatMap((day, i) =>
    ['Ann', 'Bob'].map((rep, j) => [day, rep, ...columns.map(([, first]) => first + 7 * i + j)]),
  ),
];
const sumsOf = (cells: readonly (readonly Cell[])[]): Record<string, number> => {
  const [headings = [], ...rows] = cells;
  const Tracker = rows.map((row) => Object.fromEntries(row.map((cell, i) => [String(headings[i]), cell])));
  const { measures, slots } = count({ Tracker }).counted.tally;
  const sumOf = (index: number): number =>
    [...Array(slots.count).keys()].reduce((sum, slot) => sum + (slots.values[slot * slots.width + index] ?? 0), 0);
  return Object.fromEntries(measures.map((name, index) => [name, sumOf(index)]));
};
/** What a column that begins with this number adds up to. */
const total = (first: number): number => 8 * first + 88;
const columnsOf = (cells: readonly (readonly Cell[])[]) =>
  Object.fromEntries(
    Object.entries(read(cells).readings.find(({ tab }) => tab !== 'targets')?.columns ?? {}).map(([field, one]) => [
      field,
      one.heading,
    ]),
  );

describe('a qualifier in a heading', () => {
  it.each([
    ['Calls Target', 'Calls Actual'],
    ['Target calls', 'Actual calls'],
    ['Calls (goal)', 'Calls (actual)'],
    ['Calls - plan', 'Calls - fact'],
    ['Calls quota', 'Calls done'],
    ['Expected calls', 'Calls'],
    ['Звонки план', 'Звонки факт'],
    ['План звонков', 'Факт звонков'],
    ['Звонки (прогноз)', 'Звонки (факт)'],
    ['Звонки, цель', 'Звонки'],
    ['Inbound calls', 'Outbound calls'],
    ['Calls (inbound)', 'Calls (outbound)'],
    ['Входящие звонки', 'Исходящие звонки'],
  ])('is never taken off: of %s and %s the second was made', (first, second) => {
    expect(sumsOf(tally([first, 90], [second, 20])).callsMade).toBe(total(20));
    expect(sumsOf(tally([second, 20], [first, 90])).callsMade).toBe(total(20));
    expect(sumsOf(tally([first, 90], ['Connects', 5]))).toEqual({ callsConnected: total(5) });
  });

  it.each(['Calls (Maya)', 'Calls (last week)', 'Calls (Q1)', 'Звонки (Мария)'])(
    'that nobody knows says nothing: %s',
    (heading) => {
      expect(columnsOf(tally([heading, 20], ['Connects', 5]))).not.toHaveProperty('callsMade');
    },
  );

  it.each(['Calls (#)', 'Calls, qty', 'Calls (шт.)'])('that is a unit is one: %s', (heading) => {
    expect(columnsOf(tally([heading, 20]))).toMatchObject({ callsMade: heading });
  });

  it.each([
    ['Calls AM', 'Calls PM'],
    ['Calls (am)', 'Calls (pm)'],
    ['Morning calls', 'Afternoon calls'],
    ['Звонки утро', 'Звонки вечер'],
  ])('of a part of the day adds up with the other: %s and %s', (am, pm) => {
    expect(sumsOf(tally([am, 20], [pm, 30]))).toEqual({ callsMade: total(20) + total(30) });
    expect(sumsOf(tally([am, 20], [pm, 30], [am.includes('Зв') ? 'Звонки' : 'Calls', 50]))).toEqual({
      callsMade: total(50),
    });
  });
});

describe('two columns for one field', () => {
  it.each([
    [
      ['Calls', 20],
      ['Dials', 50],
    ],
    [
      ['Calls', 20],
      ['Calls', 50],
    ],
    [
      ['Meetings', 3],
      ['Meetings booked', 5],
    ],
    [
      ['Звонки', 20],
      ['Наборы', 50],
    ],
  ] as const)('are asked about with cells of each: %s, %s', (a, b) => {
    const cells = tally([...a], [...b], ['E-mails', 9]);
    const { readings, questions } = read(cells);
    expect(Object.keys(readings[0]?.columns ?? {}).sort()).toEqual(['day', 'emailsSent', 'rep']);
    expect(questions).toHaveLength(1);
    const firstOf = (first: number) => [first, first + 1, first + 7];
    expect([...(questions[0]?.samples ?? [])].sort((x, y) => Number(x[0]) - Number(y[0]))).toEqual([
      firstOf(a[1]),
      firstOf(b[1]),
    ]);
    const [first] = questions[0]?.choices ?? [];
    const answered = read(cells, [[questions[0]?.setting ?? '', first ?? '']]);
    expect(answered.questions).toEqual([]);
    expect(Object.keys(answered.readings[0]?.columns ?? {})).toHaveLength(4);
  });

  it('are one where they say the same', () => {
    expect(columnsOf(tally(['Calls', 20], ['Dials', 20]))).toMatchObject({ callsMade: 'Calls' });
  });

  it('are the one that holds something', () => {
    const cells = tally(['Calls', 20], ['Dials', 50]).map((row, i) =>
      i === 0 ? row : [...row.slice(0, 2), '', row[3] as Cell],
    );
    expect(columnsOf(cells)).toMatchObject({ callsMade: 'Dials' });
  });

  it('add up where a form asks the same again', () => {
    const form = (...rows: Cell[][]) => [
      ['Timestamp', 'Rep', 'Dials made?', 'Pick ups', 'Dials made?', 'Pick ups'],
      ...rows,
    ];
    const { readings, questions } = read(
      form(['2025-01-06', 'Ann', 20, 4, 30, 5], ['2025-01-07', 'Bob', 10, 2, '', '']),
    );
    expect(questions).toEqual([]);
    expect(readings[0]?.columns).toMatchObject({ callsMade: { addends: [4] }, callsConnected: { addends: [5] } });
  });

  it('of a day are asked about, and the sheet stays what it is', () => {
    const log = [
      ['Date', 'Rep', 'Client', 'Call outcome', 'Date'],
      ...days.map((day, i) => [day, 'Ann', `C${i}`, 'Connected', days[3 - i] as string]),
    ];
    const { readings, questions } = read(log);
    expect(readings[0]?.tab).toBe('calls');
    expect(questions.map(({ choices }) => choices)).toContainEqual(['Date (A)', 'Date (E)']);
  });
});

describe('a field that no heading says', () => {
  const calls = (heading: string, values: readonly Cell[]): Cell[][] => [
    ['Date', 'Client', 'Call outcome', 'Industry', heading],
    ...values.map((value, i) => [days[i % 4] as string, `C${i}`, 'Connected', i % 2 ? 'Health' : 'Retail', value]),
  ];

  it('such as the rep offers people, and nothing else', () => {
    const offered = (heading: string, values: readonly Cell[]) =>
      read(calls(heading, values)).questions.flatMap(({ choices }) => choices);
    expect(offered('Teammate', ['Ann Lee', 'Bo Dahl', 'Ann Lee', 'Bo Dahl'])).toEqual(['Teammate']);
    expect(offered('Teammate', ['AL', 'BD', 'AL', 'BD'])).toEqual(['Teammate']);
    for (const heading of ['Country', 'City', 'Subject line', 'Product', 'Interest level'])
      expect(offered(heading, ['Chile', 'Peru', 'Chile', 'Peru'])).toEqual([]);
    expect(offered('Heat', ['Hot', 'Warm', 'Hot', 'Warm'])).toEqual([]);
    expect(offered('Comment by', ['asked for a price', 'call again', 'asked for a price', 'call again'])).toEqual([]);
  });

  it('such as the day is asked about where a column of dates stands', () => {
    const log = [
      ['When exactly', 'Rep', 'Phone', 'Call outcome', 'Sent?'],
      ...days.map((day, i) => [day, 'Ann', `555000${i}`, 'Connected', 'No']),
    ];
    const { readings, questions } = read(log, [], 'Calls');
    expect(readings[0]?.tab).toBe('calls');
    expect(questions.map(({ setting, choices }) => [setting, choices])).toEqual([
      ['Calls column: at', ['When exactly']],
    ]);
  });
});

it('nobody is asked who the owner is where the table of users tells it', () => {
  const users: Cell[][] = [
    ['user_id', 'full_name', 'email', 'is_active'],
    ['u_1', 'Ann Lee', 'ann@firm.com', 'true'],
    ['u_2', 'Bo Dahl', 'bo@firm.com', 'true'],
  ];
  const deals: Cell[][] = [
    ['opportunity_id', 'account_name', 'owner_user_id', 'created_date', 'close_date', 'stage_name', 'amount'],
    ...Array.from({ length: 12 }, (_, i) => [
      `o${i}`,
      `Acme ${i}`,
      `u_${1 + (i % 2)}`,
      '2025-01-06',
      '2025-02-06',
      'Closed Won',
      5,
    ]),
  ];
  const found = findTabs(
    [
      { sheet: 'dim_users', cells: users },
      { sheet: 'fct_opportunities', cells: deals },
    ],
    noSettingsTab(),
  );
  expect(found.readings.find(({ tab }) => tab === 'deals')?.columns.rep?.heading).toBe('owner_user_id');
  expect(found.questions.map(({ setting }) => setting)).toEqual([]);
});
