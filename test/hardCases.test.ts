import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpWords } from '../src/words/help.ts';
import { createHost, type Host } from '../workbench/host/host.ts';
import { installedIn } from '../workbench/installed.ts';
import { type CellValue, emptySheet, emptyWorkbook, type Workbook } from '../workbench/workbook.ts';

type Kpi = { name: string; rep: string | null; period: string | null; value: number | null; note?: string };
type Told = {
  kpis: Kpi[];
  tabs: { tab: string; rows: number; counted: number; problems: { rows: number; text: string }[] }[];
};

const day = 46_200;
const now = '2026-11-24T10:00:00Z';

function bookOf(sheets: Readonly<Record<string, CellValue[][]>>): Workbook {
  const tabs = Object.entries(sheets).map(([name, rows], i) => ({ ...emptySheet(i + 1, name), rows }));
  return { ...emptyWorkbook('Team', { timeZone: 'Europe/Paris' }), sheets: tabs };
}

function hostWith(sheets: Readonly<Record<string, CellValue[][]>>): Host {
  const host = installedIn(bookOf(sheets));
  host.setNow(now);
  return host;
}

const toldBy = (host: Host): Told => host.run('buildSummary', { everything: true }) as Told;
const team = ({ kpis }: Told, name: string) =>
  kpis.find((kpi) => kpi.name === name && kpi.rep === null && kpi.period === null);
const problemsOf = ({ tabs }: Told, tab: string): string[] =>
  tabs.find((one) => one.tab === tab)!.problems.map(({ text }) => text);

const dealHeading = ['Deal id', 'Lead ID', 'Owner', 'Stage', 'Amount', 'Create date', 'Close date'];
const deal = (id: string, lead: string, owner: string, stage: string, amount: CellValue): CellValue[] => [
  id,
  lead,
  owner,
  stage,
  amount,
  day,
  day + 5,
];

const threeCalls = [['Rep', 'Call date', 'Outcome'], ...[1, 2, 3].map((i) => ['Ana', day + i, 'Connected'])];

describe('values that are not what they resemble', () => {
  it('“не состоялась”, “Unattended” and “Disconnected” are no success', () => {
    const outcomes = ['Held', 'не состоялась', 'Unattended', 'Встреча не состоялась', 'Cancelled'];
    const told = toldBy(
      hostWith({
        Meetings: [
          ['Meeting ID', 'Rep', 'Meeting date', 'Outcome'],
          ...outcomes.map((outcome, i) => [`M${i}`, 'Ana', day + i, outcome]),
        ],
        Calls: [
          ['Rep', 'Call date', 'Outcome'],
          ...['Connected', 'Disconnected', 'No answer'].map((outcome, i) => ['Ana', day + i, outcome]),
        ],
      }),
    );
    expect(team(told, 'APPOINTMENTS_HELD')?.value).toBe(1);
    expect(team(told, 'APPOINTMENT_SHOW_RATE')?.value).toBe(0.2);
    expect(team(told, 'CALL_CONNECT_RATIO')?.value).toBeCloseTo(1 / 3, 12);
  });

  it('a column of TRUE, FALSE, 1, 0, words and durations is read cell by cell', () => {
    const calls: CellValue[][] = [
      ['Ana', day, true, 60],
      ['Ana', day, 'FALSE', '0'],
      ['Ana', day, 1, '75'],
      ['Ana', day, 0, ''],
      ['Ana', '2026-06-30', 'yes', '1:30'],
      ['Ana', day, 'no', 20],
      ['Ana', day, false, false],
    ];
    const told = toldBy(
      hostWith({
        Calls: [['Rep', 'Call date', 'Connected', 'Duration (sec)'], ...calls],
        Deals: [
          dealHeading,
          deal('D1', '', 'Ana', 'Closed won', 100),
          deal('D2', '', 'Ana', 'Closed won', '1,200.50'),
          deal('D3', '', 'Ana', 'Closed won', true),
        ],
      }),
    );
    expect(team(told, 'CALLS_MADE')?.value).toBe(7);
    expect(team(told, 'CALLS_CONNECTED')?.value).toBe(3);
    expect(team(told, 'TALK_MINUTES')?.value).toBe(3.75);
    expect(team(told, 'WON_AMOUNT')?.value).toBe(1300.5);
    expect(problemsOf(told, 'calls')).toEqual([expect.stringContaining('first in D8: “false”')]);
    expect(problemsOf(told, 'deals')[0]).toContain('first in E4: “true”');
  });
});

