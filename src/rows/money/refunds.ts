import type { Reading } from '../../find/reading.ts';
import { foldHeading } from '../../values/foldText.ts';
import { cellsOfRow, leaveOut, noteOfColumn, textAt } from '../leftOut/leaveOut.ts';
import { leaveOutCodes } from '../leftOut/leaveOutPasses.ts';
import { numbersOf, type TypedTab, withColumns } from '../typedTab.ts';

/**
 * Payments without what was returned: one that was returned in whole, and the return itself as a row with a minus, is no
 * sale; of one that was returned in part its amount is the rest. Any other tab stays as it is.
 */
export function withoutRefunds(tab: TypedTab, reading: Reading): TypedTab {
  leaveOutReturns(tab, reading);
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

/** What a list of payments calls the return of one, where each row says of which kind it is; a database knows the pattern too. */
export const ofReturns = 'refund([^a]|$)|reversal|chargeback|возврат';
const kindHeading = /^((transaction|payment|event|operation) )?type$|^(тип|вид)( операции| платежа| транзакции)?$/;

/** The column that says of which kind each payment is; null where there is none, or it says nothing of returns. */
export function kindOfPayments({ cells, headingRow, isPayments }: Reading): number | null {
  if (!isPayments) return null;
  const headings = (cells[headingRow] ?? []).map((cell) => foldHeading(String(cell ?? '')));
  const column = headings.findIndex((heading) => kindHeading.test(heading));
  return column < 0 ? null : column;
}

function leaveOutReturns(tab: TypedTab, reading: Reading): void {
  const column = kindOfPayments(reading);
  if (column === null) return;
  const says = new RegExp(ofReturns, 'u');
  const isReturn = new Uint8Array(tab.rows);
  for (let row = 0; row < tab.rows; row += 1)
    isReturn[row] = Number(says.test(String(cellsOfRow(tab, reading, row)[column] ?? '').toLowerCase()));
  const { rows, first } = leaveOutCodes(tab, isReturn, Uint8Array.of(0, 1), 'no sale');
  if (rows > 0) tab.notes.push(noteOfColumn(tab, reading, { column, reason: 'no sale', leftOut: true, rows, first }));
}
