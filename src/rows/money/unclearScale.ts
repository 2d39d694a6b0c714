import type { Reading } from '../../find/reading.ts';
import { tabNamed } from '../../tabs/all.ts';
import { isScaleUnclear } from '../../values/amountScale.ts';
import { numbersOf, rowNumber, type TypedTab } from '../typedTab.ts';

/** The tab without the columns of money whose heading ends in an M that may be millions: their sum may be a millionth of it. */
export function withoutUnclearScale(tab: TypedTab, reading: Reading): TypedTab {
  const columns = { ...tab.columns };
  const first = tab.leftOut.indexOf(0);
  for (const [field, { kind }] of Object.entries(tabNamed(tab.tab).fields)) {
    const heading = reading.columns[field]?.heading ?? '';
    if (kind !== 'money' || first < 0 || !isScaleUnclear(heading) || !numbersOf(tab, field)) continue;
    delete columns[field];
    const rows = tab.leftOut.reduce((sum, reason) => sum + Number(reason === 0), 0);
    tab.notes.push({
      reason: 'unclear scale',
      leftOut: false,
      rows,
      row: rowNumber(tab, first),
      field,
      sample: heading,
    });
  }
  return { ...tab, columns };
}
