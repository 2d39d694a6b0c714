/** Where the cells of rearranged rows stood, 0-based: row and columns of the sheet; −1 where nothing stood. */
export type Origin = {
  readonly rows: readonly number[];
  readonly columns: readonly (readonly number[])[];
  /** Why a row is in no number, by its code; 0 for the rows that count. */
  readonly reasons: readonly number[];
};
