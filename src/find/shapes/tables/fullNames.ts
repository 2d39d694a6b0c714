import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';

const ofReps = /^((?:sales )?(?:agent|rep|user|owner|employee|host)) first name$/;
const ofRussianReps = /^имя (менеджера|сотрудника|ответственного|оператора|агента)$/;

/**
 * The cells with the whole name of each rep under the heading of the first one, where an export has first and last names in
 * columns of their own: two people called Ann are two. Null where it has not, or the whole name has a column as well.
 */
export function withFullNames(cells: Cells, headingRow: number): Cells | null {
  const names = namesIn(cells[headingRow] ?? []);
  if (!names) return null;
  return cells.map((row, i) => (i > headingRow ? withFullName(row, names.first, names.last) : row)) as Cells;
}

/** The columns of the two names, by their headings. */
export function namesIn(row: readonly Cell[]): { readonly first: number; readonly last: number } | null {
  const headings = row.map((heading) => foldHeading(String(heading ?? '')));
  for (const [first, heading] of headings.entries()) {
    const [whose, russian] = [ofReps.exec(heading)?.[1], ofRussianReps.exec(heading)?.[1]];
    const last = headings.indexOf(whose === undefined ? `фамилия ${russian}` : `${whose} last name`);
    const whole = whose === undefined ? [`фио ${russian}`] : [whose, `${whose} name`, `${whose} full name`];
    if (last < 0 || whole.some((name) => headings.includes(name))) continue;
    return { first, last };
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
