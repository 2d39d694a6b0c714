import type { Language } from '../../vocabulary/words.ts';
import { cellsMerged } from '../../words/sheets.ts';
import { Refusal } from '../call/retry.ts';
import { newColumns, newRows } from './insertRoom.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Size = {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are ours; 0 for a new sheet. */
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
  /** How many of our rows the grid still has. */
  readonly owned: number;
};

/**
 * Whether the rows fit into the sheet without touching what people keep below ours.
 * @param isSure false asks for the size of the grid as well, from which people may have deleted rows or columns
 */
export function roomFor(sheet: Sheet, size: Size, isSure: boolean, language: Language): Room {
  const { rows, columns } = size;
  const grid = isSure && size.owned > 0 ? null : gridOf(sheet, size);
  const owned = grid ? Math.min(size.owned, grid.rows) : size.owned;
  const width = grid ? Math.min(columns, grid.columns) : columns;
  const room = { after: owned, rows: 0, columns: columns - width, owned };
  if (owned > 0) refuseMerged(sheet, owned, width, language);
  if (rows <= owned) return room;
  const existing = grid?.rows ?? sheet.getMaxRows();
  const below = size.isInserted ? 0 : Math.min(rows, existing) - owned;
  if (below > 0 && holdsAnything(sheet.getRange(owned + 1, 1, below, width))) return { ...room, rows: rows - owned };
  return { ...room, after: existing, rows: Math.max(0, rows - existing) };
}

/** A formula that shows nothing is kept there, and so is what a formula elsewhere shows there. */
function holdsAnything(cells: GoogleAppsScript.Spreadsheet.Range): boolean {
  const isFilled = (row: readonly unknown[]): boolean => row.some((cell) => cell !== '');
  return cells.getValues().some(isFilled) || cells.getFormulas().some(isFilled);
}

function gridOf(sheet: Sheet, { isInserted }: Size): { readonly rows: number; readonly columns: number } {
  return isInserted
    ? { rows: newRows, columns: newColumns }
    : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

function refuseMerged(sheet: Sheet, rows: number, columns: number, language: Language): void {
  const [merged] = sheet.getRange(1, 1, rows, columns).getMergedRanges();
  if (merged) throw new Refusal(cellsMerged(sheet.getName(), merged.getA1Notation(), language));
}