describe('rows that belong to nothing', () => {
  it('a deal without its lead and a lead without a rep are in the totals', () => {
    const leads: CellValue[][] = [
      ['L1', 'Ana', day, 'Open'],
      ['L2', '', day, 'Converted'],
      ['L3', 'Ben', day, 'Open'],
    ];
    const told = toldBy(
      hostWith({
        Leads: [['Lead ID', 'Rep', 'Created date', 'Status'], ...leads],
        Deals: [
          dealHeading,
          deal('D1', 'L1', 'Ana', 'Closed won', 100),
          deal('D2', '', 'Ben', 'Closed won', 200),
          deal('D3', 'L9', 'Ben', 'Closed lost', 50),
        ],
      }),
    );
    expect(team(told, 'LEADS_CREATED')?.value).toBe(3);
    expect(team(told, 'DEALS_WON')?.value).toBe(2);
    expect(team(told, 'WON_AMOUNT')?.value).toBe(300);
    expect(problemsOf(told, 'leads')).toEqual([expect.stringContaining('1 row without a rep')]);
    expect(told.tabs.map(({ rows, counted }) => [rows, counted])).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });
});

describe('a share of events', () => {
  it('may exceed 100 %, is shown so, and its setting says why', () => {
    const host = hostWith({
      Leads: [
        ['Lead ID', 'Rep', 'Created date', 'Status'],
        ['L1', 'Ana', day, 'Open'],
        ['L2', 'Ana', day, 'Open'],
      ],
      Deals: [dealHeading, ...['D1', 'D2', 'D3'].map((id) => deal(id, '', 'Ana', 'Closed won', 100))],
    });
    host.run('saveSettings', [{ setting: 'Lead conversion is counted by', value: 'event' }]);
    expect(team(toldBy(host), 'LEAD_OPPORTUNITY_RATIO')?.value).toBe(1.5);
    const settings = host
      .workbook()
      .sheets.find(({ name }) => name === 'KPI Settings')!
      .rows.flat();
    expect(settings.some((cell) => /can exceed 100 %/.test(String(cell)))).toBe(true);
  });
});

describe('what Google may do', () => {
  it('a range of other dimensions than its values, our own fault, is logged, and neither shown nor written', () => {
    const host = hostWith({ Calls: threeCalls });
    const start = host.workbookText();
    const probe = hostWith({ Calls: threeCalls });
    const changing = probe.changesIn(() => probe.run('buildSummary', {}));
    const mismatch = 'The number of rows in the data does not match the number of rows in the range.';
    host.failNext({ at: changing.find((at) => at > 1) ?? 1, when: 'before', repeat: 'forever', message: mismatch });
    expect(() => host.run('buildSummary', {})).toThrow(
      'Google Sheets did not answer in time. Your tabs are unchanged; try again in a minute.',
    );
    expect(host.workbookText()).toBe(start);
    expect(host.logs().join()).toContain(mismatch);
  });

  it('dates and lists of another realm are read like our own', () => {
    const read = (name: string) => readFileSync(join(import.meta.dirname, '../dist', name), 'utf8');
    const [own, foreign] = [false, true].map((foreignValues) => {
      const dated = bookOf({ Calls: threeCalls });
      dated.sheets[0]!.columnStyles = { 1: { numberFormat: 'yyyy-mm-dd' } };
      const manifest = JSON.parse(read('appsscript.json')) as { timeZone?: string; oauthScopes?: string[] };
      const host = createHost({ code: read('Code.js'), manifest, workbook: dated, now, foreignValues });
      return toldBy(host);
    });
    expect(team(foreign!, 'CALLS_CONNECTED')?.value).toBe(3);
    expect(foreign).toEqual(own);
  });
});

describe('formulas', () => {
  it.each(['en', 'ru'] as const)('are documented not to see a tab with NOW() in it, %s', (language) => {
    expect(JSON.stringify(helpWords[language])).toContain('NOW()');
  });

  it('take one pass over a million cells, and forty of them no more calls each than one', () => {
    const rows = 125_000;
    const outcomes = ['Connected', 'No answer', 'Voicemail'];
    const large: CellValue[][] = [
      ['Rep', 'Call date', 'Outcome', 'Seconds', 'Lead ID', 'Direction', 'Phone', 'Comment'],
    ];
    for (let i = 0; i < rows; i += 1)
      large.push(['Ana', day - (i % 300), outcomes[i % 3]!, 60, `L${i}`, 'Outbound', '+1', '']);
    const host = hostWith({ Calls: large });
    const ask = (): unknown =>
      host.callCustomFunction('CALL_CONNECT_RATIO', [
        { sheet: 'Calls', area: { row: 0, column: 0, rows: rows + 1, columns: 8 } },
      ]);
    host.resetStats();
    expect(ask()).toBeCloseTo(1 / 3, 4);
    const { calls: once, cellsRead } = host.stats();
    expect(cellsRead).toBeLessThanOrEqual(100);
    const small = hostWith({ Calls: large.slice(0, 4) });
    small.resetStats();
    for (let i = 0; i < 40; i += 1)
      expect(
        small.callCustomFunction('CALL_CONNECT_RATIO', [
          { sheet: 'Calls', area: { row: 0, column: 0, rows: 4, columns: 8 } },
        ]),
      ).toBeCloseTo(1 / 3, 12);
    expect(small.stats().calls).toBeLessThanOrEqual(once * 40);
  });
});
