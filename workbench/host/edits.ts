import type { Area, Sheet } from '../workbook.ts';
import type { Shift } from './shift.ts';

/** The part of a sheet that people can change in the grid. */
export type EditedSheet = Pick<
  Sheet,
  | 'id'
  | 'name'
  | 'hidden'
  | 'rowCount'
  | 'columnCount'
  | 'rows'
  | 'columnStyles'
  | 'cellStyles'
  | 'formulas'
  | 'notes'
  | 'validations'
  | 'spills'
  | 'columnWidths'
  | 'rowHeights'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'frozenRows'
  | 'frozenColumns'
  | 'gridlinesHidden'
  | 'tabColor'
  | 'merges'
>;

/** What people have done in the grid since the host last heard of it. */
export type Edits = {
  /** All sheets by their numbers, in the order of their tabs. */
  order: number[];
  /** Those that are not as the host has them. */
  sheets: EditedSheet[];
  /** The sheet in front. */
  active: number;
  /** What is selected in it. */
  selected?: Area;
  /** Rows and columns that came and went, in that order: charts and rules go with their cells. */
  shifts?: Shift[];
};
