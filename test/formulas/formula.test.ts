import { describe, expect, it } from 'vitest';
import { findTabs } from '../../src/find/findTabs.ts';
import type { Argument } from '../../src/formulas/arguments.ts';
import { kpiFormula } from '../../src/formulas/formula.ts';
import { linkedTabsOf, tabsOf } from '../../src/formulas/signatures.ts';
import type { Surroundings } from '../../src/formulas/surroundings.ts';
import { tableFormula } from '../../src/formulas/tableFormula.ts';
import { rangeFormula } from '../../src/formulas/tables/rangeFormula.ts';
import { kpis } from '../../src/kpis/all.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import type { TabName } from '../../src/vocabulary/tab.ts';
import { ask, call, cellsOf, deal, email, lead, meeting, type Sheets, settingsOf, utc } from '../kpis/ask.ts';
import { formulaAround } from '../summary/reported.ts';

const Calls = [
  call({ 'Lead ID': 'L1', 'Decision maker': 'Yes' }),
  call({ 'Call outcome': 'Busy', 'Lead ID': 'L2' }),
  call({ Rep: 'Bob', 'Call date': '2024-11-05', 'Call duration': 200, 'Decision maker': 'No' }),
  call({ Rep: 'Bob', 'Call outcome': 'Left voicemail' }),
];
const sheets = {
  Leads: [lead({ 'Lead status': 'Closed - Converted' }), lead({ 'Lead ID': 'L2', 'Lead owner': 'Bob' })],
  Calls,
  Meetings: [
    meeting(),
    meeting({ 'Meeting ID': 'M2', Company: 'Bolt', 'Meeting outcome': 'No show' }),
    meeting({ 'Meeting ID': 'M3', 'Meeting date': '2025-02-02' }),
  ],
  Emails: [email(), email({ From: 'Bob' })],
  Deals: [
    deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-02-01', Amount: 500, 'Lead ID': 'L1' }),
    deal({ 'Deal ID': 'D2', 'Deal stage': 'Closed Won', 'Close date': '2024-12-01', Amount: 400, 'Lead ID': 'L9' }),
    deal({
      'Deal ID': 'D3',
      'Deal owner': 'Bob',
      'Deal stage': 'Closed Lost',
      'Close date': '2025-02-01',
      'Lead ID': 'L2',
    }),
  ],
  Targets: [{ Period: '2025 Q1', Metric: 'Won amount', Target: 1000, Rep: '' }],
} satisfies Sheets;

const around = (settings = settingsOf([])): Surroundings => ({
  settings,
  zone: utc,
  locale: 'en_US',
  language: 'en',
  asOf: dayOf(2025, 3, 31),
  mapped: (tabs) =>
    findTabs(
      Object.entries(sheets).map(([sheet, rows]) => ({ sheet, cells: cellsOf(rows) })),
      settings,
    ).readings.filter(({ tab }) => tabs.includes(tab)),
});
const range: Partial<Record<TabName, Argument>> = {
  leads: cellsOf(sheets.Leads),
  calls: cellsOf(sheets.Calls),
  meetings: cellsOf(sheets.Meetings),
  emails: cellsOf(sheets.Emails),
  deals: cellsOf(sheets.Deals),
  targets: cellsOf(sheets.Targets),
};
const connect = (...given: Argument[]) => kpiFormula('CALL_CONNECT_RATIO', given, around());

it('of amounts in several currencies answers with the reason, not with a blank', () => {
  const won = (id: string, Amount: string) =>
    deal({ 'Deal ID': id, 'Deal stage': 'Closed Won', 'Close date': '2025-02-01', Amount });
  const deals = cellsOf([won('D1', '€500'), won('D2', '$400')]);
  expect(() => kpiFormula('WON_AMOUNT', [deals], around())).toThrow(/several currencies, .*never added up/);
});

