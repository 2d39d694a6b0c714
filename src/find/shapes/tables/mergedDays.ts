import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { isMeasure, isTotal } from '../axis/axisCell.ts';
import { isDay, isHeadingOf } from '../axis/keyColumns.ts';

/** Fewer days with reps below them say nothing of how the sheet is filled in. */
const leastGroups = 2;
/** A day here and there was forgotten; of a merged one nearly every day has rows below it. */
const usualShare = 0.8;

/**
 * A plain tally whose day stands in the first row of its reps only, as a merged cell does: each row with its day. Null
 * where that is not so: the same rep twice below one day would be another day that somebody forgot.
 */
export function withMergedDays(cells: Cells, headingRow: number): Cells | null {
  const headings = cells[headingRow] ?? [];
  const columnOf = (field: string): number =>
    headings.findIndex((cell) => typeof cell === 'string' && isHeadingOf(field, cell));
  const day = columnOf('day');
  const rep = columnOf('rep') >= 0 ? columnOf('rep') : columnOfNames(cells, headingRow, day);
  if (day < 0 || rep < 0 || !headings.some((cell) => typeof cell === 'string' && isMeasure(cell))) return null;
  const filled: (readonly Cell[])[] = cells.slice(0, headingRow + 1);
  let last: Cell = '';
  let reps = new Set<string>();
  let groups = 0;
  let days = 0;
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    const own = line[day] ?? '';
    const name = line[rep] ?? '';
    filled.push(line);
    if (!isBlank(own)) {
      last = isDay(own) ? own : '';
      days += Number(!isBlank(last));
      reps = new Set(isBlank(name) ? [] : [String(name)]);
      continue;
    }
    if (typeof name !== 'string' || isBlank(name) || isTotal(name)) continue;
    // Nothing says whose day it would be.
    const hasNumbers = line.some((cell) => typeof cell === 'number');
    if (isBlank(last) || reps.has(name) || reps.size === 0 || !hasNumbers) return null;
    if (reps.size === 1) groups += 1;
    reps.add(name);
    filled[row] = line.map((cell, index) => (index === day ? last : cell));
  }
  return groups >= leastGroups && groups >= days * usualShare ? filled : null;
}

/** A team or a region on every row, as texts: whose the numbers are, whatever it is headed. "W10" is a week. */
function columnOfNames(cells: Cells, headingRow: number, day: number): number {
  const rows = cells.slice(headingRow + 1).filter((line) => line.some((cell) => typeof cell === 'number'));
  const isName = (cell: Cell): boolean => typeof cell === 'string' && /\p{L}/u.test(cell) && !/\d/.test(cell);
  return (cells[headingRow] ?? []).findIndex(
    (heading, column) =>
      column !== day && !isBlank(heading) && rows.length > 0 && rows.every((line) => isName(line[column] ?? '')),
  );
}
