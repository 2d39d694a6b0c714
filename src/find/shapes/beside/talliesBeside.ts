import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { rowsToTry } from '../../headings/findHeadings.ts';
import { isMeasure } from '../axis/axisCell.ts';
import { holdNumbers, isHeadingOf } from '../axis/keyColumns.ts';

/** A tally beside others: its columns, of which the first is its day, and what stands above them. */
export type TallyBeside = {
  readonly columns: readonly number[];
  /** From the top; at most one cell of each row. */
  readonly titles: readonly { readonly cell: Cell; readonly row: number; readonly column: number }[];
};

export type TalliesBeside = { readonly headingRow: number; readonly tallies: readonly TallyBeside[] };

/** A name, a week and what is counted may stand above a table. */
const mostTitles = 3;

/** Tallies side by side, each with a column of days; null for any other sheet. */
export function findTalliesBeside(cells: Cells): TalliesBeside | null {
  for (let row = 0; row < Math.min(cells.length - 1, rowsToTry); row += 1) {
    const line = cells[row] as readonly Cell[];
    const starts = line.flatMap((cell, column) =>
      typeof cell === 'string' && isHeadingOf('day', cell) ? [column] : [],
    );
    if (starts.length < 2) continue;
    if (line.findIndex((cell) => !isBlank(cell)) !== starts[0]) return null;
    const ends = starts.map((_, i) => starts[i + 1] ?? line.length);
    const titleRows = titleRowsAbove(cells, row, starts, ends);
    const tallies = starts.map((from, i): TallyBeside => {
      const end = ends[i] as number;
      const columns = line.slice(from, end).flatMap((cell, at) => (isBlank(cell) ? [] : [from + at]));
      const titles = titleRows.flatMap((one) => titleIn(cells, one, from, end) ?? []);
      return { columns, titles };
    });
    return tallies.every((tally) => isTally(cells, row, tally)) ? { headingRow: row, tallies } : null;
  }
  return null;
}

/** Its headings stand next to one another, and numbers below those that count something, or below its reps where its title does. */
function isTally(cells: Cells, headingRow: number, { columns, titles }: TallyBeside): boolean {
  const isWhole = columns.every((column, i) => column === (columns[0] as number) + i);
  const counts = columns.filter((column) => {
    const heading = cells[headingRow]?.[column];
    return typeof heading === 'string' && isMeasure(heading);
  });
  const numbers = counts.length > 0 || !titles.some(({ cell }) => saysMeasure(cell)) ? counts : columns.slice(1);
  return isWhole && numbers.length > 0 && holdNumbers(cells, headingRow + 1, numbers);
}

/** "CALLS" above the days and reps of one table, "CONNECTS" above those of the other. */
export function saysMeasure(cell: Cell): boolean {
  return typeof cell === 'string' && isMeasure(cell);
}

/** The rows right above that say something of more than one of the tables. */
function titleRowsAbove(
  cells: Cells,
  headingRow: number,
  starts: readonly number[],
  ends: readonly number[],
): number[] {
  const rows: number[] = [];
  for (let row = headingRow - 1; row >= 0 && rows.length < mostTitles; row -= 1) {
    const said = starts.filter((from, i) => titleIn(cells, row, from, ends[i] as number) !== null);
    if (said.length < 2) break;
    rows.unshift(row);
  }
  return rows;
}

function titleIn(cells: Cells, row: number, from: number, end: number): TallyBeside['titles'][number] | null {
  const line = cells[row] as readonly Cell[];
  const column = line.findIndex((cell, index) => index >= from && index < end && !isBlank(cell));
  return column < 0 ? null : { cell: line[column] as Cell, row, column };
}
