import type { Reading } from '../find/reading.ts';
import { foldText } from '../values/foldText.ts';
import { leaveOut, textAt } from './leaveOut.ts';
import { classesOf, numbersOf, type TypedTab } from './typedTab.ts';

/**
 * A shop writes an order on a row for each of its items, and what became of it and what was paid on the first alone. Each
 * further one names the order again and says nothing else of it: it is no order of its own.
 */
export function leaveOutFurtherLines(deals: TypedTab, reading: Reading): void {
  const field = reading.columns.id ? 'id' : 'name';
  const state = classesOf(deals, 'status') ?? classesOf(deals, 'stage');
  const amounts = numbersOf(deals, 'amount');
  if (!reading.columns[field] || !amounts || !state?.codes.includes(0)) return;
  let before = '';
  for (let row = 0; row < deals.rows; row += 1) {
    const text = textAt(deals, reading, field, row);
    const name = foldText(text);
    const isBare = state.codes[row] === 0 && Number.isNaN(amounts[row]);
    if (isBare && name !== '' && name === before) leaveOut(deals, row, 'further line', field, text);
    before = name;
  }
}
