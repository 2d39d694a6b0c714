import { isBlank } from '../../vocabulary/cell.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { Reading } from '../reading.ts';

/** Fewer lines may bear such ids by chance. */
const fewestLines = 3;

/** Rows of one kind among those of a sheet that has others. */
const mostMissing = 20;

/** Whether a column numbers the lines of its sheet: 1, 2, 3 and on, without a gap. A word such as *Total* ends it. */
export function countsLines(reading: Reading, column: number): boolean {
  return linesCounted(reading, column) >= fewestLines;
}

/** How many lines are numbered from 1; 0 where these are no such numbers. Of rows that were made of others some may be missing. */
function linesCounted({ cells, headingRow, origin }: Reading, column: number): number {
  const isNext = (number: number, last: number): boolean =>
    origin ? Number.isInteger(number) && number > last && number < cells.length * mostMissing : number === last + 1;
  let [last, words] = [0, 0];
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const cell = cells[row]?.[column] ?? '';
    if (isBlank(cell)) continue;
    if (typeof cell === 'string' && !/^\s*\d+\s*$/.test(cell)) words += 1;
    else if (isNext(Number(cell), last)) last = Number(cell);
    else return 0;
  }
  return words > last ? 0 : last;
}

/** Whether the ids of both are no ids, but number the lines of either sheet from one; one of them may have begun only. */
export function numberTheirLines(a: Reading, b: Reading): boolean {
  const lines = [a, b].map((one) => {
    const id = one.columns[ownIdOf(one.tab)];
    return id === undefined ? 0 : linesCounted(one, id.index);
  });
  return Math.min(...lines) > 0 && Math.max(...lines) >= fewestLines;
}

/** Sheets of one tab that each begin their numbers with 1, without these: a call of each is the first, and none a copy. */
export function withoutLineNumbers(readings: readonly Reading[]): readonly Reading[] {
  const numbered = readings.filter((one) =>
    readings.some((other) => other !== one && other.tab === one.tab && numberTheirLines(one, other)),
  );
  if (numbered.length === 0) return readings;
  return readings.map((reading) => {
    if (!numbered.includes(reading)) return reading;
    const { [ownIdOf(reading.tab)]: _, ...columns } = reading.columns;
    return { ...reading, columns };
  });
}
