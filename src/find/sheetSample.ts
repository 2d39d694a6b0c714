import { isPseudoBlank } from '../values/pseudoBlank.ts';
import type { Cell, Cells } from '../vocabulary/cell.ts';
import { headingsAgain } from './headings/headingsAgain.ts';

/** The cells below the headings that show what a column holds: the first rows, and some from all over the sheet. */
export type SheetSample = {
  readonly headings: readonly string[];
  /** Cells of a column that say something. */
  readonly valuesOf: (column: number) => readonly Cell[];
  /** Those among them that stand in the first rows. */
  readonly firstValuesOf: (column: number) => readonly Cell[];
  /** All of them, blank ones too, so that two columns can be compared row by row. */
  readonly cellsOf: (column: number) => readonly Cell[];
};

/** Enough for two working weeks of five reps, so that people repeat and days go on. */
export const firstRows = 60;
/** A column that is only filled lower down, such as results of past meetings, is met all the same. */
const spreadRows = 40;

export function sampleOf(cells: Cells, headingRow: number): SheetSample {
  const rows: number[] = [];
  const first = headingRow + 1;
  for (let row = first; row < cells.length && rows.length < firstRows; row += 1) rows.push(row);
  const left = cells.length - first - rows.length;
  for (let i = 0; i < spreadRows && left > 0; i += 1) {
    const row = first + firstRows + Math.floor((i * left) / spreadRows);
    if (row !== rows[rows.length - 1]) rows.push(row);
  }
  const headings = headingsAt(cells, headingRow);
  const areAgain = headingsAgain(
    headings,
    headings.map((_, column) => column),
  );
  // A text among numbers would make a column one of texts.
  const shown = rows.filter((row) => !areAgain(cells[row] ?? []));
  const valuesIn = (some: readonly number[]): SheetSample['valuesOf'] => {
    const known: (readonly Cell[] | undefined)[] = [];
    return (column) => {
      const values =
        known[column] ?? some.map((row) => cells[row]?.[column] ?? '').filter((cell) => !saysNothing(cell));
      known[column] = values;
      return values;
    };
  };
  return {
    headings,
    cellsOf: (column) => shown.map((row) => cells[row]?.[column] ?? ''),
    valuesOf: valuesIn(shown),
    firstValuesOf: valuesIn(shown.slice(0, firstRows)),
  };
}

/** The texts of a row, cell by cell. */
export function headingsAt(cells: Cells, row: number): string[] {
  return (cells[row] ?? []).map((cell) => String(cell ?? ''));
}

function saysNothing(cell: Cell): boolean {
  return cell === '' || cell === null || (typeof cell === 'string' && isPseudoBlank(cell));
}
