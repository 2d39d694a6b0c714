import type { Validation } from '../workbook.ts';

/** What the grid has no place for and carries along with the cell, so that it moves with it. */
export type CellKept = {
  note?: string;
  validation?: Validation;
  /** Where the text leads, such as `#gid=7&range=A12`. */
  link?: string;
  /** A formula as it was written, and what the engine was given instead. */
  formula?: string;
  engine?: string;
};
