import { expect, it } from 'vitest';
import { nameHints } from '../../../src/find/candidates/sheetNames.ts';

it.each([
  ['Calls', ['calls']],
  ['calls Q1 2025', ['calls']],
  ['Журнал звонков', ['calls']],
  ['Deal history', ['stageHistory']],
  ['OpportunityHistory', ['stageHistory']],
  ['sales_pipeline', ['deals']],
  ['Daily activity', ['dailyActivity']],
  ['План продаж', ['targets']],
  ['Calls and meetings', ['calls', 'meetings']],
  ['Sheet1', []],
  ['', []],
])('the name %j speaks for %j', (sheet, tabs) => {
  expect([...nameHints(sheet).keys()].sort()).toEqual(tabs);
});

it.each(['Leads (1)', 'leads-1234567-3', 'Leads_20250630', 'All Leads 9-15-2025 10-22-33 AM', 'My Leads 2025-09-15'])(
  '%s is the whole name of a download',
  (sheet) => {
    expect(nameHints(sheet).get('leads')).toBe(nameHints('Leads').get('leads'));
  },
);

it('a whole name says more than a part of one', () => {
  expect(nameHints('Leads 2025').get('leads')).toBeLessThan(nameHints('Leads').get('leads') ?? 0);
  expect(nameHints('Calls').get('calls')).toBeGreaterThan(nameHints('Calls (old)').get('calls') ?? 0);
});
