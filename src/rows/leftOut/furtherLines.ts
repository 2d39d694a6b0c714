import type { Reading } from '../../find/reading.ts';
import { foldText } from '../../values/foldText.ts';
import { classesOf, numbersOf, type TypedTab } from '../typedTab.ts';
import { leaveOut, textAt } from './leaveOut.ts';

/**
 * A shop writes an order on a row for each of its items, and what became of it and what was paid on the first alone. Each
 * further one names the order again, by its id or, where the id too stands on the first alone, by its name, and says
 * nothing else of it: it is no order of its own.
 */
export function leaveOutFurtherLines(deals: TypedTab, reading: Reading): void {
  const namedBy = ['id', 'name'].filter((field) => reading.columns[field]);
  const state = classesOf(deals, 'status') ?? classesOf(deals, 'stage');
  const amounts = numbersOf(deals, 'amount');
  if (namedBy.length === 0 || !amounts || !state?.codes.includes(0)) return;
  let before: readonly string[] = [];
  for (let row = 0; row < deals.rows; row += 1) {
    const texts = namedBy.map((field) => textAt(deals, reading, field, row));
    const names = texts.map(foldText);
    const isBare = state.codes[row] === 0 && Number.isNaN(amounts[row]);
    const by = names.findIndex((name) => name !== '');
    if (isBare && by >= 0 && names[by] === before[by])
      leaveOut(deals, row, 'further line', namedBy[by] as string, texts[by] as string);
    before = names;
  }
}
