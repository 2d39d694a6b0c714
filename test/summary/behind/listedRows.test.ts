import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../src/count/tallyOf.ts';
import { findTabs } from '../../../src/find/findTabs.ts';
import { listRows } from '../../../src/summary/behind/listedRows.ts';
import type { Meaning } from '../../../src/summary/behind/meaning.ts';
import { rowsBehind } from '../../../src/summary/behind/rowsBehind.ts';
import { sourceOf } from '../../../src/summary/figures/answers.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { call, count, type Sheets, settingsOf, utc } from '../../kpis/ask.ts';

const made: Meaning = { of: 'measure', name: 'callsMade', rep: null, periods: null };

function list(sheets: Sheets, most = 10, meaning: Meaning = made) {
  const { counted, asOf, settingsTab } = count(sheets);
  const source = sourceOf(counted.tally, counted.targets, { asOf, fiscal: settingsTab.values, language: 'en' });
  return listRows(rowsBehind(meaning, { counted, source, shown: null, settings: settingsTab }), counted, most);
}

describe('listed rows', () => {
  it('are the row’s own cells as they stand, under the sheet’s own headings', () => {
    const { tabs } = list({ Calls: [call({ Notes: 'rang twice' })] });
    expect(tabs[0]?.headings).toEqual(['Call date', 'Rep', 'Call outcome', 'Call duration', 'Notes']);
    expect(tabs[0]?.rows[0]).toMatchObject({ row: 2, above: 1, rep: 'Ada', reason: null });
    expect(tabs[0]?.rows[0]?.cells).toEqual(['2025-01-15', 'Ada', 'Connected', 60, 'rang twice']);
  });

  it('are the newest where there are more than fit, and all of them are told', () => {
    const Calls = ['2025-01-10', '2025-03-10', '2025-02-10'].map((day) => call({ 'Call date': day }));
    const { tabs, total } = list({ Calls }, 2);
    expect(tabs[0]?.rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(total).toBe(3);
  });

  it('of a daily tally count as much as the row says', () => {
    const Daily = [
      { Date: '2025-01-15', Rep: 'Ada', 'Calls made': 7, 'Emails sent': 4 },
      { Date: '2025-01-16', Rep: 'Ada', 'Calls made': 0, 'Emails sent': 2 },
    ];
    const { tabs } = list({ 'Daily activity': Daily });
    expect(tabs[0]?.rows.map(({ row, above }) => [row, above])).toEqual([[2, 7]]);
  });

  it('of a mixed sheet stand in that sheet', () => {
    const Activities = [
      { Date: '2025-01-15', Owner: 'Ada', Type: 'Email', Outcome: 'Sent' },
      { Date: '2025-01-16', Owner: 'Ada', Type: 'Call', Outcome: 'Connected' },
      { Date: '2025-01-17', Owner: 'Ada', Type: 'Meeting', Outcome: 'Completed' },
    ];
    const { tabs } = list({ Activities });
    expect(tabs.map(({ tab, sheet, rows }) => [tab, sheet, rows.map(({ row }) => row)])).toEqual([
      ['calls', 'Activities', [3]],
    ]);
    expect(tabs[0]?.rows[0]?.cells).toContain('Call');
  });

  it('that are left out say why', () => {
    const Calls = [call(), call({ 'Call date': 'yesterday' })];
    const { tabs } = list({ Calls }, 10, { of: 'sheet', tab: 'calls', sheet: 'Calls', part: 'left out' });
    expect(tabs[0]?.rows.map(({ row, reason }) => [row, reason])).toEqual([[3, 'unreadable date']]);
  });

  it('of a sheet with reps across name the sheet’s own row', () => {
    const cells = [
      ['', 'Ann', 'Ann', 'Bob', 'Bob'],
      ['Date', 'Calls', 'Connected', 'Calls', 'Connected'],
      ['2025-01-06', 40, 4, 30, 6],
      ['2025-01-07', 50, 5, 20, 2],
    ];
    const settings = settingsOf([]);
    const { readings } = findTabs([{ sheet: 'Tracker', cells }], settings);
    const asOf = dayOf(2025, 3, 31);
    const counted = tallyOf(readings, { settings, zone: utc, locale: 'en_US', asOf });
    const source = sourceOf(counted.tally, counted.targets, { asOf, fiscal: settings.values, language: 'en' });
    const behind = rowsBehind({ ...made, rep: 'Bob' }, { counted, source, shown: null, settings });
    const { tabs } = listRows(behind, counted, 10);
    expect(tabs.map(({ sheet, isAsInSheet }) => [sheet, isAsInSheet])).toEqual([['Tracker', false]]);
    expect(tabs[0]?.rows.map(({ row, above, rep }) => [row, above, rep])).toEqual([
      [4, 20, 'Bob'],
      [3, 30, 'Bob'],
    ]);
  });
});
