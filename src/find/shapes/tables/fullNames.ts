import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';

const ofReps = /^((?:sales )?(?:agent|rep|user|owner|employee|host)) first name$/;

/**
 * The cells with the whole name of each rep under the heading of the first one, where an export has first and last names in
 * columns of their own: two people called Ann are two. Null where it has not, or the whole name has a column as well.
 */
export function withFullNames(cells: Cells, headingRow: number): Cells | null {
  const headings = (cells[headingRow] ?? []).map((heading) => foldHeading(String(heading ?? '')));
  for (const [first, heading] of headings.entries()) {
    const whose = ofReps.exec(heading)?.[1];
    if (whose === undefined) continue;
    const last = headings.indexOf(`${whose} last name`);
    if (last < 0 || [whose, `${whose} name`, `${whose} full name`].some((name) => headings.includes(name))) continue;
    return cells.map((row, i) => (i > headingRow ? withFullName(row, first, last) : row)) as Cells;
  }
  return null;
}

function withFullName(row: readonly Cell[], first: number, last: number): readonly Cell[] {
  const names = [row[first] ?? '', row[last] ?? ''];
  if (names.some((name) => typeof name !== 'string') || names.every(isBlank)) return row;
  const name = names
    .map((one) => String(one).trim())
    .join(' ')
    .trim();
  return row.map((cell, column) => (column === first ? name : cell));
}
