import type { Reading } from '../find/reading.ts';
import { tabNamed } from '../tabs/all.ts';
import { clockOf } from '../values/zone.ts';
import { ownDay } from '../vocabulary/ownDay.ts';
import { createIds } from './ids.ts';
import { createReps } from './people/reps.ts';
import type { TallyOptions } from './tallyOptions.ts';
import { timesOf } from './typedTab.ts';
import { typeTab } from './typeTab.ts';
import { withYears } from './years/withYears.ts';

/**
 * The rows without a readable day of their own, 0-based in the cells, blank ones too: what they are, a sum, a footer, a
 * row that waits to be written, is told by all of their cells. Null where every row may be one.
 * @param isOneOfSeveral other sheets are read with this one, and may tell days from months in its texts
 */
export function rowsWithoutDay(reading: Reading, options: TallyOptions, isOneOfSeveral: boolean): number[] | null {
  const own = ownDay[reading.tab];
  const field = own === 'at' && !reading.columns.at ? 'atDate' : own;
  const column = field === undefined ? undefined : reading.columns[field];
  if (field === undefined || !column) return null;
  const { cells, headingRow } = reading;
  const context = { ...options, clock: clockOf(options.zone), reps: createReps(), ids: createIds() };
  if (withYears(reading, context) !== reading) return null;
  const hasTexts = cells
    .slice(headingRow + 1)
    .some((row) => typeof row[column.index] === 'string' && row[column.index] !== '');
  if (hasTexts && isOneOfSeveral) return null;
  const { tab } = typeTab(tabNamed(reading.tab), reading, context, [field]);
  const times = timesOf(tab, field);
  const found: number[] = [];
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const time = times?.[row - headingRow - 1];
    if (time === undefined || Number.isNaN(time)) found.push(row);
  }
  return found;
}
