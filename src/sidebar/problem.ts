import type { Problem } from '../summary/understood/receipt.ts';
import { failureText } from './failure.ts';
import { language, words } from './language.ts';
import { say } from './message.ts';
import { copyOf, part, write } from './page.ts';
import { type Place, server } from './server.ts';

export type Placed = Problem & { readonly sheet: string };

/** The rows that are in no number first, then by how many they are. */
export function weightiestFirst(a: Problem, b: Problem): number {
  return Number(b.leftOut) - Number(a.leftOut) || b.rows - a.rows;
}

/** One thing that was not understood; a click goes to the cell. */
export function problemEntry(problem: Placed): HTMLElement {
  const entry = copyOf('problemTemplate');
  const { sheet, row, column, leftOut, text } = problem;
  const place = row === null ? sheet : `${sheet}!${column ?? ''}${row}`;
  write(part(entry, 'place'), place);
  part(entry, 'problem').dataset.leftOut = String(leftOut);
  write(part(entry, 'text'), text);
  part(entry, 'problem').addEventListener('click', () => {
    selectPlace({ sheet, row: row ?? 1, column: column ?? 'A' }, place);
  });
  return entry;
}

/** Goes to a cell and says so. */
export function selectPlace(cell: Place, place = `${cell.sheet}!${cell.column}${cell.row}`): void {
  server.selectCell(cell).then(
    () => say(words().selected(place)),
    (error) => say(failureText(error, language()), 'failed'),
  );
}
