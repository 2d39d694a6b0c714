import type { TypedTab } from '../rows/typedTab.ts';
import type { TabName } from '../vocabulary/tab.ts';

/** A sheet of a tab, and which rows of the whole tab stand on it: those from `from` on, before `to`. */
export type SheetOfTab = { readonly tab: TypedTab; readonly from: number; readonly to: number };

/** The sheets of a tab, the rows of one after those of another, as they are counted. */
export function sheetsOf(name: TabName, tabs: readonly TypedTab[]): SheetOfTab[] {
  let from = 0;
  return tabs
    .filter(({ tab }) => tab === name)
    .map((tab) => {
      const own = { tab, from, to: from + tab.rows };
      from = own.to;
      return own;
    });
}

/** Rows of the whole tab by the sheets that they stand on, each numbered as there. */
export function rowsOnSheets(
  rows: readonly number[],
  sheets: readonly SheetOfTab[],
): { readonly tab: TypedTab; readonly rows: readonly number[] }[] {
  return sheets.map(({ tab, from, to }) => ({
    tab,
    rows: rows.filter((row) => row >= from && row < to).map((row) => row - from),
  }));
}
