import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { isShare } from '../../headings/shareHeading.ts';
import { isTotal } from '../axis/axisCell.ts';
import { holdNumbers, isNothing, valuesOf } from '../axis/keyColumns.ts';
import type { Headings } from '../shape.ts';

/** More words that head columns, and the row is a plain table's: a day, a weekday and a rep stand before names. */
const mostHeadings = 3;

/** One row of words says little: they are names only where none heads a column elsewhere and counts stand below each. */
export function isSureOf(
  cells: Cells,
  { rows, uppers, lower }: Headings,
  isHeading: (text: string) => boolean,
): boolean {
  if (uppers.length > 0 || lower.kind !== 'name') return true;
  if (lower.cells.filter((cell) => typeof cell === 'string' && isHeading(cell)).length > mostHeadings) return false;
  const firstRow = (rows[0] as number) + 1;
  const from = lower.cells.findIndex((_, index) => index >= lower.from && holdNumbers(cells, firstRow, [index]));
  const isSure = (cell: Cell, index: number): boolean => {
    if (index < from || isBlank(cell)) return true;
    if (typeof cell === 'string' && (isTotal(cell) || isShare(cell))) return true;
    if (index > lower.kinds.lastIndexOf('name') && lower.kinds[index] === 'aim') return true;
    return !isHeading(String(cell)) && holdsCounts(valuesOf(cells, firstRow, index));
  };
  return from > 0 && lower.cells.every(isSure);
}

/** Calls and meetings come whole, shares among them do not; sums of money seldom do. */
function holdsCounts(values: readonly Cell[]): boolean {
  const said = values.filter((cell) => !isNothing(cell));
  return said.filter((cell) => Number.isInteger(cell) && (cell as number) >= 0).length >= said.length / 2;
}
