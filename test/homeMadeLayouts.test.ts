import { describe, expect, it } from 'vitest';
import { installedIn } from '../workbench/installed.ts';
import { type CellValue, emptySheet, emptyWorkbook } from '../workbench/workbook.ts';

type Told = {
  kpis: { name: string; rep: string | null; period: string | null; numerator: number; denominator: number }[];
  tabs: { tab: string; sheet: string; rows: number; counted: number }[];
  questions: { setting: string }[];
  otherSheets: { sheet: string; reason: string }[];
};

/** The report of sheets that a team keeps by hand, by the built bundle. */
function toldOf(sheets: Readonly<Record<string, CellValue[][]>>): Told {
  const tabs = Object.entries(sheets).map(([name, rows], i) => ({ ...emptySheet(i + 1, name), rows }));
  const host = installedIn({ ...emptyWorkbook('Team', { timeZone: 'Europe/Paris' }), sheets: tabs });
  host.setNow('2025-12-31T10:00:00Z');
  return host.run('buildSummary', { everything: true }) as Told;
}

const fractionOf = ({ kpis }: Told, name: string, rep: string | null = null): number[] => {
  const found = kpis.find((kpi) => kpi.name === name && kpi.rep === rep && kpi.period === null);
  return found ? [found.numerator, found.denominator] : [];
};

/** 1 April 2025, as a sheet holds it. */
const april = 45_748;

describe('a row per client with a call, a meeting and a deal', () => {
  const rows = Array.from({ length: 20 }, (_, i): CellValue[] => {
    const met: CellValue[] = i % 2 === 0 ? [april + 7 + i, i % 4 === 0 ? 'Held' : 'No show'] : ['', ''];
    const sold: CellValue[] = i % 4 === 0 ? [i % 8 === 0 ? 'Won' : 'Lost', 100, april + 20 + i] : ['', '', ''];
    const result = i % 2 === 0 ? 'Connected' : 'No answer';
    return [`Client ${i}`, i < 10 ? 'Ann' : 'Bob', april + i, result, ...met, ...sold];
  });
  const headings = [
    'Client',
    'Rep',
    'Call date',
    'Call result',
    'Demo date',
    'Demo result',
    'Deal stage',
    'Amount',
    'Closed',
  ];
  const told = toldOf({ Tracker: [headings, ...rows] });

  it('is counted as all of them', () => {
    expect(told.tabs.map(({ tab, rows, counted }) => [tab, rows, counted])).toEqual([
      ['deals', 5, 5],
      ['calls', 20, 20],
      ['meetings', 10, 10],
    ]);
    expect(fractionOf(told, 'CALL_CONNECT_RATIO')).toEqual([10, 20]);
    expect(fractionOf(told, 'APPOINTMENT_SHOW_RATE')).toEqual([5, 10]);
    expect(fractionOf(told, 'WIN_RATE')).toEqual([3, 5]);
    expect(fractionOf(told, 'WIN_RATE', 'Bob')).toEqual([1, 2]);
  });

  it('asks nothing', () => {
    expect(told.questions).toEqual([]);
  });
});

describe('tallies of two reps side by side', () => {
  const rows = Array.from({ length: 10 }, (_, i): CellValue[] => [april + i, 30 + i, 5, '', april + i, 40, 8]);
  const told = toldOf({
    Tracker: [
      ['Ann', '', '', '', 'Bob', '', ''],
      ['Date', 'Calls', 'Connects', '', 'Date', 'Calls', 'Connects'],
      ...rows,
    ],
  });

  it('are each rep’s', () => {
    expect(fractionOf(told, 'CALL_CONNECT_RATIO', 'Ann')).toEqual([50, 345]);
    expect(fractionOf(told, 'CALL_CONNECT_RATIO', 'Bob')).toEqual([80, 400]);
    expect(told.questions).toEqual([]);
  });
});

describe('a tally of deals and thousands', () => {
  const rows = Array.from({ length: 10 }, (_, i): CellValue[] => [april + i, 'Ann', 30, 1, 4.5]);
  const told = toldOf({ Tracker: [['Date', 'Rep', 'Calls', 'Deals', 'Revenue ($K)'], ...rows] });

  it('has its money, and asks whether its deals were won', () => {
    expect(fractionOf(told, 'WON_AMOUNT')[0]).toBe(45_000);
    expect(told.questions.map(({ setting }) => setting)).toEqual(['Daily activity column: deals won']);
  });
});
