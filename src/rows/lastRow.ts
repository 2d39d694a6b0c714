import type { Cells } from '../vocabulary/cell.ts';

/** Blank rows at the end of a sheet are not rows: the last one that holds something, or that of the headings. */
export function lastRowWithContent(cells: Cells, headingRow: number): number {
  for (let row = cells.length - 1; row > headingRow; row -= 1) {
    if (cells[row]?.some((cell) => cell !== '')) return row;
  }
  return headingRow;
}
