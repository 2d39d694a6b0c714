import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';

/** A formula filled down shows 0 in rows that wait for data; so do a few records that are worth nothing. */
const fewestZeros = 5;

/**
 * The cells without the rows at their end in which nothing stands but boxes that nobody has ticked, or the zeros of
 * formulas filled down: they wait for data, as blank rows do. The same cells where there is no such row.
 */
export function withoutPreparedRows(cells: Cells): Cells {
  let end = cells.length;
  let [boxes, zeros] = [0, 0];
  while (end > 0) {
    const filled = (cells[end - 1] as readonly Cell[]).filter((cell) => !isBlank(cell));
    if (!filled.every((cell) => cell === false || cell === 0)) break;
    if (filled.includes(0)) zeros += 1;
    else if (filled.length > 0) boxes += 1;
    end -= 1;
  }
  const isPrepared = zeros > 0 ? zeros >= fewestZeros : boxes > 0;
  return isPrepared && end > 0 ? cells.slice(0, end) : cells;
}
