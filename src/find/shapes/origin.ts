/** Where the cells of rearranged rows stood, 0-based: row and columns of the sheet; −1 where nothing stood. */
export type Origin = {
  readonly rows: readonly number[];
  readonly columns: readonly (readonly number[])[];
  /** Why a row is in no number, by its code; 0 for the rows that count. */
  readonly reasons: readonly number[];
};

/** Where cells stood that were rearranged twice; without a second time as they stood after the first. */
export function originWithin(second: Origin | null, first: Origin): Origin {
  if (!second) return first;
  return {
    rows: second.rows.map((row) => first.rows[row] ?? row),
    columns: second.columns.map((places, i) => {
      const known = first.columns[second.rows[i] as number] ?? [];
      return places.map((place) => (place < 0 ? -1 : (known[place] ?? -1)));
    }),
    reasons: second.reasons,
  };
}
