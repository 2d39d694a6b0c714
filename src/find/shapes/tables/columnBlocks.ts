import { foldText } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank, isDate } from '../../../vocabulary/cell.ts';
import type { Reading } from '../../reading.ts';
import { isHeadingOf } from '../axis/keyColumns.ts';

/** Columns with headings side by side; beyond an empty column another block begins. */
export type ColumnBlock = readonly number[];

/** One column alone beyond an empty one is a remark. */
const fewestColumns = 2;

/** The blocks of a plain table, more than one where empty columns stand between its headings. */
export function columnBlocksOf({ cells, headingRow, columns }: Reading): ColumnBlock[] {
  const headings = cells[headingRow] ?? [];
  // What was added to the sheet is no block of it.
  const added = Object.values(columns).flatMap((one) => (one.isSheetName || one.isEveryRow ? [one.index] : []));
  const blocks: number[][] = [[]];
  headings.forEach((heading, column) => {
    if (added.includes(column)) return;
    if (!isBlank(heading)) (blocks[blocks.length - 1] as number[]).push(column);
    else if (isEmptyBelow(cells, headingRow, column)) blocks.push([]);
  });
  return blocks.filter((block) => block.length >= fewestColumns);
}

/** The blocks that none of the columns read is in, and that have rows. */
export function unreadBlocks(reading: Reading): ColumnBlock[] {
  const blocks = columnBlocksOf(reading);
  if (blocks.length < 2) return [];
  const rows = reading.cells.slice(reading.headingRow + 1);
  return blocks.filter((block) => !isRead(block, reading) && rows.some((row) => filledIn(row, block) >= fewestColumns));
}

/** Whether the columns read are those of several tables, whose rows have nothing to do with one another. */
export function spansTables(reading: Reading): boolean {
  const blocks = columnBlocksOf(reading).filter((block) => isRead(block, reading));
  if (blocks.length < 2) return false;
  const key = (reading.columns.day ?? reading.columns.rep)?.index;
  const own = blocks.find((block) => key !== undefined && block.includes(key)) ?? (blocks[0] as ColumnBlock);
  return blocks.some((block) => block !== own && isTableBeside(block, own, reading));
}

function isRead(block: ColumnBlock, { columns }: Reading): boolean {
  return Object.values(columns).some(
    ({ index, addends }) => block.includes(index) || addends?.some((one) => block.includes(one)),
  );
}

/** It goes on where the rows of the other have ended, or has days or reps of its own. */
function isTableBeside(block: ColumnBlock, own: ColumnBlock, { tab, cells, headingRow }: Reading): boolean {
  const rows = cells.slice(headingRow + 1);
  if (rows.some((row, i) => filledIn(row, own) === 0 && saysSomethingNew(row, rows[i - 1] ?? [], block))) return true;
  if (tab !== 'dailyActivity') return false;
  const headings = cells[headingRow] as readonly Cell[];
  const isRagged = rows.some((row) => (filledIn(row, own) === 0) !== (filledIn(row, block) === 0));
  return ['day', 'rep'].some((field) => {
    const keysOf = (columns: ColumnBlock) => columns.filter((column) => isHeadingOf(field, headings[column] ?? ''));
    const keys = keysOf(own);
    return keysOf(block).some(
      (theirs) =>
        (keys.length > 0 && isRagged) ||
        keys.some((column) => isSame(headings[column], headings[theirs]) && !areSameBelow(rows, column, theirs)),
    );
  });
}

/** A row of the block; what is filled in all the way down, such as a formula or a box to tick, makes none. */
function saysSomethingNew(row: readonly Cell[], above: readonly Cell[], block: ColumnBlock): boolean {
  const isNew = (column: number): boolean => {
    const cell = row[column] ?? '';
    return (typeof cell === 'string' || isDate(cell)) && !isBlank(cell) && !isSame(cell, above[column]);
  };
  return filledIn(row, block) >= fewestColumns && block.some(isNew);
}

function areSameBelow(rows: Cells, one: number, other: number): boolean {
  return rows.every((row) => isSame(row[one], row[other]));
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return foldText(String(one ?? '')) === foldText(String(other ?? ''));
}

function filledIn(row: readonly Cell[], block: ColumnBlock): number {
  return block.filter((column) => !isBlank(row[column] ?? '')).length;
}

function isEmptyBelow(cells: Cells, headingRow: number, column: number): boolean {
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    if (!isBlank(cells[row]?.[column] ?? '')) return false;
  }
  return true;
}
