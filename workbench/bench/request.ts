export type BenchCell = string | number | Date;
/** As `getValues()` gives it: the headings, then the rows. */
export type BenchSheet = { readonly sheet: string; readonly cells: BenchCell[][] };

export type RowsRequest = {
  readonly calls: number;
  readonly reps: number;
  /** The same rows, but not in the order of their days. */
  readonly shuffled: boolean;
};

/** In proportion to the calls, so that a million of them nearly fill a spreadsheet: 8.9 of 10 million cells. */
export function sizesOf({ calls }: RowsRequest) {
  return { calls, leads: calls * 0.08, meetings: calls * 0.03, deals: calls * 0.025 };
}

export const lastDay = '2026-12-31';
