import type { FoundColumn, Reading } from '../../find/reading.ts';
import { tabNamed } from '../../tabs/all.ts';
import { cellText } from '../../values/cellText.ts';
import { amountPart, currencyOf, currencyOfFormat } from '../../values/currency.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { cellsOfRow } from '../leftOut/leaveOut.ts';
import { numbersOf, rowNumber, type TypedTab } from '../typedTab.ts';

/**
 * The tab without the columns of money whose amounts are in several currencies, or for a month here and a year there: without
 * their rates they are never added up, and the tab says so. The currency stands in the amount, in a column of its own, or in the format of the cell; a heading
 * such as "Amount in company currency" or "Value (EUR)" says that it is one.
 */
export function withoutMixedMoney(tab: TypedTab, reading: Reading): TypedTab {
  const columns = { ...tab.columns };
  for (const [field, { kind }] of Object.entries(tabNamed(tab.tab).fields)) {
    const column = reading.columns[field];
    if (kind !== 'money' || !column || !numbersOf(tab, field)) continue;
    const currencies = isInOneCurrency(column.heading) ? noneFound : currenciesIn(tab, field, column, reading);
    const reason = currencies.size > 1 ? 'several currencies' : 'several periods';
    const found = currencies.size > 1 ? currencies : periodsIn(tab, field, reading);
    if (found.size < 2) continue;
    delete columns[field];
    const [rows, first] = [...found.values()].reduce(
      ([all, lowest], own) => [all + own.rows, Math.min(lowest, own.first)],
      [0, Number.POSITIVE_INFINITY],
    );
    const sample = [...found].map(([name, own]) => `${name} (${own.rows})`).join(', ');
    tab.notes.push({ reason, leftOut: false, rows, row: rowNumber(tab, first), field, sample });
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
const noneFound: ReadonlyMap<string, Found> = new Map();

/** The currencies of the amounts that count; an amount that names none is in that of the others. */
function currenciesIn(tab: TypedTab, field: string, column: FoundColumn, reading: Reading): ReadonlyMap<string, Found> {
  const besides = field === 'amount' ? reading.columns.currency : undefined;
  let formats: readonly string[] | null = null;
  const formatOf = (row: number): string => {
    formats ??= reading.formatsOf?.(column.index) ?? [];
    return formats[rowNumber(tab, row) - 1] ?? '';
  };
  return namesIn(tab, field, (row) => {
    const cells = cellsOfRow(tab, reading, row);
    return (
      (besides && currencyNamed(cells[besides.index] ?? '')) || ofAmount(cells[column.index] ?? '', () => formatOf(row))
    );
  });
}

/** What a column beside the amounts says they are paid for: a month and a year do not add up. */
function periodsIn(tab: TypedTab, field: string, reading: Reading): ReadonlyMap<string, Found> {
  const besides = field === 'amount' ? reading.columns.amountPeriod : undefined;
  if (!besides) return noneFound;
  return namesIn(tab, field, (row) => cellText(cellsOfRow(tab, reading, row)[besides.index] ?? '', tab.clock).trim());
}

/** What the amounts that count are said to be in, with the rows of each. */
function namesIn(tab: TypedTab, field: string, nameOf: (row: number) => string): ReadonlyMap<string, Found> {
  const amounts = numbersOf(tab, field);
  const found = new Map<string, Found>();
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0 || !amounts || !amounts[row]) continue;
    const name = nameOf(row);
    if (name === '') continue;
    const known = found.get(name);
    if (known) known.rows += 1;
    else found.set(name, { rows: 1, first: row });
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
