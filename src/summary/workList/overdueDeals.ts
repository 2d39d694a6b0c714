import { dealOpen } from '../../link/dealResults.ts';
import { codesOf, numbersOf, type TypedTab, timesOf } from '../../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../../vocabulary/day.ts';
import { amountAt } from './dealsOfClients.ts';
import type { Found } from './workItem.ts';

/** Open deals whose close day has passed; on the day itself a deal is not late. */
export function overdueDeals(deals: TypedTab, asOf: Day): Found[] {
  const results = codesOf(deals, 'result');
  const expected = timesOf(deals, 'expectedClose');
  if (!results || !expected) return [];
  const amounts = numbersOf(deals, 'amount');
  const found: Found[] = [];
  for (let row = 0; row < deals.rows; row += 1) {
    if (deals.leftOut[row] !== 0 || results[row] !== dealOpen) continue;
    const days = asOf - Math.floor((expected[row] as number) / secondsPerDay);
    // A comparison with NaN is false.
    if (days > 0) found.push({ row, days, amount: amountAt(amounts, row) });
  }
  return found;
}
