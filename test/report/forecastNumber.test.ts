import { expect, it } from 'vitest';
import { forecastNumber } from '../../src/report/forecastNumber.ts';

it.each([
  [219_518, 185_750, 220_000],
  [129.4, 94, 129],
  [64.6, 12, 65],
  // What is there already is no forecast: it stands to the dollar.
  [3_654_000, 3_654_000, 3_654_000],
  [3_654_900, 3_654_000, 3_654_000],
  [-1_234_567, null, -1_230_000],
])('a forecast of %d, of which %s is there, is shown as %d', (value, actual, shown) => {
  expect(forecastNumber({ actual }, value, '#,##0').value).toBe(shown);
});

it('no forecast is a blank', () => {
  expect(forecastNumber({ actual: 5 }, null, '#,##0').value).toBe(null);
});
