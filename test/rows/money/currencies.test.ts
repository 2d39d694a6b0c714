import { describe, expect, it } from 'vitest';
import { findTab } from '../../../src/find/findTab.ts';
import { currencyOfDeals } from '../../../src/rows/money/currencies.ts';
import { stackSheets } from '../../../src/rows/stackSheets.ts';
import { noSettingsTab } from '../../../src/settings/settingsTab.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { ask, cellsOf, count, deal, type Row } from '../../kpis/ask.ts';

const won = (rows: readonly Row[]): Row[] =>
  rows.map((row, i) => {
    const { Amount, ...own } = deal({ 'Deal ID': `D${i}`, 'Deal stage': 'Closed Won', 'Close date': '2025-02-01' });
    return { ...own, ...(hasAmount(row) ? {} : { Amount: Amount as Cell }), ...row };
  });
const hasAmount = (row: Row): boolean => Object.keys(row).some((heading) => /amount|deal_size/i.test(heading));
const wonAmount = (rows: readonly Row[]) => ask('WON_AMOUNT', { Deals: won(rows) }).value;
const amounts = (...cells: Cell[]): Row[] => cells.map((Amount) => ({ Amount }));

describe('amounts', () => {
  it.each([
    ['in one currency', amounts('$50.00', '$60.00'), 110],
    ['of which some name none', amounts('$50.00', 60), 110],
    ['with the converted one in brackets', amounts('USD 50.00', 'EUR 50.00 (USD 60.00)'), 110],
    [
      'and those in the company’s currency',
      [
        { Amount: 50, 'Amount in company currency': 50, Currency: 'USD' },
        { Amount: 9000, 'Amount in company currency': 60, Currency: 'JPY' },
      ],
      110,
    ],
    [
      'in the currency of their heading',
      [
        { deal_size_usd: 50, Currency: 'USD' },
        { deal_size_usd: 60, Currency: 'EUR' },
      ],
      110,
    ],
    ['without cents', amounts('1.899,-', '105.–'), 2004],
    ['in another currency that are nothing', amounts('$50.00', '€0.00', '$60.00'), 110],
  ] as [string, Row[], number][])('%s are added up', (_, rows, sum) => {
    expect(wonAmount(rows)).toBe(sum);
  });

  it.each([
    ['in the amounts', amounts('$50.00', '€50.00')],
    ['by code', amounts('SEK 50', 'NOK 50')],
    ['beside them', [{ Currency: 'USD' }, { Currency: 'EUR' }]],
    ['beside them, in Russian', [{ Валюта: 'руб.' }, { Валюта: 'долл.' }]],
    ['that no list has', [{ Currency: 'Credits' }, { Currency: 'Points' }]],
  ] as [string, Row[]][])('in several currencies, %s, are never added up, and it is said', (_, rows) => {
    expect(wonAmount(rows)).toBeNull();
    expect(ask('WON_AMOUNT', { Deals: won(rows) }).note).toMatch(
      /^Won amount: the amounts are in several currencies, .+ \(1\), .+ \(1\), which are never added up\. A column in one currency/,
    );
    const notes = count({ Deals: won(rows) }).counted.tabs.flatMap((tab) => tab.notes);
    expect(notes).toContainEqual(expect.objectContaining({ reason: 'several currencies', rows: 2 }));
    expect(
      ask('WIN_RATE', { Deals: [...won(rows), deal({ 'Deal ID': 'L', 'Deal stage': 'Closed Lost' })] }).value,
    ).toBe(2 / 3);
  });

  it('of a daily tally are not added up either', () => {
    const Daily = ['$50', '€60'].map((amount) => ({
      Date: '2025-01-15',
      Rep: 'Ada',
      'Deals won': 1,
      'Won amount': amount,
    }));
    expect(ask('WON_AMOUNT', { 'Daily activity': Daily }).value).toBeNull();
  });
});

describe('formats of cells', () => {
  const readingWith = (formats: readonly string[]) => {
    const sheet = { sheet: 'Deals', cells: cellsOf(won(amounts(50, 60))), formatsOf: () => ['', ...formats] };
    const reading = findTab('deals', sheet, noSettingsTab());
    if (!reading) throw new Error('The deals were not read.');
    return reading;
  };

  it('stand beside the rows of each of several sheets', () => {
    const [one, other] = [readingWith(['"$"0', '[$€-2]0']), readingWith(['"£"0', ''])];
    const { formatsOf } = stackSheets([one, other]).reading;
    expect(formatsOf?.(one.columns.amount?.index ?? -1)).toEqual(['', '"$"0', '[$€-2]0', '"£"0', '']);
  });
});

it.each([
  [{ Amount: 'EUR 50 (USD 60)' }, '$'],
  [{ 'Amount (EUR)': 50 }, '€'],
  [{ Amount: 50, Currency: 'GBP' }, '£'],
  [{ 'Amount in company currency': 50, Currency: 'GBP' }, ''],
])('the currency of %j is %j', (row, currency) => {
  const reading = findTab('deals', { sheet: 'Deals', cells: cellsOf(won([row])) }, noSettingsTab());
  expect(currencyOfDeals(reading ?? undefined)).toBe(currency);
});
