import type { FoundColumn, Reading } from '../find/reading.ts';
import { tabNamed } from '../tabs/all.ts';
import { amountPart, currencyOf, currencyOfFormat } from '../values/currency.ts';
import type { Cell } from '../vocabulary/cell.ts';
import { cellsOfRow } from './leaveOut.ts';
import { numbersOf, rowNumber, type TypedTab } from './typedTab.ts';

/**
 * The tab without the columns of money whose amounts are in several currencies: without their rates they are never added up, and
 * the tab says so. The currency stands in the amount, in a column of its own, or in the format of the cell; a heading
 * such as "Amount in company currency" or "Value (EUR)" says that it is one.
 */
export function withoutMixedMoney(tab: TypedTab, reading: Reading): TypedTab {
  const columns = { ...tab.columns };
  for (const [field, { kind }] of Object.entries(tabNamed(tab.tab).fields)) {
    const column = reading.columns[field];
    if (kind !== 'money' || !column || !numbersOf(tab, field) || isInOneCurrency(column.heading)) continue;
    const found = currenciesIn(tab, field, column, reading);
    if (found.size < 2) continue;
    delete columns[field];
    const [rows, first] = [...found.values()].reduce(
      ([all, lowest], own) => [all + own.rows, Math.min(lowest, own.first)],
      [0, Number.POSITIVE_INFINITY],
    );
    const sample = [...found].map(([currency, own]) => `${currency} (${own.rows})`).join(', ');
    tab.notes.push({ reason: 'several currencies', leftOut: false, rows, row: rowNumber(tab, first), field, sample });
  }
  return { ...tab, columns };
}

function isInOneCurrency(heading: string): boolean {
  return (
    currencyOf(heading) !== '' ||
    /(company|home|base|corporate|reporting|default|local) currency|converted|normali[sz]ed|в валюте (компании|отч[её]та)|в базовой валюте|пересч[её]т|конверт/i.test(
      heading.replace(/_/g, ' '),
    )
  );
}

type Found = { rows: number; readonly first: number };

/** The currencies of the amounts that count; an amount that names none is in that of the others. */
function currenciesIn(tab: TypedTab, field: string, column: FoundColumn, reading: Reading): Map<string, Found> {
  const amounts = numbersOf(tab, field);
  const besides = field === 'amount' ? reading.columns.currency : undefined;
  let formats: readonly string[] | null = null;
  const formatOf = (row: number): string => {
    formats ??= reading.formatsOf?.(column.index) ?? [];
    return formats[rowNumber(tab, row) - 1] ?? '';
  };
  const found = new Map<string, Found>();
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0 || !amounts || !amounts[row]) continue;
    const cells = cellsOfRow(tab, reading, row);
    const currency =
      (besides && currencyNamed(cells[besides.index] ?? '')) ||
      ofAmount(cells[column.index] ?? '', () => formatOf(row));
    if (currency === '') continue;
    const known = found.get(currency);
    if (known) known.rows += 1;
    else found.set(currency, { rows: 1, first: row });
  }
  return found;
}

/** A column of currencies may name one that no list has. */
function currencyNamed(cell: Cell): string {
  const text = String(cell).trim();
  return currencyOf(text) || text.toUpperCase();
}

function ofAmount(cell: Cell, formatOf: () => string): string {
  if (typeof cell === 'string') return currencyOf(amountPart(cell));
  return typeof cell === 'number' ? currencyOfFormat(formatOf()) : '';
}

const rowsLookedAt = 50;

/** The currency of the amounts that are added up: in their heading, beside them, or in a column of its own. */
export function currencyOfDeals(deals: Reading | undefined): string {
  const column = deals?.columns.amount;
  if (!deals || !column) return '';
  const headed = currencyOf(column.heading);
  if (headed !== '') return headed;
  const besides = isInOneCurrency(column.heading) ? undefined : deals.columns.currency;
  for (const row of deals.cells.slice(deals.headingRow + 1, deals.headingRow + 1 + rowsLookedAt)) {
    const cell = row[column.index] ?? '';
    const currency = ofAmount(cell, () => '') || (besides ? currencyOf(String(row[besides.index] ?? '')) : '');
    if (currency !== '') return currency;
  }
  return '';
}
