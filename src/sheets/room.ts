import type { Language } from '../vocabulary/words.ts';
import { cellsMerged } from '../words/sheets.ts';
import { Refusal } from './retry.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows to add before anything is written; all reading is done. */
export type Room = {
  /** Behind which row, 1-based. */
  readonly after: number;
  readonly rows: number;
};

/**
 * Whether the rows fit into the sheet without touching what people keep below ours.
 * @param owned how many rows were ours after the last build
 */
export function roomFor(
  sheet: Sheet,
  { rows, columns, owned }: { readonly rows: number; readonly columns: number; readonly owned: number },
  language: Language,
): Room {
  const merged = owned > 0 ? sheet.getRange(1, 1, owned, columns).getMergedRanges() : [];
  const first = merged[0];
  if (first) throw new Refusal(cellsMerged(sheet.getName(), first.getA1Notation(), language));
  if (rows <= owned) return { after: owned, rows: 0 };
  const existing = sheet.getMaxRows();
  const below = Math.min(rows, existing) - owned;
  if (owned > 0 && below > 0 && !sheet.getRange(owned + 1, 1, below, columns).isBlank()) {
    return { after: owned, rows: rows - owned };
  }
  return { after: existing, rows: Math.max(0, rows - existing) };
}

export function makeRoom(sheet: Sheet, { after, rows }: Room): void {
  if (rows > 0) sheet.insertRowsAfter(after, rows);
}