describe('appointments that only the calls tell of', () => {
  const booked = [call({ 'Call outcome': 'Meeting booked' }), call({ 'Call outcome': 'Busy', 'Lead ID': 'L2' })];
  const only = (Calls: typeof booked): Surroundings => ({
    ...around(),
    mapped: (tabs) =>
      findTabs([{ sheet: 'Calls', cells: cellsOf(Calls) }], settingsOf([])).readings.filter(({ tab }) =>
        tabs.includes(tab),
      ),
  });
  const set = (...given: Argument[]) => kpiFormula('APPOINTMENTS_SET', given, only(booked));
  const later = call({ 'Call date': '2025-03-20', 'Call outcome': 'Busy', 'Lead ID': 'L3' });

  it('are what the report shows, from a range of calls as without one', () => {
    expect(ask('APPOINTMENTS_SET', { Calls: booked }).value).toBe(1);
    expect(set(cellsOf(booked))).toBe(1);
    expect(set()).toBe(1);
  });

  it('are told apart by rep and period', () => {
    expect(set(cellsOf(booked), '', '2025 Q1')).toBe(1);
    expect(set(cellsOf([...booked, later]), '', '2025-02')).toBe(0);
    // Before the first call nobody kept a log: that is not the same as none.
    expect(set(cellsOf(booked), '', '2024 Q1')).toBe('');
  });

  it('are wanted as a tab of their own where no call says that one was booked', () => {
    for (const given of [[], [cellsOf(booked.slice(1))]])
      expect(() => kpiFormula('APPOINTMENTS_SET', given, only(booked.slice(1)))).toThrow(/Meetings/);
  });

  it('are never taken from calls for whether they were held', () => {
    expect(() => kpiFormula('NO_SHOW_RATE', [cellsOf(booked)], only(booked))).toThrow(/Meetings/);
  });
});

describe('sales ticked in a log of calls or meetings', () => {
  const ticked = [true, false].map((is, i) =>
    call({ 'Deal won': is, 'Deal value': is ? 250 : '', 'Lead ID': `L${i}` }),
  );
  const demos = [true, false].map((is, i) => meeting({ 'Closed won': is, 'Meeting ID': `M${i}`, Company: `C${i}` }));
  const alone = (sheet: string, rows: typeof ticked): Surroundings => ({
    ...around(),
    mapped: (tabs) =>
      findTabs([{ sheet, cells: cellsOf(rows) }], settingsOf([])).readings.filter(({ tab }) => tabs.includes(tab)),
  });

  it('are deals won from a range of them as without one', () => {
    for (const given of [[], [cellsOf(ticked)]]) {
      expect(kpiFormula('DEALS_WON', given, alone('Calls', ticked))).toBe(1);
      expect(kpiFormula('WON_AMOUNT', given, alone('Calls', ticked))).toBe(250);
    }
    expect(kpiFormula('CALL_DEAL_RATIO', [cellsOf(ticked)], alone('Calls', ticked))).toBe(0.5);
    expect(kpiFormula('DEALS_WON', [cellsOf(demos)], alone('Demos', demos))).toBe(1);
  });

  it('are wanted as a tab of their own where nothing was sold, and say nothing of what was lost', () => {
    const calls = ticked.slice(1);
    expect(() => kpiFormula('DEALS_WON', [cellsOf(calls)], alone('Calls', calls))).toThrow(/Deals/);
    expect(() => kpiFormula('WIN_RATE', [cellsOf(ticked)], alone('Calls', ticked))).toThrow(/Deals/);
  });
});

