import { expect, it } from 'vitest';
import { amountScale, readScaledAmount } from '../../src/values/amountScale.ts';

it.each([
  ['Amount', 1],
  ['Amount (K)', 1000],
  ['Revenue, $K', 1000],
  ['Deal value ($000)', 1000],
  ['Amount in thousands', 1000],
  ['Сумма, тыс. руб.', 1000],
  ['Выручка (млн ₽)', 1_000_000],
  ['ARR ($M)', 1_000_000],
  ['MRR (M)', 1],
  ['Amount in cents', 0.01],
])('%s heads numbers each of which is so much: %d', (heading, scale) => {
  expect(amountScale(heading, [heading])).toBe(scale);
});

it.each([
  [4.5, 450_000],
  ['1,250', 125_000_000],
  ['4.5K', 450_000],
  [4.525, 452_500],
  ['12.0755', 1_207_550],
  ['', 'blank'],
])('under thousands %s is %s hundredths', (cell, amount) => {
  expect(readScaledAmount(cell, 1000)).toBe(amount);
});
