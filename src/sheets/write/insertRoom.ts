import type { Language } from '../../vocabulary/words.ts';
import { numberText } from '../../words/number.ts';
import { spreadsheetFull } from '../../words/sheets.ts';
import { Refusal } from '../call/retry.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a new sheet has. */
export const newRows = 1000;
export const newColumns = 26;

const mostCells = 10_000_000;

/** Lets the grid reach down to this row, 1-based; `certain` rows it has without asking. */
export function makeRows(sheet: Sheet, row: number, certain: number, language: Language): void {
  if (row <= certain) return;
  const existing = sheet.getMaxRows();
  if (row > existing) insertRoom(sheet, { after: existing, rows: row - existing, columns: 0 }, language);
}

/** Writes are buffered, so the room is only there for certain, or refused, once they are flushed. */
export function insertRoom(
  sheet: Sheet,
  { after, rows, columns }: { readonly after: number; readonly rows: number; readonly columns: number },
  language: Language,
): void {
  if (rows === 0 && columns === 0) return;
  try {
    if (rows > 0 && after === 0) sheet.insertRowsBefore(1, rows);
    else if (rows > 0) sheet.insertRowsAfter(after, rows);
    if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
    SpreadsheetApp.flush();
  } catch (error) {
    const added = rows * sheet.getMaxColumns() + columns * sheet.getMaxRows();
    refuseIfFull(SpreadsheetApp.getActive(), added, language);
    throw error;
  }
}

/** A new sheet takes room as well. */
export function refuseIfFull(spreadsheet: Spreadsheet, added: number, language: Language): void {
  const cells = spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  if (cells + added > mostCells) throw new Refusal(spreadsheetFull(numberText(cells, language), language));
}