describe('a formula', () => {
  describe.each(kpis.map((kpi) => [kpi.name, kpi] as const))('%s', (name, kpi) => {
    const ranges = [...tabsOf(kpi), ...linkedTabsOf(kpi)].map((tab) => range[tab]);
    it.each(['', '2025 Q1', '2024'])('gives the number of the report for the same rows, period "%s"', (period) => {
      const expected = ask(name, sheets, { period });
      const formula = () => kpiFormula(name, [...ranges, '', period], around());
      if (expected.blankFor) expect(formula).toThrow(expected.note);
      else expect(formula()).toBe(expected.value ?? (expected.note === 'new' ? 'new' : ''));
    });

    it('gives the number of the report without any argument', () => {
      const expected = ask(name, sheets);
      if (expected.blankFor) expect(() => kpiFormula(name, [], around())).toThrow(expected.note);
      else expect(kpiFormula(name, [], around())).toBe(expected.value ?? '');
    });
  });

  it('takes a list of firsts of months for months, and any other dates for days', () => {
    const firsts = [[new Date('2025-01-01T00:00:00Z'), new Date('2025-02-01T00:00:00Z')]];
    const months = connect(range.calls, '', [['2025-01', '2025-02']]);
    expect(connect(range.calls, '', firsts)).toEqual(months);
    const days = [[new Date('2025-01-01T00:00:00Z'), new Date('2025-02-02T00:00:00Z')]];
    expect(connect(range.calls, '', days)).toEqual(connect(range.calls, '', [['2025-01-01', '2025-02-02']]));
  });

  it('refuses a single first of a month, which may be the month that was typed', () => {
    expect(() => connect(range.calls, '', new Date('2025-03-01T00:00:00Z'))).toThrow(
      '2025-03-01: the month or that one day? Write "2025-03" as text for the month, or "2025-03-01..2025-03-01" for the day.',
    );
  });

  it('compares a year with the year before, not with a quarter', () => {
    const won = (id: string, day: string) => [id, day, day, 'Closed won', 100, 'Ada'];
    const rows = [
      ['Deal ID', 'Create date', 'Close date', 'Deal stage', 'Amount', 'Deal owner'],
      ...['2023-11', '2024-02', '2024-05', '2024-08', '2024-11', '2025-02', '2025-05', '2025-08', '2025-11'].map(
        (month, i) => won(`D${i}`, `${month}-10`),
      ),
    ];
    const at = (period: string) =>
      kpiFormula('QUARTERLY_GROWTH', [rows, '', period], { ...around(), asOf: dayOf(2025, 12, 31) });
    expect(at('2025')).toBe(0);
    expect(at('2025-11')).toBe('new');
    expect(at('2025 Q4')).toBe(0);
  });

  it('names the tab that it was given instead', () => {
    expect(() => connect(range.deals)).toThrow(
      'This range looks like Deals. Give the whole Calls tab with its headings, e.g. Calls!A:H.',
    );
  });

  it('fills a table for a column of reps and a row of periods', () => {
    expect(connect(range.calls, [['Ada'], ['Bob'], ['']], [['2024 Q4', '2025 Q1']])).toEqual([
      ['', 0.5],
      [1, 0],
      ['', ''],
    ]);
  });

  it('fills a row for a row of periods, and a column for a column of them', () => {
    expect(connect(range.calls, '', [['2024 Q4', '2025 Q1']])).toEqual([[1, 1 / 3]]);
    expect(connect(range.calls, '', [['2024 Q4'], ['2025 Q1']])).toEqual([[1], [1 / 3]]);
  });

  it('takes a date for its day and a number for its year', () => {
    expect(connect(range.calls, '', new Date('2024-11-05T10:00:00Z'))).toBe(1);
    expect(connect(range.calls, '', 2024)).toBe(1);
  });

  it('takes a daily tally in the place of a tab', () => {
    const daily = [
      ['Date', 'Rep', 'Calls made', 'Connected', 'Meetings set'],
      ['2025-01-15', 'Ada', 40, 10, 2],
    ];
    expect(connect(daily, 'Ada', '2025 Q1')).toBe(0.25);
  });

  it('finds the rep behind fewer ranges than there are tabs', () => {
    expect(kpiFormula('LEAD_OPPORTUNITY_RATIO', [range.leads, 'Ada'], around())).toBe(1);
    expect(kpiFormula('LEAD_OPPORTUNITY_RATIO', [range.leads, '', '2025 Q1'], around())).toBe(0.5);
  });

  it.each([[5], ['Calls'], [[['Connected'], ['Busy']]]] as Argument[][])(
    'says what it wants instead of %j',
    (argument) => {
      expect(() => connect(argument)).toThrow('Give the whole Calls tab with its headings, e.g. Calls!A:H.');
    },
  );

  it('names the reps it knows when asked for another', () => {
    expect(() => connect(range.calls, 'Zoe')).toThrow('No rep is called “Zoe” in these rows. There are: Ada, Bob.');
  });

  it('says what a period looks like', () => {
    expect(() => connect(range.calls, '', 'next week')).toThrow('“next week” is not a period.');
  });

  it('skips a thousand blank rows below and takes dates of another realm', async () => {
    const { runInNewContext } = await import('node:vm');
    const foreign = runInNewContext('new Date(Date.UTC(2024, 10, 5))') as Date;
    const rows = [
      ['Date', 'Rep', 'Call outcome'],
      [foreign, 'Ada', 'Connected'],
      [foreign, 'Ada', 'Busy'],
      ...Array.from({ length: 1000 }, () => ['', '', '']),
    ];
    expect(connect(rows, 'Ada', '2024 Q4')).toBe(0.5);
  });
});

