import { describe, expect, it } from 'vitest';
import type { Stats } from '../../workbench/host/stats.ts';
import type { CellValue } from '../../workbench/workbook.ts';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { bookOf, callRows, startHost } from './startHost.ts';

const summary = madeUpSummary();
const shorter = madeUpSummary({ reps: ['Ana'] });
const tenTabs = 'Leads Calls Meetings Emails Activities Deals Stages Targets Reps Daily'.split(' ');

async function costs(rows: number, names = ['Calls']): Promise<{ first: Stats; again: Stats; changed: Stats }> {
  const tabs: Record<string, CellValue[][]> = {};
  for (const name of names) tabs[name] = callRows(rows);
  const host = await startHost(bookOf(tabs));
  const costOf = (given: typeof summary): Stats => {
    host.resetStats();
    host.run('build', given);
    return host.stats();
  };
  return { first: costOf(summary), again: costOf(summary), changed: costOf(shorter) };
}

const counts = ({ reads, writes, turns, flushes, charts, dates }: Stats) => ({
  reads,
  writes,
  turns,
  flushes,
  charts,
  dates,
});

describe('what a build asks of Google', () => {
  it('does not grow with the rows', async () => {
    const [few, many] = [await costs(1000), await costs(20_000)];
    for (const build of ['first', 'again', 'changed'] as const) expect(counts(many[build])).toEqual(counts(few[build]));
  });

  it('is no read of what was just written, on a first build, but the ids that links need', async () => {
    const { first } = await costs(10, tenTabs);
    expect(first).toMatchObject({ reads: tenTabs.length + 2 + 1, turns: 1 });
  });

  it('grows by one read for each tab', async () => {
    const [one, ten] = [await costs(10), await costs(10, tenTabs)];
    for (const build of ['first', 'again', 'changed'] as const) {
      expect(ten[build].reads - one[build].reads).toBe(tenTabs.length - 1);
      expect({ ...counts(ten[build]), reads: 0 }).toEqual({ ...counts(one[build]), reads: 0 });
    }
  });

  it('stays within bounds for all ten tabs', async () => {
    const { first, again, changed } = await costs(10, tenTabs);
    // Besides the tabs: the spreadsheet with its sheets, the tags; then our sheets' cells, what is merged, and the chart.
    expect(first.reads).toBeLessThanOrEqual(14);
    expect(again.reads - tenTabs.length).toBeLessThanOrEqual(13);
    expect(changed.reads - tenTabs.length).toBeLessThanOrEqual(17);
    expect(first.writes).toBeLessThanOrEqual(90);
    expect(changed.writes).toBeLessThanOrEqual(90);
    expect(again.writes).toBeLessThanOrEqual(30);
    for (const { turns, flushes, dates } of [first, again, changed]) {
      expect(turns).toBeLessThanOrEqual(2);
      expect(flushes).toBe(1);
      expect(dates).toBeLessThanOrEqual(5);
    }
  });
});
