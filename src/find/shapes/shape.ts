import type { Cell } from '../../vocabulary/cell.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { KeyColumns } from './axis/keyColumns.ts';
import type { Level } from './headings/headingLevels.ts';

/** A column of numbers with what its headings say; null is said by the row, by the table or by the whole sheet. */
export type WideColumn = {
  readonly index: number;
  readonly day: Cell | null;
  readonly rep: string | null;
  readonly measure: string | null;
  readonly aim: 'actual' | 'target' | null;
  /** The part of a day, which adds up with the others. */
  readonly part: string | null;
};

/** A table of numbers with reps, days or plans across. */
export type WideShape = {
  /** The rows of headings, 0-based. */
  readonly headingRows: readonly number[];
  readonly firstRow: number;
  /** The one after the last. */
  readonly endRow: number;
  readonly columns: readonly WideColumn[];
  /** The first column of each total, with its heading. */
  readonly totals: readonly { readonly index: number; readonly label: string }[];
  /** Columns of goals that stand beside all days of the table. */
  readonly goals: readonly number[];
  readonly keys: KeyColumns;
  /** What the whole table counts, and whose and when it is; null where columns or rows say so. */
  readonly measure: string | null;
  readonly rep: string | null;
  readonly day: string | null;
  /** The week that the weekdays across belong to. */
  readonly week: Day | null;
};

/** The rows of headings that belong together, the lowest with a heading for every column. */
export type Headings = {
  readonly rows: readonly number[];
  /** The rows above the lowest, in which a merged cell holds its text in the first column only. */
  readonly uppers: readonly (readonly Cell[])[];
  readonly lower: Level;
  readonly isAlone: boolean;
};
