import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import { kpis } from '../../src/kpis/all.ts';
import { readSettingsTab } from '../../src/settings/settingsTab.ts';
import { answersOf, sourceOf } from '../../src/summary/figures/answers.ts';
import type { Receipt } from '../../src/summary/figures/kpiValue.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf, dayOfIso } from '../../src/vocabulary/day.ts';
import type { Kpi } from '../../src/vocabulary/kpi.ts';
import { periodOf } from '../../src/vocabulary/period.ts';

/** A row by its headings. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows of the tabs by the name of their sheet. */
export type Sheets = Readonly<Record<string, readonly Row[]>>;

export const call = (differs: Row = {}): Row => ({
  'Call date': '2025-01-15',
  Rep: 'Ada',
  'Call outcome': 'Connected',
  'Call duration': 60,
  ...differs,
});
export const lead = (differs: Row = {}): Row => ({
  'Create date': '2025-01-10',
  'Lead owner': 'Ada',
  'Lead status': 'Working',
  'Lead ID': 'L1',
  ...differs,
});
export const meeting = (differs: Row = {}): Row => ({
  'Meeting date': '2025-01-20',
  Rep: 'Ada',
  'Meeting outcome': 'Completed',
  Company: 'Acme',
  'Meeting ID': 'M1',
  ...differs,
});
/** Meetings of one company each, with these outcomes. */
export const meetings = (...outcomes: string[]): Row[] =>
  outcomes.map((outcome, i) => meeting({ 'Meeting ID': `M${i}`, Company: `C${i}`, 'Meeting outcome': outcome }));
export const email = (differs: Row = {}): Row => ({
  Date: '2025-01-15',
  From: 'Ada',
  Status: 'Sent',
  Subject: 'Hello',
  ...differs,
});
export const deal = (differs: Row = {}): Row => ({
  'Create date': '2025-01-05',
  'Deal owner': 'Ada',
  'Deal stage': 'Proposal',
  'Close date': '',
  Amount: 100,
  'Deal ID': 'D1',
  ...differs,
});

/** A sheet with a heading for every key that any of its rows has. */
export function cellsOf(rows: readonly Row[]): Cell[][] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
}

/** The zone of the tests: no daylight saving, no offset. */
export const utc = { offsetAt: () => 0, durationEpoch: Date.UTC(1899, 11, 30) };
const today = dayOf(2025, 3, 31);

export function settingsOf(lines: readonly (readonly Cell[])[]) {
  return readSettingsTab([['Setting', 'Value'], ...lines], {
    locale: 'en_US',
    localSeconds: (milliseconds) => milliseconds / 1000,
  });
}

export function count(sheets: Sheets, settings: readonly (readonly Cell[])[] = []) {
  const settingsTab = settingsOf(settings);
  const asOf = dayOfIso(settingsTab.values['As of']) ?? today;
  const found = findTabs(
    Object.entries(sheets).map(([sheet, rows]) => ({ sheet, cells: cellsOf(rows) })),
    settingsTab,
  );
  return {
    settingsTab,
    asOf,
    found,
    counted: tallyOf(found.readings, { settings: settingsTab, zone: utc, locale: 'en_US', asOf }),
  };
}

/** One KPI of some rows: for the team and all time unless said otherwise. */
export function ask(
  name: Kpi['name'],
  sheets: Sheets,
  {
    rep = '',
    period = '',
    settings = [],
  }: { rep?: string; period?: string; settings?: readonly (readonly Cell[])[] } = {},
): Receipt {
  const { settingsTab, asOf, counted } = count(sheets, settings);
  const fiscal = settingsTab.values;
  const source = sourceOf(counted.tally, counted.targets, { asOf, fiscal, language: 'en' });
  const span = period === '' ? null : periodOf(period, fiscal);
  const kpi = kpis.find((one) => one.name === name);
  if (!kpi) throw new Error(`There is no KPI called ${name}.`);
  return answersOf(source, span ? [span] : [])(kpi, rep === '' ? null : counted.reps.find(rep), span);
}