describe('a table formula', () => {
  it('obeys a rep and a period, or does not offer them', () => {
    const growth = (...more: Argument[]) => tableFormula('GROWTH_TABLE', [range.leads, range.deals, ...more], around());
    const quarters = growth()
      .slice(1)
      .map(([quarter]) => quarter);
    expect(
      growth('', '2025 Q1')
        .slice(1)
        .map(([quarter]) => quarter),
    ).toEqual(['2025 Q1']);
    expect(quarters.length).toBeGreaterThan(1);
    const stages = (...more: Argument[]) => tableFormula('STAGE_LEAKS', [range.deals, ...more], around());
    expect(stages()[0]?.length).toBeGreaterThan(3);
    expect(() => stages('Ada')).toThrow('STAGE_LEAKS cannot be asked by rep or period: leave those arguments out.');
  });

  it('gives every rep and the team', () => {
    const table = tableFormula(
      'KPI_TABLE',
      [range.leads, range.calls, range.meetings, range.emails, range.deals, range.targets],
      around(),
    );
    const column = table[0]?.indexOf('Call-to-connect ratio') ?? -1;
    expect(table.map((row) => [row[0], row[column]])).toEqual([
      ['Rep', 'Call-to-connect ratio'],
      ['Ada', 0.5],
      ['Bob', 0.5],
      ['Team', 0.5],
    ]);
  });

  it('gives the stages with what was lost there', () => {
    expect(tableFormula('STAGE_LEAKS', [range.deals], around())[0]).toEqual([
      'Stage',
      'Reached',
      'Went on',
      'Lost',
      'Open',
      'Conversion',
    ]);
  });

  it('gives the growth by quarter', () => {
    expect(
      tableFormula('GROWTH_TABLE', [range.leads, range.deals], around())
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['2024 Q4', 400, ''],
      ['2025 Q1', 500, 0.25],
    ]);
  });

  it('gives the growth over a year last', () => {
    const Deals = [
      ['Deal ID', 'Deal owner', 'Deal stage', 'Amount', 'Create date', 'Close date'],
      ['D1', 'Ada', 'Closed Won', 100, '2024-01-05', '2024-02-01'],
      ['D2', 'Ada', 'Closed Won', 150, '2024-01-06', '2025-02-01'],
    ];
    const [headings, ...rows] = tableFormula('GROWTH_TABLE', [Deals], around());
    expect(headings?.at(-1)).toBe('Won amount over a year');
    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['2024 Q1', ''],
      ['2024 Q2', ''],
      ['2024 Q3', ''],
      ['2024 Q4', ''],
      ['2025 Q1', 0.5],
    ]);
  });

  it('gives each target with its pace', () => {
    expect(tableFormula('PACE', [range.deals, range.targets], around()).slice(1)).toEqual([
      ['Won amount', 'Team', '2025 Q1', 1000, 500, 0.5, '', '', '', '', '', '', ''],
    ]);
  });

  it('says of a running period from where to where it is heading, and whether the target is likely', () => {
    const won = (day: string, i: number) =>
      deal({ 'Deal ID': `${day} ${i}`, 'Deal stage': 'Closed Won', 'Close date': day, Amount: 10 });
    const days = ['2024-05-10', '2024-06-10', '2024-08-10', '2024-09-10', '2024-11-10', '2024-12-10', '2025-02-01'];
    const Deals = days.flatMap((day) => Array.from({ length: 20 }, (_, i) => won(day, i)));
    const Targets = [{ Period: '2025 Q1', Metric: 'Won amount', Target: 300, Rep: '' }];
    const [headings = [], row = []] = tableFormula(
      'PACE',
      [],
      formulaAround({ Deals, Targets }, [['As of', '2025-02-15']]),
    );
    expect(headings.slice(6, 10)).toEqual(['Heading for', 'Likely from', 'Likely to', 'Status']);
    // 200 are won; each of the three quarters before won 200 more after this day, in 20 deals of 10.
    const half = 1.2815516 * Math.sqrt(2000) * Math.sqrt(4 / 3);
    expect(row[6]).toBe(400);
    expect(row[7]).toBeCloseTo(400 - half, 4);
    expect(row[8]).toBeCloseTo(400 + half, 4);
    expect(row[9]).toBe('likely');
  });

  it('names nobody for coaching where the rows are too few to tell', () => {
    expect(
      tableFormula('COACHING_TABLE', [range.leads, range.calls, range.meetings, range.deals], around()),
    ).toHaveLength(1);
  });
});

describe('the range of a KPI', () => {
  // Source: Wilson's interval of 1 of 2, which is symmetrical.
  it('is the interval in which the share may lie', () => {
    const [[low, high] = []] = rangeFormula(['call_connect_ratio', range.calls, 'Ada'], around());
    expect(low).toBeCloseTo(0.0945, 4);
    expect(high).toBeCloseTo(0.9055, 4);
  });

  it('is none for a sum', () => {
    expect(() => rangeFormula(['WON_AMOUNT', range.deals], around())).toThrow(
      '“WON_AMOUNT” is not a KPI that is a share.',
    );
  });
});
