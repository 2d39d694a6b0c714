import { describe, expect, it } from 'vitest';
import { type RowsBehindPlan, rowsBehindSheet } from '../../src/report/rowsBehindSheet.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import type { Listed, ListedRow, ListedTab } from '../../src/summary/behind/listedRows.ts';
import type { Meaning } from '../../src/summary/behind/meaning.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { madeUpSummary } from './madeUpSummary.ts';

const row = (number: number, differs: Partial<ListedRow> = {}): ListedRow => ({
  row: number,
  above: 0,
  below: 1,
  day: dayOf(2026, 11, 20),
  rep: 'Ana',
  reason: null,
  cells: [],
  ...differs,
});

const tab = (sheet: string, headings: string[], rows: ListedRow[]): ListedTab => ({
  tab: 'calls',
  sheet,
  headings,
  rows,
  isAsInSheet: true,
});

function planOf(
  tabs: ListedTab[],
  meaning: Meaning,
  more: Partial<{ total: number; remark: string; language: 'ru' }> = {},
) {
  const rows = tabs.flatMap((one) => one.rows);
  const listed: Listed = { tabs, total: more.total ?? rows.length };
  const sum = (side: 'above' | 'below') => rows.reduce((all, one) => all + one[side], 0);
  const sums = { numerator: sum('above'), denominator: sum('below') };
  const facts = { meaning, listed, sums, remark: more.remark ?? '', back: 'KPI Summary!B7' };
  return rowsBehindSheet(facts, madeUpSummary({ language: more.language ?? 'en' }), defaultSettings);
}

const connects: Meaning = { of: 'kpi', name: 'CALL_CONNECT_RATIO', rep: null, periods: null };
const column = ({ headings, rows }: RowsBehindPlan, heading: string): Cell[] =>
  rows.map((cells) => cells[headings.indexOf(heading)] as Cell);
const texts = ({ lines }: RowsBehindPlan): string[] => lines.map(({ text }) => text);

describe('the tab of rows behind a number', () => {
  it('says of each row which part of a ratio it is', () => {
    const plan = planOf([tab('Calls', ['Rep'], [row(4, { above: 1 }), row(3)])], connects);
    expect(column(plan, 'Part')).toEqual(['Numerator and denominator', 'Denominator only']);
    expect([column(plan, 'Counted'), column(plan, 'Out of')]).toEqual([
      [1, ''],
      [1, 1],
    ]);
    expect(texts(plan).slice(0, 2)).toEqual(['Call-to-connect ratio · Team · All time', '50.0% = 1 of 2.']);
  });

  it('keeps a tab that only stands below apart from one that only stands above', () => {
    const deals = tab('Deals', ['Deal'], [row(2, { above: 1, below: 0, cells: ['D1'] })]);
    const plan = planOf([deals, tab('Calls', ['Call'], [row(2, { cells: ['C1'] })])], {
      ...connects,
      name: 'CALL_DEAL_RATIO',
    });
    expect(column(plan, 'Part')).toEqual(['Numerator', 'Denominator']);
    expect([column(plan, 'Deal'), column(plan, 'Call')]).toEqual([
      ['D1', ''],
      ['', 'C1'],
    ]);
  });

  it('gives columns of one name one place, and the second of a name in one tab another', () => {
    const calls = tab('Calls', ['Date', 'Rep', 'Date', ''], [row(2, { cells: [1, 'Ana', 2, 'x'] })]);
    const deals = tab('Deals', ['Rep', 'Date'], [row(2, { cells: ['Ben', 3] })]);
    const { headings, rows, sources } = planOf([calls, deals], connects);
    expect(headings.slice(7)).toEqual(['Date', 'Rep', 'Date', '']);
    expect(rows.map((cells) => cells.slice(7))).toEqual([
      [1, 'Ana', 2, 'x'],
      [3, 'Ben', '', ''],
    ]);
    expect(sources.map(({ from, rows: numbers, columns }) => ({ from, numbers, columns }))).toEqual([
      { from: 0, numbers: [2], columns: [7, 8, 9, 10] },
      { from: 1, numbers: [2], columns: [8, 7] },
    ]);
  });

  it('writes money in major units and the day as a date', () => {
    const won: Meaning = { of: 'kpi', name: 'WON_AMOUNT', rep: 'Ana', periods: ['2026 Q3'] };
    const plan = planOf([tab('Deals', [], [row(2, { above: 123_450 })])], won);
    expect(column(plan, 'Counted')).toEqual([1234.5]);
    expect(plan.headings).not.toContain('Out of');
    expect(column(plan, 'Counted on')).toEqual([46_346]);
    expect(plan.ownFormats[plan.headings.indexOf('Counted on')]).toBe('yyyy-mm-dd');
    expect(texts(plan)[0]).toBe('Won amount · Ana · Q3 2026');
  });

  it('compares growth in words of its own', () => {
    const growth: Meaning = { of: 'kpi', name: 'QUARTERLY_GROWTH', rep: null, periods: ['2026 Q3'] };
    const rows = [row(3, { above: 15_000, below: 0 }), row(2, { below: 10_000 })];
    const plan = planOf([tab('Deals', [], rows)], growth);
    expect(column(plan, 'Part')).toEqual(['This period', 'Period before']);
    expect(texts(plan)[1]).toBe('50.0%: $150 after $100.');
  });

  it('says how many of how many it lists, and that the data have changed', () => {
    const plan = planOf([tab('Calls', [], [row(2)])], connects, { total: 83_112, remark: 'Build it again.' });
    expect(texts(plan).join(' ')).toContain('The first 1 of 83,112 rows');
    expect(texts(plan)).toContain('Build it again.');
  });

  it('says why a row is in no number', () => {
    const leftOut: Meaning = { of: 'sheet', tab: 'calls', sheet: 'Calls', part: 'left out' };
    const plan = planOf([tab('Calls', [], [row(2, { above: 1, reason: 'older copy' })])], leftOut);
    expect(column(plan, 'Part')).toEqual(['Left out: older copy of a row']);
    expect(texts(plan)[0]).toBe('Calls · Rows left out');
  });

  it('speaks Russian', () => {
    const plan = planOf([tab('Звонки', ['Менеджер'], [row(4, { above: 1 }), row(3)])], connects, { language: 'ru' });
    expect(plan.headings.slice(0, 3)).toEqual(['Часть', 'Учтено', 'Из']);
    expect(texts(plan)).toContain('2 строки, сначала новые.');
    expect(plan.back).toBe('← Назад: KPI Summary!B7');
  });
});
