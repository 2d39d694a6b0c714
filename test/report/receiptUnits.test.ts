import { expect, it } from 'vitest';
import { receiptUnits } from '../../src/report/context.ts';

it.each([
  ['CALL_CONNECT_RATIO', { above: 'count', below: 'count' }],
  ['WON_AMOUNT', { above: 'money', below: 'money' }],
  ['QUARTERLY_GROWTH', { above: 'money', below: 'money' }],
  ['SALES_VELOCITY', { above: 'money', below: 'ratio' }],
])('the receipt of %s is in %o', (name, units) => {
  expect(receiptUnits(name)).toEqual(units);
});
