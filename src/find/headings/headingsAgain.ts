import { foldText } from '../../values/foldText.ts';
import type { Cell } from '../../vocabulary/cell.ts';

/** Spaces that folding takes away; a longer cell says something else. */
const mostSpaces = 2;

/**
 * Whether a line is the headings once more: most of the columns that are looked at hold their own, of two at least. A column
 * that was made for the sheet has none, and a name that was put together of two is no heading.
 */
export function headingsAgain(
  headings: readonly Cell[],
  columns: readonly number[],
): (line: readonly Cell[]) => boolean {
  const named = columns.flatMap((column) => {
    const heading = foldText(String(headings[column] ?? ''));
    return heading === '' ? [] : [{ column, heading }];
  });
  const least = Math.max(2, Math.floor(named.length / 2) + 1);
  return (line) => {
    let others = named.length - least;
    for (const { column, heading } of named) {
      if (others < 0) return false;
      if (!says(line[column], heading)) others -= 1;
    }
    return others >= 0;
  };
}

/** Asked of every line of long logs: most cells are left before they are folded. */
function says(cell: Cell | undefined, heading: string): boolean {
  if (typeof cell !== 'string' || cell.length > heading.length + mostSpaces) return false;
  return foldText(cell) === heading;
}
