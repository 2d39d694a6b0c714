import type { Reading } from '../../find/reading.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { TypedTab } from '../typedTab.ts';
import { cellsOfRow } from './leaveOut.ts';

/** They stand at the top, where they show how the others are to be written. */
const rowsToLookAt = 5;

/** A client may be called "Example Ltd"; two cells of a row that say so are no coincidence. */
const leastSaid = 2;

/** Rows that a template brings along to show how it is filled in: "Example: J. Smith", «Пример: ООО Ромашка». */
export function exampleRowsOf(tab: TypedTab, reading: Reading): number[] {
  const found: number[] = [];
  const rep = reading.columns.rep?.index ?? -1;
  for (let row = 0; row < Math.min(tab.rows, rowsToLookAt); row += 1) {
    const cells = cellsOfRow(tab, reading, row);
    if (isNobody(cells[rep] ?? '') || cells.filter(isExample).length >= leastSaid) found.push(row);
  }
  return found;
}

/** Nobody's name. */
function isNobody(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    /^[[(<]?(example|sample|пример|образец)( (row|line|rep|entry|строка|заполнения))?[\])>]?$/i.test(cell.trim())
  );
}

function isExample(cell: Cell): boolean {
  return (
    typeof cell === 'string' && /^\s*[[(<]?\s*(example|sample|e\.g\.|eg|пример|образец|например)(?!\p{L})/iu.test(cell)
  );
}
