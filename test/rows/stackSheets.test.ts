import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import { settingLines } from '../../src/find/settings/settingLines.ts';
import { summaryOf } from '../../src/summary/summaryOf.ts';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../kpis/ask.ts';

const asOf = dayOf(2025, 12, 31);
const headings = ['Call date', 'Rep', 'Lead ID', 'Call outcome', 'Duration (seconds)'];
const call = (day: string, rep: string, lead: string, outcome: string, seconds: Cell): Cell[] => [
  new Date(`${day}T10:00:00Z`),
  rep,
  lead,
  outcome,
  seconds,
];
const january = [
  call('2025-01-07', 'Ann', 'L1', 'Connected', 200),
  call('2025-01-08', 'Bob', 'L2', 'No answer', 0),
  ['no day', 'Bob', 'L2', 'Busy', 0],
];
const february = [
  call('2025-02-03', 'Bob', 'L1', 'Connected', 150),
  ['soon', 'Ann', 'L3', 'Busy', 0],
  ['later', 'Ann', 'L3', 'Busy', 0],
  call('2025-02-04', 'Cid', 'L3', 'Voicemail', 20),
];
const leads = [
  ['Lead ID', 'Create date', 'Lead owner', 'Lead status'],
  ['L1', new Date('2025-01-06T00:00:00Z'), 'Ann', 'Converted'],
  ['L2', new Date('2025-01-06T00:00:00Z'), 'Bob', 'Working'],
  ['L3', new Date('2025-02-01T00:00:00Z'), 'Bob', 'Working'],
];

function read(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, lines: Cell[][] = []) {
  const settings = settingsOf(lines);
  const listed = Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells }));
  const found = findTabs(listed, settings);
  const counted = tallyOf(found.readings, { settings, zone: utc, locale: 'en_US', asOf });
  const place = { zone: utc, timeZone: 'UTC', locale: 'en_US', language: 'en' } as const;
  const { summary } = summaryOf(listed, { ...place, settings, asOf });
  const all = receiptsOf(counted.tabs, 'en');
  const receipts = all.filter(({ tab }) => tab === 'calls');
  return {
    ...found,
    settings,
    summary,
    receipts,
    counted: all,
    calls: found.readings.filter(({ tab }) => tab === 'calls'),
  };
}

const together = { 'Calls Jan': [headings, ...january], 'Calls Feb': [headings, ...february], Leads: leads };

