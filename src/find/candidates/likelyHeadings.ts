import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import { rowsToTry } from '../headings/findHeadings.ts';

/** Where no heading is known: the first row of at least two texts, most of its cells, with something below it; else −1. */
export function likelyHeadings(cells: Cells): number {
  return cells.slice(0, rowsToTry).findIndex((row, i) => {
    const filled = row.filter((cell) => !isBlank(cell));
    const texts = filled.filter(isName);
    // Among headings stands a year or a day at times; a row of data has more numbers than that.
    return texts.length > 1 && texts.length > filled.length * 0.7 && i < cells.length - 1;
  });
}

function isName(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= 60 && /\p{L}/u.test(cell);
}
