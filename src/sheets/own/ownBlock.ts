import type { Cell, Cells } from '../../vocabulary/cell.ts';
import { printListOf } from './printList.ts';
import { isBlankPrint, isPartOf, printOf } from './prints.ts';

/** What our tag says of the rows we wrote from the top of a sheet on. */
export type Claim = {
  readonly rows?: number;
  /** Of each row, or group of rows, as the last whole build left it. */
  readonly prints?: string | undefined;
  /** Of the same as a build that is under way, or was cut off, leaves it. */
  readonly next?: string | undefined;
};

export type OwnBlock = {
  /** How far down the rows are ours. */
  readonly rows: number;
  /** Rows among them, 0-based, that hold something that we did not write. */
  readonly changed: readonly number[];
  /** Whether some of our rows stand elsewhere than where we put them. */
  readonly isMoved: boolean;
  /** Whether `changed` names groups of rows, of which some may be as they were. */
  readonly isGrouped: boolean;
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
  const own = rowPrints(cells, [prints, next]);
  if (own.known.every(({ size }) => size === 0))
    return { rows: claimed, changed: [], isMoved: false, isGrouped: false };
  const damaged = damagedRows(cells, own, claimed, kept);
  const isOurs = (row: number): boolean => own.isKnown(row) || damaged.has(row);
  const isForeign = (row: number): boolean => !own.isBlank(row) && !isOurs(row);

  const end = pushedDown(claimed, cells.length, own);
  // Of a group it is not known which of its rows people have changed, so they are asked.
  const rows = own.isGrouped ? end : trimmed(end, isOurs, isForeign);
  const ours = Array.from({ length: Math.min(rows, cells.length) }, (_, row) => row);
  return {
    rows,
    changed: ours.filter(isForeign),
    isMoved: ours.some((row) => isOurs(row) && !own.isInPlace(row)),
    isGrouped: own.isGrouped,
  };
}

type RowPrints = {
  /** Of each list in the tag. */
  readonly known: readonly ReadonlySet<string>[];
  readonly isGrouped: boolean;
  readonly isBlank: (row: number) => boolean;
  readonly isKnown: (row: number) => boolean;
  /** Whether the row stands where one of the lists has it. */
  readonly isInPlace: (row: number) => boolean;
  /** Whether the row, or its group, is one of these; a set for each list. */
  readonly isAmong: (row: number, sets: readonly ReadonlySet<string>[]) => boolean;
  /** What the lists know, without the rows before this one. */
  readonly missingBefore: (row: number) => ReadonlySet<string>[];
};

function rowPrints(cells: Cells, texts: readonly (string | undefined)[]): RowPrints {
  const found = cells.map(printOf);
  const lists = texts.map(printListOf);
  const shown = lists.map(({ among }) => among(found));
  const known = lists.map(({ placed }) => new Set(placed.filter((print) => !isBlankPrint(print))));
  const isBlank = (row: number): boolean => isBlankPrint(found[row]);
  const isAmong: RowPrints['isAmong'] = (row, sets) =>
    !isBlank(row) && sets.some((set, list) => set.has(shown[list]?.[row] as string));
  return {
    known,
    isGrouped: lists.some((list) => list.isGrouped),
    isBlank,
    isAmong,
    isKnown: (row) => isAmong(row, known),
    isInPlace: (row) => lists.some(({ placed }, list) => placed[row] === shown[list]?.[row]),
    missingBefore: (row) =>
      known.map((set, list) => {
        const before = new Set(shown[list]?.slice(0, lists[list]?.isGrouped ? startOfGroup(shown[list], row) : row));
        return new Set([...set].filter((print) => !before.has(print)));
      }),
  };
}

/** A group that is cut in two there belongs to neither side. */
function startOfGroup(prints: readonly string[] = [], row: number): number {
  let start = row;
  while (start > 0 && prints[start - 1] === prints[row]) start -= 1;
  return start;
}

/** Rows of ours from which something was deleted: cells, or a column. */
function damagedRows(
  cells: Cells,
  { isBlank, isKnown }: RowPrints,
  claimed: number,
  kept: () => readonly (readonly Cell[])[],
): ReadonlySet<number> {
  const strange = cells.map((_, row) => row).filter((row) => row < claimed && !isBlank(row) && !isKnown(row));
  if (strange.length === 0) return new Set();
  const whole = kept();
  return new Set(strange.filter((row) => whole.some((one) => isPartOf(cells[row] as readonly Cell[], one))));
}

/** Rows that people inserted have pushed our last ones down; a copy that people keep below is of rows that are still here. */
function pushedDown(claimed: number, rows: number, { missingBefore, isAmong, isBlank }: RowPrints): number {
  const missing = missingBefore(claimed);
  let end = claimed;
  for (let row = claimed; row < rows; row += 1)
    if (isAmong(row, missing)) end = row + 1;
    else if (!isBlank(row)) break;
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
