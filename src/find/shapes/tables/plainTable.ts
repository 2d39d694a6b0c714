import type { Cells } from '../../../vocabulary/cell.ts';
import type { TabName } from '../../../vocabulary/tab.ts';
import type { Words } from '../../../vocabulary/words.ts';
import type { Origin } from '../origin.ts';

/** A part of a sheet as plain rows of a tab: of that tab and no other. */
export type PlainTable = {
  readonly tab: TabName;
  readonly cells: Cells;
  /** Where the rows stood; null where they stand as they were. */
  readonly origin: Origin | null;
  readonly headingRow: number;
  /** The layout tells the tab; else its columns must be those of it. */
  readonly isSure: boolean;
  /** Of the deals only those that were won: how many began, and how many were lost, is not known. */
  readonly areSales?: true;
  /** How the sheet was turned into these rows. */
  readonly layout: Words;
};
