import { returnDocument } from '../../find/candidates/salesDocuments.ts';
import type { Reading } from '../../find/reading.ts';
import { foldHeading } from '../../values/foldText.ts';
import { cellsOfRow, leaveOut, noteOfColumn, textAt } from '../leftOut/leaveOut.ts';
import { leaveOutCodes } from '../leftOut/leaveOutPasses.ts';
import { classesOf, codesOf, numbersOf, rowNumber, type TypedTab, withColumns } from '../typedTab.ts';

/**
 * Payments without what was returned: one that was returned in whole is no sale, nor is the return itself as a row with a
 * minus; of one that was returned in part its amount is the rest. Any other tab stays as it is.
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
    if (amount < 0) leaveOut(tab, row, 'returned', 'amount', textAt(tab, reading, 'amount', row));
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
export const ofReturns = 'refund([^a]|$)|reversal|chargeback|credit (memo|note)|возврат';
const kindHeading = /^((transaction|payment|event|operation) )?type$|^(тип|вид)( операции| платежа| транзакции)?$/;

/** The column that says of which kind each payment is; null where there is none, or it says nothing of returns. */
export function kindOfPayments({ cells, headingRow, isPayments }: Reading): number | null {
  if (!isPayments) return null;
  const headings = (cells[headingRow] ?? []).map((cell) => foldHeading(String(cell ?? '')));
  const column = headings.findIndex((heading) => kindHeading.test(heading));
  return column < 0 ? null : column;
}

/**
 * Leaves out the returns that stand as rows of their own: no deals, and of which sales they are nobody knows, so that what
 * was returned is not subtracted from the amount of any.
 */
export function leaveOutReturns(tab: TypedTab, reading: Reading): void {
  leaveOutReturnDocuments(tab, reading);
  leaveOutReturnedDeals(tab, reading);
  const column = kindOfPayments(reading);
  if (column === null) return;
  const says = new RegExp(ofReturns, 'u');
  const isReturn = new Uint8Array(tab.rows);
  for (let row = 0; row < tab.rows; row += 1)
    isReturn[row] = Number(says.test(String(cellsOfRow(tab, reading, row)[column] ?? '').toLowerCase()));
  const { rows, first } = leaveOutCodes(tab, isReturn, Uint8Array.of(0, 1), 'returned');
  if (rows > 0) tab.notes.push(noteOfColumn(tab, reading, { column, reason: 'returned', leftOut: true, rows, first }));
}

/**
 * In a list of deals a row with a minus whose stage says that it was returned is no deal, and neither is one of a client who
 * has another that was won. Of any other it may be the deal itself that came back.
 */
function leaveOutReturnedDeals(tab: TypedTab, reading: Reading): void {
  if (tab.tab !== 'deals' || reading.isPayments) return;
  const says = new RegExp(`^(${ofReturns}|returned?$)`, 'u');
  const [amounts, clients] = [numbersOf(tab, 'amount'), codesOf(tab, 'client')];
  for (const field of ['status', 'stage']) {
    const column = classesOf(tab, field);
    const isReturn = column?.texts.map((text) => says.test(text.trim().toLowerCase()));
    if (!column || !isReturn?.includes(true)) continue;
    const won = new Set<number>();
    for (let row = 0; row < tab.rows; row += 1)
      if (clients && column.classes[column.codes[row] as number] === 'won') won.add(clients[row] as number);
    const isOwnRow = (row: number): boolean =>
      (amounts?.[row] ?? 0) < 0 || (clients !== null && clients[row] !== 0 && won.has(clients[row] as number));
    for (let row = 0; row < tab.rows; row += 1)
      if (tab.leftOut[row] === 0 && isReturn[column.codes[row] as number] && isOwnRow(row))
        leaveOut(tab, row, 'returned', field, textAt(tab, reading, field, row));
  }
}

/** Of documents the column that says what became of each is made for them: what it calls a return is a document of one. */
function leaveOutReturnDocuments(tab: TypedTab, reading: Reading): void {
  const status = reading.isPayments && reading.columns.status?.heading === '' ? classesOf(tab, 'status') : null;
  if (!status) return;
  const isReturn = Uint8Array.from(status.texts, (text) => Number(text === returnDocument));
  const { rows, first } = leaveOutCodes(tab, status.codes, isReturn, 'returned');
  if (rows === 0) return;
  const sample = textAt(tab, reading, 'amount', first);
  tab.notes.push({ reason: 'returned', leftOut: true, rows, row: rowNumber(tab, first), field: 'amount', sample });
}
