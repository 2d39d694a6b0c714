import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import { measureLabel } from '../shapes/axis/axisLabel.ts';
import { isHeadingOf } from '../shapes/axis/keyColumns.ts';

/** A dashboard has a row for each rep; the tally below it begins right after. */
const rowsToTry = 60;
const fewestMeasures = 2;

/**
 * The headings of a tally by day that stands below a summary of it: reps and what they did in all, which the headings above would
 * take for those of the whole sheet. The lower ones head a day, a rep and everything that the upper ones count, and more rows.
 * −1 where that is not so.
 */
export function headingsBelowSummary(cells: Cells, headingRow: number): number {
  const upper = cells[headingRow] ?? [];
  if (!heads(upper, 'rep') || heads(upper, 'day')) return -1;
  const counted = fieldsOf(upper);
  if (counted.length < fewestMeasures) return -1;
  for (let row = headingRow + 1; row < Math.min(cells.length - 1, headingRow + rowsToTry); row += 1) {
    const lower = cells[row] as readonly Cell[];
    if (!heads(lower, 'day') || !heads(lower, 'rep')) continue;
    const own = fieldsOf(lower);
    const rows = (from: number, to: number): number =>
      cells.slice(from, to).filter((line) => line.filter((cell) => !isBlank(cell)).length > 1).length;
    const isSummed = counted.every((field) => own.includes(field));
    return isSummed && rows(row + 1, cells.length) > rows(headingRow + 1, row) ? row : -1;
  }
  return -1;
}

function heads(line: readonly Cell[], field: string): boolean {
  return line.some((cell) => typeof cell === 'string' && isHeadingOf(field, cell));
}

function fieldsOf(line: readonly Cell[]): string[] {
  return line.flatMap((cell) => (typeof cell === 'string' ? (measureLabel(cell)?.field ?? []) : []));
}
