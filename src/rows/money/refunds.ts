import type { Reading } from '../../find/reading.ts';
import { leaveOut, textAt } from '../leftOut/leaveOut.ts';
import { numbersOf, type TypedTab, withColumns } from '../typedTab.ts';

/**
 * Payments without what was returned: one that was returned in whole, and the return itself as a row with a minus, is no
 * sale; of one that was returned in part its amount is the rest. Any other tab stays as it is.
 */
export function withoutRefunds(tab: TypedTab, reading: Reading): TypedTab {
  const amounts = reading.isPayments ? numbersOf(tab, 'amount') : null;
  if (!amounts) return tab;
  const refunded = numbersOf(tab, 'refunded');
  // Shops write what was returned with a minus or without.
  const returned = (row: number): number => Math.abs(refunded?.[row] ?? 0) || 0;
  for (let row = 0; row < tab.rows; row += 1) {
    const amount = amounts[row] as number;
    // A comparison with NaN is false.
    if (amount < 0) leaveOut(tab, row, 'no sale', 'amount', textAt(tab, reading, 'amount', row));
    else if (amount > 0 && returned(row) >= amount)
      leaveOut(tab, row, 'no sale', 'refunded', textAt(tab, reading, 'refunded', row));
  }
  return refunded
    ? withColumns(tab, {
        amount: { kind: 'number', values: Float64Array.from(amounts, (one, row) => one - returned(row)) },
      })
    : tab;
}
