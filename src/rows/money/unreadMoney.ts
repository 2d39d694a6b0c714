import type { Reading } from '../../find/reading.ts';
import type { Settings } from '../../settings/catalogue.ts';
import { tabNamed } from '../../tabs/all.ts';
import { textAt } from '../leftOut/leaveOut.ts';
import { numbersOf, rowNumber, type TypedTab } from '../typedTab.ts';
import type { Typed } from '../typeTab.ts';

/**
 * The tab without the columns of money in which more amounts cannot be read than unknown values may move a number by: a
 * sum of the others would pass for the whole. A text without a digit, such as "TBD", is no amount yet.
 */
export function withoutUnreadMoney(
  tab: TypedTab,
  bad: Typed['bad'],
  reading: Reading,
  limits: Pick<Settings, 'Unknown values, points'>,
): TypedTab {
  const columns = { ...tab.columns };
  for (const [field, { kind }] of Object.entries(tabNamed(tab.tab).fields)) {
    const amounts = kind === 'money' ? numbersOf(tab, field) : null;
    const rows = (amounts && bad[field]?.unreadable.filter((row) => isAmount(tab, reading, field, row))) ?? [];
    const first = rows[0];
    if (!amounts || first === undefined) continue;
    const read = tab.leftOut.reduce((sum, code, row) => sum + Number(code === 0 && !Number.isNaN(amounts[row])), 0);
    if ((rows.length / (rows.length + read)) * 100 <= limits['Unknown values, points']) continue;
    delete columns[field];
    const known = tab.notes.findIndex((one) => one.reason === 'unreadable detail' && one.field === field);
    if (known >= 0) tab.notes.splice(known, 1);
    const sample = textAt(tab, reading, field, first);
    const reason = 'unreadable amounts';
    tab.notes.push({ reason, leftOut: false, rows: rows.length, row: rowNumber(tab, first), field, sample });
  }
  return { ...tab, columns };
}

function isAmount(tab: TypedTab, reading: Reading, field: string, row: number): boolean {
  return tab.leftOut[row] === 0 && /\d/.test(textAt(tab, reading, field, row));
}
