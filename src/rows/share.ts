import type { Reading } from '../find/reading.ts';
import type { Tab } from '../vocabulary/tab.ts';
import type { Columns } from './typedTab.ts';

/** Rows of a mixed log that are another tab's. */
export type Share = {
  readonly tab: Tab;
  readonly reading: Reading;
  readonly picked: Int32Array;
  /** Columns that only the mixed tab tells. */
  readonly columns: Columns;
  /** Its rows are also those of another share, or of none. */
  readonly isBeside?: true;
};
