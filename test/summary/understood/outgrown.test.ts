import { describe, expect, it } from 'vitest';
import { outgrown } from '../../../src/summary/understood/outgrown.ts';
import type { Cells } from '../../../src/vocabulary/cell.ts';
import type { TabName } from '../../../src/vocabulary/tab.ts';

const sheet = (tab: TabName, rows: number, columns: number, name: string = tab) => ({
  tab,
  sheet: name,
  cells: { length: rows, 0: { length: columns } } as unknown as Cells,
});

describe('rows that outgrow a spreadsheet', () => {
  it('are said from 200,000 rows of activity on, all sheets together', () => {
    expect(outgrown([sheet('calls', 150_000, 8), sheet('emails', 49_999, 8)], 'en')).toBeNull();
    expect(outgrown([sheet('calls', 150_000, 8), sheet('emails', 50_000, 8)], 'en')).toMatch(/^200,000 rows/);
  });

  it('are said from 2 million cells on, however few the rows', () => {
    expect(outgrown([sheet('deals', 20_000, 99)], 'en')).toBeNull();
    expect(outgrown([sheet('deals', 20_000, 100)], 'en')).toMatch(/^2,000,000 cells/);
    expect(outgrown([sheet('deals', 20_000, 100)], 'ru')).toMatch(/^Ячеек: 2.000.000/);
  });

  it('include those of a long sheet that were not read', () => {
    const unread = new Map([['calls', 199_000]]);
    expect(outgrown([sheet('calls', 1000, 8)], 'en', unread)).toMatch(/^200,000 rows/);
  });

  it('count once on a sheet that holds several tabs', () => {
    const both = [sheet('calls', 120_000, 8, 'Log'), sheet('meetings', 120_000, 8, 'Log')];
    expect(outgrown(both, 'en')).toBeNull();
  });

  it('are none in a tally of days, to which the way out leads', () => {
    expect(outgrown([sheet('dailyActivity', 400_000, 20)], 'en')).toBeNull();
  });
});
