import { foldPerson } from '../../../values/person.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { isHeadingOf } from '../axis/keyColumns.ts';

/**
 * The rep on every row of a group, where each stands on the first row of theirs only: every name once, with rows below
 * it. The same cells for any other sheet, also a log in which some rows lack a rep.
 */
export function withRepsDown(cells: Cells, headingRow: number, headings: readonly string[]): Cells {
  const column = headings.findIndex((heading) => isHeadingOf('rep', heading));
  if (column < 0) return cells;
  const isRow = (row: readonly Cell[]): boolean => row.some((cell) => !isBlank(cell) && cell !== false);
  const rows = cells.flatMap((row, i) => (i > headingRow && isRow(row) ? [i] : []));
  const named = rows.filter((i) => !isBlank(cells[i]?.[column] ?? ''));
  const names = new Set(named.map((i) => foldPerson(String(cells[i]?.[column]))));
  const at = named.map((i) => rows.indexOf(i));
  const haveRowsBelow = at.slice(0, -1).every((place, i) => (at[i + 1] as number) > place + 1);
  const isGrouped = named.length > 1 && named[0] === rows[0] && names.size === named.length && haveRowsBelow;
  if (!isGrouped || rows.length < 2 * named.length) return cells;
  let last: Cell = '';
  return cells.map((row, i) => {
    if (i <= headingRow || !isRow(row)) return row;
    if (!isBlank(row[column] ?? '')) last = row[column] as Cell;
    return row.map((cell, index) => (index === column ? last : cell));
  });
}
