import type { FoundColumn, Reading } from '../../find/reading.ts';
import { tabNamed } from '../../tabs/all.ts';
import { isMultiple } from '../../values/amountScale.ts';
import { currencyOf, currencyOfFormat } from '../../values/currency.ts';
import { cellsOfRow, textAt } from '../leftOut/leaveOut.ts';
import { numbersOf, rowNumber, type TypedTab } from '../typedTab.ts';

/** Of fewer amounts one with a third decimal may be a price by weight. */
const fewest = 5;

/** Of fewer amounts in round hundreds the first decimals may be cents. */
const fewestRound = 3;

/**
 * The tab without the columns of money whose thousands the spreadsheet has taken for decimals: `€18.725` typed where the
 * decimal sign is a point is 18.725. The telltale: no number reaches a thousand, some have a third decimal, none a fourth.
 * Round hundreds, `€12.500` beside `€54.000`, have a first decimal and no second: that tells it of a currency whose own
 * countries write a comma.
 */
export function withoutMisreadMoney(tab: TypedTab, reading: Reading, locale: string): TypedTab {
  const columns = { ...tab.columns };
  for (const [field, { kind }] of Object.entries(tabNamed(tab.tab).fields)) {
    const index = reading.columns[field]?.index;
    if (kind !== 'money' || index === undefined || !numbersOf(tab, field)) continue;
    // 2.175 thousand has three decimals, and is less than a thousand, by right.
    if (isMultiple(reading.columns[field]?.heading ?? '')) continue;
    const found = misreadIn(tab, reading, index, 3);
    const { rows, first } = found.rows < fewest ? roundIn(tab, reading, field, index, locale) : found;
    if (rows === 0) continue;
    delete columns[field];
    const sample = textAt(tab, reading, field, first);
    tab.notes.push({
      reason: 'thousands as decimals',
      leftOut: false,
      rows,
      row: rowNumber(tab, first),
      field,
      sample,
    });
  }
  return { ...tab, columns };
}

/** Round hundreds likewise. The format, which takes a call of a service, is asked for last. */
function roundIn(tab: TypedTab, reading: Reading, field: string, index: number, locale: string): Misread {
  const found = writesComma(locale) ? none : misreadIn(tab, reading, index, 1);
  return found.rows >= fewestRound && isOfCommas(currencyIn(reading, field)) ? found : none;
}

type Misread = { readonly rows: number; readonly first: number };

const none: Misread = { rows: 0, first: -1 };

/** @param decimals that some have, and none has more; with three these must be thousandths */
function misreadIn(tab: TypedTab, reading: Reading, index: number, decimals: 1 | 3): Misread {
  let [rows, first] = [0, -1];
  for (let row = 0; row < tab.rows; row += 1) {
    const value = tab.leftOut[row] === 0 ? cellsOfRow(tab, reading, row)[index] : undefined;
    if (typeof value !== 'number') continue;
    if (Math.abs(value) >= 1000 || !isWhole(value * 10 ** decimals)) return { rows: 0, first };
    rows += 1;
    if (first < 0 && !isWhole(value * 10 ** (decimals - 1))) first = row;
  }
  return first < 0 ? { rows: 0, first } : { rows, first };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** The currency that the heading or the format of the first amounts shows. */
function currencyIn({ columns, cells, headingRow, formatsOf }: Reading, field: string): string {
  const { index, heading } = columns[field] as FoundColumn;
  const headed = currencyOf(heading);
  if (headed !== '') return headed;
  const row = cells.findIndex((line, i) => i > headingRow && typeof line[index] === 'number');
  return currencyOfFormat(formatsOf?.(index)[row] ?? '');
}

const ofCommas = '€ ₽ ₴ ₸ ₺ ₫ kr BRL ARS CLP COP PLN CZK RON HUF BGN RSD SEK NOK DKK ISK BYN IDR'.split(' ');

function isOfCommas(currency: string): boolean {
  return ofCommas.includes(currency);
}

/** A number typed there has a comma before its cents. */
function writesComma(locale: string): boolean {
  return !/^((en|zh|ja|ko|th|he|hi|ms)([-_](?!ZA)|$)|$)/.test(locale);
}
