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

/** How many rows are read first: so few cells are cheaper read than asked for again. */
export function rowsAtFirst(rows: number, columns: number): number {
  return rows * columns <= cellsOfARead ? rows : Math.min(rows, headRows);
}
