import type { Reading } from '../find/reading.ts';
import { tabNamed } from '../tabs/all.ts';
import { cellsOfRow, textAt } from './leaveOut.ts';
import { numbersOf, rowNumber, type TypedTab } from './typedTab.ts';

/** Of fewer amounts one with a third decimal may be a price by weight. */
const fewest = 5;

/**
 * The tab without the columns of money whose thousands the spreadsheet has taken for decimals: `€18.725` typed where the
 * decimal sign is a point is 18.725. The telltale: no number reaches a thousand, some have a third decimal, none a fourth.
 */
export function withoutMisreadMoney(tab: TypedTab, reading: Reading): TypedTab {
  const columns = { ...tab.columns };
  for (const [field, { kind }] of Object.entries(tabNamed(tab.tab).fields)) {
    const index = reading.columns[field]?.index;
    if (kind !== 'money' || index === undefined || !numbersOf(tab, field)) continue;
    const { rows, first } = misreadIn(tab, reading, index);
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

function misreadIn(tab: TypedTab, reading: Reading, index: number): { rows: number; first: number } {
  let [rows, first] = [0, -1];
  for (let row = 0; row < tab.rows; row += 1) {
    const value = tab.leftOut[row] === 0 ? cellsOfRow(tab, reading, row)[index] : undefined;
    if (typeof value !== 'number') continue;
    if (Math.abs(value) >= 1000 || !isWhole(value * 1000)) return { rows: 0, first };
    rows += 1;
    if (first < 0 && !isWhole(value * 100)) first = row;
  }
  return first < 0 || rows < fewest ? { rows: 0, first } : { rows, first };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
