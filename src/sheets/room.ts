import type { Language } from '../vocabulary/words.ts';
import { cellsMerged } from '../words/sheets.ts';
import { newColumns, newRows } from './makeRows.ts';
import { Refusal } from './retry.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Size = {
  readonly rows: number;
  readonly columns: number;
  /** How many rows were ours after the last build; 0 for a new sheet. */
  readonly owned: number;
  /** A sheet that nobody can have cut yet. */
  readonly isInserted: boolean;
};

/** What to add before anything is written; all that has to be read for it has been read. */
export type Room = {
  /** Behind which row, 1-based, and how many. */
  readonly after: number;
  readonly rows: number;
  readonly columns: number;
};

/**
 * Whether the rows fit into the sheet without touching what people keep below ours.
 * @param isSure false asks for the size of the grid as well, from which people may have deleted rows or columns
 */
export function roomFor(sheet: Sheet, size: Size, isSure: boolean, language: Language): Room {
  const { rows, columns, owned } = size;
  const cut = isSure && owned > 0 ? null : cutGrid(sheet, size);
  if (cut) return cut;
  const [merged] = sheet.getRange(1, 1, owned, columns).getMergedRanges();
  if (merged) throw new Refusal(cellsMerged(sheet.getName(), merged.getA1Notation(), language));
  if (rows <= owned) return { after: owned, rows: 0, columns: 0 };
  const existing = sheet.getMaxRows();
  const below = Math.min(rows, existing) - owned;
  if (below > 0 && !sheet.getRange(owned + 1, 1, below, columns).isBlank()) {
    return { after: owned, rows: rows - owned, columns: 0 };
  }
  return { after: existing, rows: Math.max(0, rows - existing), columns: 0 };
}

/** A new sheet, or one whose grid no longer holds what was ours; null for any other. */
function cutGrid(sheet: Sheet, { rows, columns, owned, isInserted }: Size): Room | null {
  const grid = isInserted
    ? { rows: newRows, columns: newColumns }
    : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (owned > 0 && grid.rows >= owned && grid.columns >= columns) return null;
  return {
    after: grid.rows,
    rows: Math.max(0, Math.max(rows, owned) - grid.rows),
    columns: Math.max(0, columns - grid.columns),
  };
}

export function makeRoom(sheet: Sheet, { after, rows, columns }: Room): void {
  if (rows > 0) sheet.insertRowsAfter(after, rows);
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}
