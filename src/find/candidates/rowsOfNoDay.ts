import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';

/** Of few rows some may be sums, averages and the best day; of many there is one sum for several days. */
const fewest = 4;
const timesAsMany = 2;

/**
 * Whether most numbers of a tally stand in rows without a day and a rep: not sums of the others, as a few of them would
 * be, but rows of which something else on the sheet says when they were.
 */
export function lackDays({ tab, cells, headingRow, columns, origin }: Reading): boolean {
  const { day, rep, ...measures } = columns;
  if (tab !== 'dailyActivity' || !day || origin) return false;
  const counts = Object.values(measures).map(({ index }) => index);
  let [dated, bare] = [0, 0];
  for (const row of cells.slice(headingRow + 1)) {
    if (!counts.some((index) => isNumber(row[index]))) continue;
    if (!isBlank(row[day.index] ?? '')) dated += 1;
    else if (isBlank(row[rep?.index ?? -1] ?? '')) bare += 1;
  }
  return bare >= fewest && bare >= dated * timesAsMany;
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell === 'number' && cell !== 0;
}
