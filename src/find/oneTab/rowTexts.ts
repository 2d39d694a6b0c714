import { type Cell, isDate } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';

/** What stands in these columns of each row, as one text; rows where nothing does are none. */
export function rowTexts({ cells, headingRow, columns }: Reading, fields: readonly string[]): string[] {
  const places = [...fields].sort().flatMap((field) => columns[field]?.index ?? []);
  return cells.slice(headingRow + 1).flatMap((row) => {
    const texts = places.map((place) => textOf(row[place] ?? ''));
    return texts.every((text) => text === '') ? [] : [texts.join('\n')];
  });
}

function textOf(cell: Cell): string {
  return isDate(cell) ? String(cell.getTime()) : String(cell).trim();
}
