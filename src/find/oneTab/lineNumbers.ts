import { isBlank } from '../../vocabulary/cell.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { Reading } from '../reading.ts';

/** Fewer lines may bear such ids by chance. */
const fewestLines = 3;

/** Whether a column numbers the lines of its sheet: 1, 2, 3 and on, without a gap. */
export function countsLines({ cells, headingRow }: Reading, column: number): boolean {
  let last = 0;
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const cell = cells[row]?.[column] ?? '';
    if (isBlank(cell)) continue;
    if (Number(cell) !== last + 1) return false;
    last += 1;
  }
  return last >= fewestLines;
}

/** Whether the ids of both are no ids, but number the lines of either sheet from one. */
export function numberTheirLines(a: Reading, b: Reading): boolean {
  return [a, b].every((one) => {
    const id = one.columns[ownIdOf(one.tab)];
    return id !== undefined && countsLines(one, id.index);
  });
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
