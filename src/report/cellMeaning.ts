import type { Meaning } from '../summary/behind/meaning.ts';
import type { SheetPlan } from './sheetPlan.ts';

/** A row of one of our sheets as it stands, and which of its cells is asked about; all 0-based. */
export type AskedCell = {
  readonly row: number;
  readonly column: number;
  /** The row's cells within the report, as `getValues` gives them. */
  readonly cells: readonly unknown[];
};

export type FoundNumber = {
  readonly meaning: Meaning;
  /** Whether the cell would show something else if it were built now. */
  readonly isChanged: boolean;
};

/**
 * Which number stands in a cell of the report. Where rows have moved because the data have changed since the report was
 * built, it is one in a row of that label: of several, as reps have in several tables, the row most like the one asked
 * about, then the nearest. Null where there is no number of ours.
 */
export function numberAt({ rows, meanings }: SheetPlan, { row, column, cells }: AskedCell): FoundNumber | null {
  const shown = cells[column];
  const isInPlace = rows[row]?.[0] === cells[0];
  const [nearest] = meanings
    .filter((one) => one.column === column && rows[one.row]?.[0] === cells[0] && (!isInPlace || one.row === row))
    .map((one) => ({ ...one, unlike: isInPlace ? 0 : unlikeness(rows[one.row] ?? [], cells) }))
    .sort((a, b) => a.unlike - b.unlike || Math.abs(a.row - row) - Math.abs(b.row - row));
  const now = nearest && rows[nearest.row]?.[column];
  // A text in place of a number, or the other way round, is somebody's own.
  if (!nearest || now === undefined || typeof now !== typeof shown) return null;
  return { meaning: nearest.meaning, isChanged: !isSame(now, shown) };
}

/** How far two rows are apart: a cell of another kind counts 1, numbers the part by which they differ. */
function unlikeness(now: readonly (string | number)[], shown: readonly unknown[]): number {
  let sum = 0;
  now.forEach((one, column) => {
    const other = shown[column] ?? '';
    if (typeof one !== 'number' || typeof other !== 'number') sum += one === other ? 0 : 1;
    else if (one !== other) sum += Math.min(1, Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other)));
  });
  return sum;
}

/** Numbers pass through the sheet as they are; a difference in the last digit is none. */
function isSame(now: string | number, shown: unknown): boolean {
  if (typeof now !== 'number' || typeof shown !== 'number') return now === shown;
  return Math.abs(now - shown) <= 1e-9 * Math.max(1, Math.abs(now));
}
