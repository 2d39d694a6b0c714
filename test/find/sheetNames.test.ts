import { expect, it } from 'vitest';
import { nameHints } from '../../src/find/sheetNames.ts';

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

it('a whole name says more than a part of one', () => {
  expect(nameHints('Calls').get('calls')).toBeGreaterThan(nameHints('Calls (old)').get('calls') ?? 0);
});
