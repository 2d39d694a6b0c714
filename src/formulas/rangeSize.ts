import { type Cells, isBlank } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { tooManyCells } from '../words/formulaErrors.ts';
import { type Argument, isRange } from './arguments.ts';

/**
 * Google ends a function after 30 seconds, and hands it about so many cells in that time by the quickest of the published
 * figures, 8 µs a cell, with what counting them takes.
 */
export const mostCells = 2_000_000;

/**
 * The arguments without the rows below the last one of each range in which anything stands, as whole columns have them.
 * @throws where they hold more cells than a function can count in its time
 */
export function boundedRanges(given: readonly Argument[], language: Language): Argument[] {
  const bounded = given.map((argument) => (isRange(argument) ? withoutBlankEnd(argument) : argument));
  const cells = bounded.reduce<number>((sum, one) => sum + (isRange(one) ? one.length * (one[0]?.length ?? 0) : 0), 0);
  if (cells > mostCells) throw new Error(tooManyCells(cells, mostCells, language));
  return bounded;
}

/** The first row stays, so that a range is never nothing. A list of reps keeps its place for each of them. */
function withoutBlankEnd(cells: Cells): Cells {
  if ((cells[0]?.length ?? 0) < 2) return cells;
  let rows = cells.length;
  while (rows > 1 && (cells[rows - 1] ?? []).every(isBlank)) rows -= 1;
  return rows === cells.length ? cells : cells.slice(0, rows);
}
