import type { Cell, Cells } from '../vocabulary/cell.ts';
import { isBlankPrint, isPartOf, printOf, splitPrints } from './prints.ts';

/** What our tag says of the rows we wrote from the top of a sheet on. */
export type Claim = {
  readonly rows?: number;
  /** Of each row as the last whole build left it. */
  readonly prints?: string | undefined;
  /** Of each row as a build that is under way, or was cut off, leaves it. */
  readonly next?: string | undefined;
};

export type OwnBlock = {
  /** How far down the rows are ours. */
  readonly rows: number;
  /** Rows among them, 0-based, that hold something that we did not write. */
  readonly changed: readonly number[];
  /** Whether some of our rows stand elsewhere than where we put them. */
  readonly isMoved: boolean;
};

/**
 * What of a sheet is ours today. People delete, insert and sort rows and type between them, so the claim is compared
 * with the rows themselves: what they keep below may have moved up into what we claim, and our end may have moved down.
 * @param cells the sheet from its first cell on, our columns only
 * @param kept rows that we have written, as far as they are remembered: one of them from which people have only taken
 * something is still ours
 */
export function ownBlock(
  cells: Cells,
  { rows: claimed = 0, prints, next }: Claim,
  kept: () => readonly (readonly Cell[])[],
): OwnBlock {
  const [last, coming] = [splitPrints(prints), splitPrints(next)];
  const known = new Set([...last, ...coming].filter((print) => !isBlankPrint(print)));
  if (known.size === 0) return { rows: claimed, changed: [], isMoved: false };
  const found = cells.map(printOf);
  const damaged = damagedRows(cells, found, { claimed, known, kept });
  const isOurs = (row: number): boolean => known.has(found[row] as string) || damaged.has(row);
  const isForeign = (row: number): boolean => !isBlankPrint(found[row]) && !isOurs(row);

  const rows = trimmed(pushedDown(claimed, found, known), isOurs, isForeign);
  const ours = Array.from({ length: Math.min(rows, found.length) }, (_, row) => row);
  return {
    rows,
    changed: ours.filter(isForeign),
    isMoved: ours.some((row) => isOurs(row) && found[row] !== last[row] && found[row] !== coming[row]),
  };
}

/** Rows of ours from which something was deleted: cells, or a column. */
function damagedRows(
  cells: Cells,
  found: readonly string[],
  { claimed, known, kept }: { claimed: number; known: ReadonlySet<string>; kept: () => readonly (readonly Cell[])[] },
): ReadonlySet<number> {
  const strange = found
    .map((_, row) => row)
    .filter((row) => row < claimed && !isBlankPrint(found[row]) && !known.has(found[row] as string));
  if (strange.length === 0) return new Set();
  const whole = kept();
  return new Set(strange.filter((row) => whole.some((one) => isPartOf(cells[row] as readonly Cell[], one))));
}

/** Rows that people inserted have pushed our last ones down; a copy that people keep below is of rows that are still here. */
function pushedDown(claimed: number, found: readonly string[], known: ReadonlySet<string>): number {
  const missing = new Set(known);
  for (const print of found.slice(0, claimed)) missing.delete(print);
  let end = claimed;
  for (let row = claimed; row < found.length; row += 1) {
    const print = found[row] as string;
    if (missing.has(print)) end = row + 1;
    else if (!isBlankPrint(print)) break;
  }
  return end;
}

/** What follows our last row and is not ours stands below our block, whatever the tag claims. */
function trimmed(end: number, isOurs: (row: number) => boolean, isForeign: (row: number) => boolean): number {
  let isAnyForeign = false;
  for (let row = end - 1; row >= 0; row -= 1) {
    if (isOurs(row)) return isAnyForeign ? row + 1 : end;
    isAnyForeign = isAnyForeign || isForeign(row);
  }
  return isAnyForeign ? 0 : end;
}
