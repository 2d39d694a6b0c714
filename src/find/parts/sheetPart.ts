import type { SheetCells } from '../reading.ts';

/**
 * Reading is what a report waits for on Google: about 0.2 s a read and 20 µs a cell, by the published figures that the
 * cost model of the workbench is fitted to. So a read costs as much as so many cells.
 */
export const cellsOfARead = 10_000;

/** Of a sheet with more rows these are read first, all columns of them. */
export const headRows = 100;

/** A sheet as far as it has been read. */
export type SheetPart = SheetCells & {
  /** How many rows and columns it has. */
  readonly rows: number;
  readonly columns: number;
  /**
   * What was read of it: everything; its first rows, which are then all of `cells`; or besides them these columns,
   * 0-based, where all other cells below the head are blank.
   */
  readonly seen: 'everything' | 'head' | readonly number[];
};

/**
 * Of one sheet in four, or fewer, a report needs the rows: then reading all rows of every sheet takes longer than asking
 * for those of the few a second time.
 */
const manySheets = 16;
const fewCells = 2000;
/** What is asked for a second time takes two reads: the cells, and whether the sheet is still the same. */
const cellsOfTwoReads = 2 * cellsOfARead;

/**
 * How many rows are read first: so few cells are cheaper read than asked for again.
 * @param sheets how many there are to look at
 */
export function rowsAtFirst(rows: number, columns: number, sheets: number): number {
  const most = sheets < manySheets ? cellsOfTwoReads : fewCells;
  return rows * columns <= most ? rows : Math.min(rows, headRows);
}
