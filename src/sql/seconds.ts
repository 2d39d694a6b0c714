import { numbersOf, type TypedTab } from '../rows/typedTab.ts';
import { durationReader, secondsIn } from '../values/seconds.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { ColumnOptions } from './columnOptions.ts';
import type { Source } from './source.ts';

/** Seconds as the sample was understood: its unit as said, by the heading, or by how large its numbers are. */
export function secondsOf(
  { tab, share, reading, typed }: Source,
  field: string,
  raw: string,
  { units }: ColumnOptions,
): string {
  const { heading, index } = reading.columns[field] as Source['reading']['columns'][string];
  const said = units[`${share ? 'activities' : tab}.${field}`];
  const named = Number(durationReader(heading, typed.clock, true).read(1));
  const values = numbersOf(typed, field) ?? [];
  const row = values.findIndex((value) => value > 0);
  const cell = Number(reading.cells[cellRow(typed, row)]?.[index] ?? 0);
  const read = row < 0 || cell === 0 || named !== 1 ? named : scaleOf((values[row] as number) / cell);
  const factor = said ? (secondsIn[said] ?? 1) : read;
  const seconds = factor === 1 ? raw : said || named === 1 ? `ROUND(${raw} * ${factor})` : `${raw} * ${factor}`;
  return `CASE WHEN ${raw} >= 0 THEN ${seconds} END`;
}

function cellRow({ picked, firstRow }: TypedTab, row: number): number {
  return picked ? (picked[row] as number) - 1 : firstRow - 1 + row;
}

/** Milliseconds, seconds or fractions of a day: rounding has blurred which. */
function scaleOf(ratio: number): number {
  return ratio < 0.5 ? 0.001 : ratio > 1000 ? secondsPerDay : 1;
}
