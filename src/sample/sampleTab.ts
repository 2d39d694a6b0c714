import type { Cell } from '../vocabulary/cell.ts';
import { type Day, serialOf1970 } from '../vocabulary/day.ts';
import type { Language, Words } from '../vocabulary/words.ts';
import type { Moment } from './rows.ts';

/** A sheet to be written: the headings, then the rows; number formats by 0-based column. */
export type SampleTab = {
  readonly name: string;
  readonly cells: Cell[][];
  readonly formats: Readonly<Record<number, string>>;
};

export type SampleColumn<Row> = {
  readonly heading: Words;
  readonly format?: string;
  readonly cell: (row: Row, language: Language) => Cell;
};

export function sampleTab<Row>(
  name: Words,
  columns: readonly SampleColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): SampleTab {
  const cells: Cell[][] = [columns.map(({ heading }) => heading[language])];
  for (const row of rows) cells.push(columns.map(({ cell }) => cell(row, language)));
  const formats: Record<number, string> = {};
  for (const [index, { format }] of columns.entries()) if (format) formats[index] = format;
  return { name: name[language], cells, formats };
}

export const dayFormat = 'yyyy-mm-dd';
export const momentFormat = 'yyyy-mm-dd hh:mm';
export const durationFormat = '[h]:mm:ss';

/** Days since 1899-12-30, as a cell holds a day or a moment. */
export function serialOf(at: Day | Moment): number {
  return at + serialOf1970;
}

/** `L-0042`. */
export function idOf(letter: string, number: number): string {
  return `${letter}-${String(number).padStart(4, '0')}`;
}