describe('a sheet of calls per month', () => {
  it('counts as one sheet with all of the rows', () => {
    const one = read({ Calls: [headings, ...january, ...february], Leads: leads });
    const two = read(together);
    expect(two.calls.map(({ sheet }) => sheet)).toEqual(['Calls Jan', 'Calls Feb']);
    expect(two.questions).toEqual([]);
    expect(two.others).toEqual([]);
    expect(two.summary.kpis).toEqual(one.summary.kpis);
    expect(two.summary.kpis.length).toBeGreaterThan(10);
  });

  it('counts neither its headings again nor what stands below the table of each', () => {
    const footed = (rows: readonly (readonly Cell[])[]) => [
      headings,
      ...rows.slice(0, 2),
      headings,
      ...rows.slice(2),
      ['', '', '', '', ''],
      ['Exported by admin', '', '', '', ''],
      ['Filters: all', '', '', '', ''],
    ];
    const days = [3, 4, 5, 6, 7, 10, 11];
    const [first, second] = ['01', '02'].map((month) =>
      days.map((day) => call(`2025-${month}-${String(day).padStart(2, '0')}`, 'Ann', `L${day}`, 'Connected', 90)),
    ) as [Cell[][], Cell[][]];
    const { summary, receipts } = read({ 'Calls Jan': footed(first), 'Calls Feb': footed(second), Leads: leads });
    const plain = { 'Calls Jan': [headings, ...first], 'Calls Feb': [headings, ...second], Leads: leads };
    expect(summary.kpis).toEqual(read(plain).summary.kpis);
    expect(receipts.map(({ rows, counted, leftOut }) => [rows, counted, leftOut])).toEqual([
      [11, 7, 4],
      [11, 7, 4],
    ]);
  });

  it('each sheet says where its own rows went, by its own row numbers', () => {
    const { receipts } = read(together);
    expect(receipts).toMatchObject([
      { sheet: 'Calls Jan', rows: 3, counted: 2, leftOut: 1, problems: [{ rows: 1, row: 4, column: 'A' }] },
      { sheet: 'Calls Feb', rows: 4, counted: 2, leftOut: 2, problems: [{ rows: 2, row: 3, column: 'A' }] },
    ]);
    expect(receipts[1]?.problems[0]?.text).toContain('A3 holds “soon”');
  });

  it('stays so when the settings list the sheets, as a build writes them', () => {
    const { readings, settings, summary } = read(together);
    const line = settingLines(readings, settings).find(({ setting }) => setting === 'Calls tab');
    expect(line?.value).toBe('Calls Jan; Calls Feb');
    expect(read(together, [['Calls tab', 'Calls Jan; Calls Feb']]).summary.kpis).toEqual(summary.kpis);
  });

  it('columns that stand elsewhere, and one that only the other sheet has, are put in their places', () => {
    const order = [3, 0, 4, 1, 2];
    const turned = [headings, ...february].map((row) => order.map((place) => row[place] as Cell));
    const more = turned.map((row, i) => [i === 0 ? 'Decision maker' : 'yes', ...row]);
    const list = [['Calls tab', 'Calls Jan; Calls Feb']];
    const { summary, receipts } = read({ ...together, 'Calls Feb': more }, list);
    const numbers = ({ kpis }: typeof summary) => kpis.filter(({ name }) => name !== 'DECISION_MAKER_RATIO');
    expect(numbers(summary)).toEqual(numbers(read(together).summary));
    expect(receipts[1]).toMatchObject({ rows: 4, counted: 2, problems: [{ row: 3, column: 'C' }] });
  });

  it('a copy is not read beside its original, but asked about', () => {
    const { calls, questions } = read({ ...together, 'Copy of Calls Jan': [headings, ...january] });
    expect(calls).toHaveLength(2);
    expect(questions).toMatchObject([{ setting: 'Calls tab' }]);
  });
});

describe('a sheet of mixed activities per month', () => {
  const columns = ['Date', 'Rep', 'Type', 'Company', 'Outcome'];
  const on = (day: string, ...cells: string[]): Cell[] => [new Date(`${day}T00:00:00Z`), ...cells];
  const march = [
    on('2025-03-03', 'Ann', 'Call', 'Acme', 'Connected'),
    on('2025-03-04', 'Ann', 'Email', 'Bolt', 'Replied'),
    on('2025-03-05', 'Bob', 'LinkedIn', 'Cube', ''),
    on('2025-03-06', 'Bob', 'Call', 'Dent', 'No answer'),
  ];
  const april = [
    on('2025-04-03', 'Bob', 'Call', 'Acme', 'Connected'),
    on('2025-04-04', 'Ann', 'WhatsApp', 'Edge', ''),
    on('2025-04-07', 'Ann', 'Email', 'Bolt', ''),
    ['soon', 'Ann', 'Call', 'Fuse', 'Busy'],
    on('2025-04-08', 'Ann', 'Call', 'Gale', 'Voicemail'),
  ];
  const sheets = { 'Mar activity': [columns, ...march], 'Apr activity': [columns, ...april] };
  const receiptsIn = (found: ReturnType<typeof read>, sheet: string) =>
    found.counted.filter((one) => one.sheet === sheet).map(({ tab, rows, counted }) => [tab, rows, counted]);

  it('counts as one sheet with all of the rows', () => {
    const one = read({ Activities: [columns, ...march, ...april] });
    const two = read(sheets);
    expect(two.readings.map(({ sheet }) => sheet)).toEqual(['Mar activity', 'Apr activity']);
    expect(two.summary.kpis).toEqual(one.summary.kpis);
    expect(two.summary.kpis).toContainEqual(
      expect.objectContaining({ name: 'CALL_CONNECT_RATIO', rep: null, period: null, numerator: 2, denominator: 4 }),
    );
  });

  it('says of each sheet where its own rows went', () => {
    const found = read(sheets);
    expect(receiptsIn(found, 'Mar activity')).toEqual([
      ['activities', 1, 0],
      ['calls', 2, 2],
      ['emails', 1, 1],
    ]);
    expect(receiptsIn(found, 'Apr activity')).toEqual([
      ['activities', 1, 0],
      ['calls', 3, 2],
      ['emails', 1, 1],
    ]);
    const problemsOf = (name: string) =>
      found.counted.find(({ sheet, tab }) => sheet === 'Apr activity' && tab === name)?.problems;
    expect(problemsOf('activities')?.map(({ row }) => row)).toContain(3);
    expect(problemsOf('calls')?.[0]).toMatchObject({ row: 5, leftOut: true });
  });
});

