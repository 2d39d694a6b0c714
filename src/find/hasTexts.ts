import type { Cells } from '../vocabulary/cell.ts';
import type { Reading } from './reading.ts';

let known: WeakMap<Cells, Map<number, boolean>> | null = null;

/**
 * Whether any cell below the headings holds a text. A column of days seldom does, and all that asks how its texts are
 * meant asks this first: a column of a million dates is gone through once. Cells must not change.
 */
export function hasTexts({ cells, headingRow }: Pick<Reading, 'cells' | 'headingRow'>, index: number): boolean {
  known ??= new WeakMap();
  const ofCells = known.get(cells) ?? new Map<number, boolean>();
  known.set(cells, ofCells);
  const key = headingRow * 100_000 + index;
  const found = ofCells.get(key) ?? textsBelow(cells, headingRow, index);
  ofCells.set(key, found);
  return found;
}

function textsBelow(cells: Cells, headingRow: number, index: number): boolean {
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const cell = cells[row]?.[index];
    if (typeof cell === 'string' && cell !== '') return true;
  }
  return false;
}
