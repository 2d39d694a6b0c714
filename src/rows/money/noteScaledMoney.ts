import type { Reading } from '../../find/reading.ts';
import { tabNamed } from '../../tabs/all.ts';
import { amountScale } from '../../values/amountScale.ts';
import { numbersOf, rowNumber, type TypedTab } from '../typedTab.ts';

/** Says of amounts that a heading calls thousands, millions or cents that they were read so. */
export function noteScaledMoney(tab: TypedTab, reading: Reading): void {
  const headings = (reading.cells[reading.headingRow] ?? []).map(String);
  const first = tab.leftOut.indexOf(0);
  for (const [field, { kind }] of Object.entries(tabNamed(tab.tab).fields)) {
    const heading = reading.columns[field]?.heading;
    if (kind !== 'money' || heading === undefined || first < 0 || !numbersOf(tab, field)) continue;
    const scale = amountScale(heading, headings);
    if (scale === 1) continue;
    const rows = tab.leftOut.reduce((sum, reason) => sum + Number(reason === 0), 0);
    const row = rowNumber(tab, first);
    tab.notes.push({ reason: 'amounts scaled', leftOut: false, rows, row, field, sample: '', second: String(scale) });
  }
}
