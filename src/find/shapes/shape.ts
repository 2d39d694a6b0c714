import type { Cell } from '../../vocabulary/cell.ts';
import type { Level } from './headingLevels.ts';
import type { KeyColumns } from './keyColumns.ts';

/** A column of numbers with what its headings say; null is said by the row, or by the whole sheet. */
export type WideColumn = {
  readonly index: number;
  readonly day: Cell | null;
  readonly rep: string | null;
  readonly measure: string | null;
};

/** A tally with reps or days across. */
export type WideShape = {
  /** The rows of headings, 0-based. */
  readonly headingRows: readonly number[];
  readonly firstRow: number;
  readonly columns: readonly WideColumn[];
  /** The first column of each total, with its heading. */
  readonly totals: readonly { readonly index: number; readonly label: string }[];
  readonly keys: KeyColumns;
  /** What the whole sheet counts. */
  readonly measure: string | null;
};

/** One or two rows of headings that belong together. */
export type Headings = {
  readonly rows: readonly number[];
  readonly upper: Level | readonly Cell[] | null;
  readonly lower: Level;
};
