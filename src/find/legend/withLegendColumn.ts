import { classOf } from '../../settings/classOf.ts';
import { tabNamed } from '../../tabs/all.ts';
import { foldText } from '../../values/foldText.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { columnOfLegend } from '../../words/tabFinding.ts';
import type { Reading } from '../reading.ts';
import type { LegendFor } from './readLegend.ts';

/** Tabs whose rows each came to something, and what says so already. */
const outcomes: Readonly<Partial<Record<TabName, readonly string[]>>> = {
  calls: ['outcome', 'answered'],
  meetings: ['outcome', 'status'],
};

/** Notes beside the signs, here and there. */
const most = 0.9;
const fewestClasses = 2;

/**
 * The outcome in a column that its heading does not tell, such as *Call* above ✅ and ❌: nearly all that stands there are codes
 * of the legend that mean outcomes, at least two of them different ones. Left as it is where two columns are so.
 */
export function withLegendColumn(reading: Reading, legendFor: LegendFor): Reading {
  const known = outcomes[reading.tab];
  const outcome = tabNamed(reading.tab).fields.outcome;
  if (!known || !outcome || known.some((field) => reading.columns[field])) return reading;
  const taken = new Set(Object.values(reading.columns).map(({ index }) => index));
  const headings = reading.cells[reading.headingRow] ?? [];
  const rows = reading.cells.slice(reading.headingRow + 1);
  const isOfOutcomes = (index: number): boolean => {
    const legend = legendFor(String(headings[index] ?? ''));
    const cells = rows.flatMap((row): Cell[] => (isBlank(row[index] ?? '') ? [] : [row[index] as Cell]));
    const classes = cells.map((cell) => classOf(legend.get(foldText(String(cell))) ?? '', outcome));
    const said = classes.filter((one) => one !== 'unknown' && one !== 'blank');
    return said.length >= Math.max(1, cells.length * most) && new Set(said).size >= fewestClasses;
  };
  const found = headings.flatMap((_, index) => (!taken.has(index) && isOfOutcomes(index) ? [index] : []));
  const [index] = found;
  if (index === undefined || found.length > 1) return reading;
  const heading = String(headings[index] ?? '').trim();
  const column = { index, heading, confidence: 0.8, reason: columnOfLegend };
  return { ...reading, columns: { ...reading.columns, outcome: column } };
}
