import { beforeAll, describe, expect, it } from 'vitest';
import type { FoundTabs } from '../../src/sidebar/server.ts';
import type { Host } from '../../workbench/host/host.ts';
import { installedIn } from '../../workbench/installed.ts';
import { emptySheet, emptyWorkbook } from '../../workbench/workbook.ts';

const outcomes = ['Connected', 'No answer', 'Left voicemail', 'Qzx'];

/** A call log of 20 columns, most of which nobody needs. */
function hostWith(rows: number): Host {
  const workbook = emptyWorkbook('Team', { timeZone: 'Europe/Berlin' });
  const sheet = emptySheet(1, 'Calls');
  const besides = Array.from({ length: 17 }, (_, i) => `Zq ${i}`);
  sheet.rows = [['Date', 'Rep', ...besides, 'Outcome']];
  for (let row = 0; row < rows; row += 1)
    sheet.rows.push([
      45_700 + Math.floor(row / 50),
      row % 2 === 0 ? 'Ana' : 'Ben',
      ...besides.map((_, i) => `${row} ${i}`),
      outcomes[row % 4] as string,
    ]);
  sheet.rowCount = rows + 1;
  sheet.columnStyles[0] = { numberFormat: 'yyyy-mm-dd' };
  workbook.sheets.push(sheet);
  return installedIn(workbook);
}

describe('the sidebar opens', () => {
  it('reading as many cells of a sheet of 6,000 rows as of one of 2,000', () => {
    const cellsOf = (rows: number): number => {
      const host = hostWith(rows);
      host.run('findTabs');
      return host.stats().cellsRead;
    };
    expect(cellsOf(6000)).toBe(cellsOf(2000));
  });

  it('saying how many sheets there are before it has read one', () => {
    const host = hostWith(2000);
    expect(host.run('openSpreadsheet')).toEqual({ language: 'en', sheets: 1, hasSummary: false, isUnfinished: false });
    expect(host.stats()).toMatchObject({ reads: 2, cellsRead: 0 });
  });

  it('reading the first hundred rows of each of twenty sheets', () => {
    const workbook = emptyWorkbook('Team', { timeZone: 'Europe/Berlin' });
    for (let id = 1; id <= 20; id += 1)
      workbook.sheets.push({
        ...emptySheet(id, `Stock ${id}`),
        rows: Array.from({ length: 301 }, (_, row) =>
          Array.from({ length: 8 }, (__, i) => (row ? `${row} ${i}` : `Zq ${i}`)),
        ),
      });
    const host = installedIn(workbook);
    host.run('findTabs');
    expect(host.stats().cellsRead).toBe(20 * 100 * 8);
  });

  describe('on a long sheet', () => {
    let first: FoundTabs;
    let later: FoundTabs;
    let cellsRead: number;

    beforeAll(() => {
      const host = hostWith(2000);
      first = host.run('findTabs') as FoundTabs;
      host.resetStats();
      host.run('buildSummary', { asOf: '2025-06-30' });
      cellsRead = host.stats().cellsRead;
      later = host.run('findTabs') as FoundTabs;
    });

    it('tells how many rows there are, and counts none of them', () => {
      expect(first.tabs.map(({ tab, rows }) => [tab, rows])).toEqual([['calls', 2000]]);
      expect(first.receipts).toEqual([]);
    });

    it('says of no value how often it stands there', () => {
      const outcome = first.tabs[0]?.fields.find(({ field }) => field === 'outcome');
      const values = outcome?.lists[0]?.values ?? [];
      expect(values.map(({ text, rows }) => [text, rows])).toContainEqual(['Qzx', null]);
    });

    it('says after a build what that has found, with its day', () => {
      expect(later.receipts.map(({ rows, counted, line }) => [rows, counted, line])).toEqual([
        [2000, 2000, expect.stringMatching(/^2,000 calls of 2 reps, .*; as the summary of .* found it$/)],
      ]);
    });

    it('asks the question that the build had', () => {
      const texts = later.questions.flatMap(({ values }) => (values ?? []).map(({ text, rows }) => [text, rows]));
      expect(texts).toEqual([['Qzx', 500]]);
    });

    it('and a build reads three of its twenty columns', () => {
      expect(cellsRead).toBeLessThan(100 * 20 + 3 * 1901 + 1000);
    });
  });
});
