import type { Reading } from '../find/reading.ts';
import { foldText } from '../values/foldText.ts';
import { isBlank } from '../vocabulary/cell.ts';
import { reasonCode } from '../vocabulary/leftOut.ts';
import { cellsOfRow, note, textAt } from './leftOut/leaveOut.ts';
import { clientsFilledDown } from './mergedClients.ts';
import { type Column, type Columns, codesOf, rowNumber, type TypedTab } from './typedTab.ts';

/** By what reports are grouped: the value stands on the first row of its group. */
const groupedBy = ['rep', 'stage'] as const;
const total = reasonCode('total or footer');
/** Rows of no group. */
const apart: readonly number[] = [total, reasonCode('blank row'), reasonCode('repeated headings')];

/**
 * The rep and the stage of a grouped report on every row of their group, as columns anew. A file is grouped where
 * subtotals part its groups and each begins with the value, or where every value stands once and has rows below it: a
 * log in which some rows lack a rep is neither.
 */
export function filledDown(tab: TypedTab, reading: Reading): Columns {
  // Rows that were made of others have all that is known of them.
  if (reading.origin) return {};
  const merged = clientsFilledDown(tab);
  if (merged) {
    const [first] = merged.rows as [number];
    for (const row of merged.rows) note(tab, row, 'filled down', 'rep', textAt(tab, reading, 'rep', first - 1));
    return merged.columns;
  }
  const filled: { [field: string]: Column } = {};
  for (const field of groupedBy) {
    const column = tab.columns[field];
    const codes = codesOf(tab, field);
    const place = reading.columns[field]?.index;
    if (!column || !codes || place === undefined) continue;
    const isFilled = (row: number): boolean => !isBlank(cellsOfRow(tab, reading, row)[place] ?? '');
    if (mostAreNamed(tab, codes)) continue;
    const textOf = (row: number): string => foldText(textAt(tab, reading, field, row));
    const isEnd = (row: number): boolean => labelAt(tab, reading, row) <= place;
    // Where groups have groups within, the totals of these stand further right.
    const onSheets = rowsBySheet(tab, reading).map((rows) => {
      const either = [partsOf(tab, rows), partsOf(tab, rows, isEnd)] as const;
      const isFull = either[0].flat().every(isFilled);
      return isFull ? [] : either.find((some) => isGrouped(some, isFilled, textOf));
    });
    const parts = onSheets.flatMap((some) => some ?? []);
    if (onSheets.includes(undefined)) continue;
    const own = codes.slice();
    for (const rows of parts) fillPart(tab, field, rows, own, isFilled, textAt(tab, reading, field, rows[0] as number));
    filled[field] = { ...column, codes: own } as Column;
  }
  return filled;
}

/** Told from counts alone: a group has more rows than its first. What has a code was filled in. */
function mostAreNamed({ rows, leftOut }: TypedTab, codes: ArrayLike<number>): boolean {
  let [grouped, named] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    if (apart.includes(leftOut[row] as number)) continue;
    grouped += 1;
    if (codes[row] !== 0) named += 1;
  }
  return grouped < 2 * named;
}

/** In which column the label of a total stands. */
function labelAt(tab: TypedTab, reading: Reading, row: number): number {
  return cellsOfRow(tab, reading, row).findIndex((cell) => !isBlank(cell));
}

/** Of several sheets that were put together each is grouped by itself: everybody has a group on every one. */
function rowsBySheet(tab: TypedTab, { headingRow, sheetsFrom = [headingRow + 1] }: Reading): number[][] {
  const sheets: number[][] = sheetsFrom.map(() => []);
  let sheet = 0;
  for (let row = 0; row < tab.rows; row += 1) {
    while (rowNumber(tab, row) - 1 >= (sheetsFrom[sheet + 1] ?? Number.POSITIVE_INFINITY)) sheet += 1;
    (sheets[sheet] as number[]).push(row);
  }
  return sheets.filter((rows) => rows.length > 0);
}

/** The rows between totals, without blank ones and repeated headings. */
function partsOf(
  { leftOut }: TypedTab,
  rows: readonly number[],
  isEnd: (total: number) => boolean = () => true,
): number[][] {
  const parts: number[][] = [[]];
  for (const row of rows) {
    if (leftOut[row] === total) {
      if (isEnd(row)) parts.push([]);
    } else if (!apart.includes(leftOut[row] as number)) (parts[parts.length - 1] as number[]).push(row);
  }
  return parts.filter((part) => part.length > 0);
}

function isGrouped(
  parts: readonly (readonly number[])[],
  isFilled: (row: number) => boolean,
  textOf: (row: number) => string,
): boolean {
  if (!parts.every(([first]) => isFilled(first as number))) return false;
  const rows = parts.flat();
  const filled = rows.filter(isFilled);
  if (filled.length === 0 || rows.length < 2 * filled.length) return false;
  if (parts.length > 1) return true;
  const below = filled.slice(0, -1).every((row, i) => (filled[i + 1] as number) > row + 1);
  return filled.length > 1 && below && new Set(filled.map(textOf)).size === filled.length;
}

function fillPart(
  tab: TypedTab,
  field: string,
  rows: readonly number[],
  codes: { [row: number]: number },
  isFilled: (row: number) => boolean,
  sample: string,
): void {
  let last = 0;
  for (const row of rows) {
    if (isFilled(row)) last = codes[row] as number;
    else {
      codes[row] = last;
      if (tab.leftOut[row] === 0) note(tab, row, 'filled down', field, sample);
    }
  }
}
