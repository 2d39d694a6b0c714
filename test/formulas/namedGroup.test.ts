import { describe, expect, it } from 'vitest';
import type { Argument } from '../../src/formulas/arguments.ts';
import { kpiFormula } from '../../src/formulas/formula.ts';
import type { Surroundings } from '../../src/formulas/surroundings.ts';
import { tableFormula } from '../../src/formulas/tableFormula.ts';
import { rangeFormula } from '../../src/formulas/tables/rangeFormula.ts';
import { call, cellsOf, deal, lead } from '../kpis/ask.ts';
import { formulaAround, reported } from '../summary/reported.ts';

const sourceOf = (i: number): string => (i < 6 ? 'Referral' : i < 10 ? 'Cold list' : '');
const tabs = {
  Leads: Array.from({ length: 12 }, (_, i) =>
    lead({ 'Lead ID': `L${i}`, 'Lead source': sourceOf(i), 'Lead status': i % 2 ? 'Converted' : 'Unqualified' }),
  ),
  Calls: Array.from({ length: 24 }, (_, i) =>
    call({ 'Call ID': `C${i}`, 'Lead ID': `L${i % 12}`, 'Call outcome': i % 4 === 0 ? 'Connected' : 'No answer' }),
  ),
  Deals: Array.from({ length: 12 }, (_, i) =>
    deal({
      'Deal ID': `D${i}`,
      'Lead ID': `L${i}`,
      'Deal stage': i % 3 === 0 ? 'Closed Won' : 'Closed Lost',
      'Close date': i < 3 ? '2024-12-20' : '2025-02-01',
      Pipeline: i < 8 ? 'New' : 'Renewal',
      Product: i < 3 ? 'Basic' : 'Plus',
    }),
  ),
};
const range = { leads: cellsOf(tabs.Leads), calls: cellsOf(tabs.Calls), deals: cellsOf(tabs.Deals) };
const around = formulaAround(tabs);
const askIn = (given: readonly Argument[], where: Surroundings = around, name = 'WIN_RATE') =>
  kpiFormula(name, given, where);

describe('a source, pipeline or product in the place of the rep', () => {
  it('follows deals and calls to their lead, though the range does not name it', () => {
    expect(askIn([range.deals, 'source: Referral'])).toBe(2 / 6);
    expect(askIn([range.deals, 'source: Cold list'])).toBe(2 / 4);
    expect(askIn([range.calls, 'source: Referral'], around, 'CALL_CONNECT_RATIO')).toBe(4 / 12);
    expect(askIn([range.leads, 'source: Cold list'], around, 'LEAD_OPPORTUNITY_RATIO')).toBe(2 / 4);
  });

  it('is what the table by source shows', () => {
    const { summary } = reported(tabs);
    const row = summary.groups?.find(({ by }) => by === 'source')?.rows.find(({ group }) => group === 'Referral');
    for (const name of ['CALLS_MADE', 'CALL_CONNECT_RATIO', 'DEALS_WON', 'WIN_RATE', 'LEADS_CREATED'])
      expect(askIn([null, 'source: Referral'], around, name)).toBe(row?.values.find((one) => one.name === name)?.value);
  });

  it('is what the table by source shows where a deal names another source than its lead', () => {
    const Deals = tabs.Deals.map((one, i) => ({ ...one, 'Lead source': i === 0 ? 'Cold list' : sourceOf(i) }));
    const table = reported({ ...tabs, Deals }).summary.groups?.find(({ by }) => by === 'source');
    const shown = table?.rows
      .find(({ group }) => group === 'Cold list')
      ?.values.find(({ name }) => name === 'DEALS_WON')?.value;
    expect(shown).toBe(3);
    const cell = askIn([cellsOf(Deals), 'source: Cold list'], formulaAround({ ...tabs, Deals }), 'DEALS_WON');
    expect(cell).toBe(shown);
  });

  it('may be a pipeline or a product, with a period', () => {
    expect(askIn([range.deals, 'pipeline: New'])).toBe(3 / 8);
    expect(askIn([range.deals, 'Pipeline : renewal '])).toBe(1 / 4);
    expect(askIn([range.deals, 'product: Basic', '2024 Q4'])).toBe(1 / 3);
    expect(askIn([range.deals, 'product: Basic', '2025 Q1'])).toBe('');
  });

  it('is read in both languages', () => {
    expect(askIn([range.deals, 'источник: Referral'])).toBe(2 / 6);
    expect(askIn([range.deals, 'Воронка: New'])).toBe(3 / 8);
    expect(askIn([range.deals, 'продукт: Basic'])).toBe(1 / 3);
    expect(askIn([range.calls, 'источник: не указано'], around, 'CALLS_MADE')).toBe(4);
    expect(askIn([range.calls, 'source: Unknown'], around, 'CALLS_MADE')).toBe(4);
  });

  it('may stand in a column of them, where an unknown one is blank', () => {
    const column = [['source: Referral'], ['source: Radio'], ['Ada'], ['pipeline: Renewal']];
    expect(askIn([range.deals, column])).toEqual([[2 / 6], [''], [4 / 12], [1 / 4]]);
  });

  it('is answered with the groups that there are where it is none', () => {
    expect(() => askIn([range.deals, 'source: Radio'])).toThrow(
      'No source is called “Radio” in these rows. There are: Referral, Cold list, Unknown.',
    );
    expect(() => askIn([range.deals, 'воронка: Новая'], { ...around, language: 'ru' })).toThrow(
      'Воронки «Новая» в этих строках нет. Там есть: New, Renewal, Не указано.',
    );
  });

  it('is refused where the rows do not say it', () => {
    const bare = { ...around, mapped: () => [] };
    expect(() => askIn([range.deals, 'source: Referral'], bare)).toThrow(/^WIN_RATE cannot be told by source here/);
    expect(() => askIn([range.calls, 'product: Basic'], around, 'CALL_CONNECT_RATIO')).toThrow(
      /^CALL_CONNECT_RATIO cannot be told by product here/,
    );
    expect(() => tableFormula('KPI_TABLE', [range.calls, 'source: Referral'], around)).toThrow(/takes reps only/);
  });

  it('has a range as well', () => {
    const [[low, high] = []] = rangeFormula(['WIN_RATE', range.deals, 'source: Referral'], around);
    expect(low).toBeCloseTo(0.0968, 3);
    expect(high).toBeCloseTo(0.7, 2);
  });
});