describe('two sheets of leads', () => {
  const more = [leads[0] as Cell[], ['L4', new Date('2025-01-09T00:00:00Z'), 'Ann', 'Converted']];

  it('are read together where no id stands on both', () => {
    const { readings } = read({ 'Leads north': leads, 'Leads south': more });
    expect(readings.map(({ sheet }) => sheet)).toEqual(['Leads north', 'Leads south']);
  });

  it('are not where one does', () => {
    const { readings, questions } = read({ 'Leads north': leads, 'Leads south': [...more, leads[1] as Cell[]] });
    expect(readings).toHaveLength(1);
    expect(questions).toMatchObject([{ choices: expect.arrayContaining(['Leads north; Leads south']) }]);
  });
});

describe('two exports of deals', () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const columns = ['Deal ID', 'Deal owner', 'Status', 'Amount', 'Created date', 'Close date', 'Last modified'];
  const deal = (id: number, status: string, changed: string): Cell[] => [
    ...[`D${id}`, 'Ann', status, 100, day('2025-01-06'), status === 'Open' ? '' : day('2025-03-03'), day(changed)],
  ];
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  /** The first has D0 to D29, still open; the second begins where it is said, a month later. */
  const exports = (from: number, heads = columns) => {
    const cut = (rows: Cell[][]) => rows.map((row) => row.slice(0, heads.length));
    return {
      'Export 1': [heads, ...cut(numbers(0, 30).map((id) => deal(id, id % 3 === 0 ? 'Won' : 'Open', '2025-03-05')))],
      'Export 2': [heads, ...cut(numbers(from, from + 30).map((id) => deal(id, 'Won', '2025-04-05')))],
    };
  };
  const won = ({ summary }: ReturnType<typeof read>) =>
    summary.kpis.find(({ name, rep, period }) => name === 'DEALS_WON' && rep === null && period === null)?.value;

  it('are read together where they share some rows that say when they were last changed: the newer one counts', () => {
    const found = read(exports(20));
    expect(found.questions).toEqual([]);
    // Of D0 to D19 every third, and D20 to D49 all, as the second export has them.
    expect(won(found)).toBe(7 + 30);
  });

  it('are asked about where most of one stands on the other, or nothing says which row is newer', () => {
    expect(read(exports(5)).questions).toMatchObject([{ setting: 'Deals tab' }]);
    expect(read(exports(20, columns.slice(0, -1))).questions).toMatchObject([{ setting: 'Deals tab' }]);
  });
});

it('deals on a sheet for each outcome are counted without the lines that are none', () => {
  const deals = ['Client', 'Rep', 'Value', 'Date closed'];
  const sheetOf = (...rows: Cell[][]): Cell[][] => [
    deals,
    ...rows,
    deals,
    ['Last Co', 'Ann', 700, new Date('2025-03-03T00:00:00Z')],
    ['', '', '', ''],
    ['Exported by admin', '', '', ''],
  ];
  const closed = (client: string) => [client, 'Bob', 500, new Date('2025-03-01T00:00:00Z')];
  const { summary } = read({ Won: sheetOf(closed('A'), closed('B')), Lost: sheetOf(closed('C')) });
  const value = (name: string) => summary.kpis.find((kpi) => kpi.name === name && !kpi.rep && !kpi.period);
  expect(value('WIN_RATE')).toMatchObject({ numerator: 3, denominator: 5 });
  expect(value('DEALS_CREATED')?.value).toBe(5);
});
