import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { measureLabel } from '../axis/axisLabel.ts';
import { isHeadingOf } from '../axis/keyColumns.ts';

/** A summary has a row for each rep, the tally beside it one for each rep and day. */
const shortBeside = 3;

/**
 * The first column of a summary that stands beside a tally of days, beyond an empty column: reps, no days, and what the tally
 * counts once more. −1 where there is none.
 */
export function summaryBeside(cells: Cells, headingRow: number): number {
  const line = cells[headingRow] ?? [];
  const heads = (field: string, headings: readonly Cell[]): boolean =>
    headings.some((cell) => isHeadingOf(field, cell));
  // First, since a column is looked at down to the last row.
  if (!heads('day', line) || !heads('rep', line)) return -1;
  const gap = line.findIndex((cell, column) => column > 0 && isBlank(cell) && isBlankBelow(cells, headingRow, column));
  if (gap < 0) return -1;
  const [own, beside] = [line.slice(0, gap), line.slice(gap)];
  if (!heads('day', own) || heads('day', beside) || !heads('rep', beside)) return -1;
  const counted = new Set(own.flatMap(fieldOf));
  if (!beside.flatMap(fieldOf).some((field) => counted.has(field))) return -1;
  const rowsOf = (from: number, to: number): number =>
    cells.slice(headingRow + 1).filter((row) => row.slice(from, to).some((cell) => !isBlank(cell))).length;
  return rowsOf(gap, line.length) * shortBeside < rowsOf(0, gap) ? gap : -1;
}

/** The sheet without such a summary; the same cells for any other. */
export function withoutSummaryBeside(cells: Cells, rowsToTry: number): Cells {
  for (let row = 0; row < Math.min(cells.length - 1, rowsToTry); row += 1) {
    const from = summaryBeside(cells, row);
    if (from >= 0) return cells.map((line) => line.slice(0, from));
  }
  return cells;
}

function isBlankBelow(cells: Cells, headingRow: number, column: number): boolean {
  for (let row = headingRow + 1; row < cells.length; row += 1) if (!isBlank(cells[row]?.[column] ?? '')) return false;
  return true;
}

/** What a heading counts: "Total calls" counts what "Calls" does. */
function fieldOf(cell: Cell): string[] {
  const label = typeof cell === 'string' ? measureLabel(cell) : null;
  return label ? [label.field] : [];
}
