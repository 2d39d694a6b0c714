import { detailsSheetName } from '../words/report.ts';
import { settingsSheetName } from '../words/settingLines.ts';
import { sheetMissing } from '../words/sheets.ts';
import { Refusal, withRetries } from './call/retry.ts';
import { ownSheet, ownSheets } from './own/ownSheets.ts';
import { findSettingsSheet } from './settingsSheet.ts';
import { userLanguage } from './user/language.ts';

/** Row as numbered at the left of the sheet, column by its letter. */
export type Place = { readonly sheet: string; readonly row: number; readonly column: string };

/** Shows the cell that a problem is about; the sheet alone when it has no such cell any more. */
export function selectCell({ sheet: name, row, column }: Place): void {
  const language = userLanguage();
  withRetries(language, () => {
    const sheet = sheetNamed(name);
    if (!sheet) throw new Refusal(sheetMissing(name, language));
    sheet.activate();
    const place = { row, column: columnNumber(column) };
    if (place.row > sheet.getMaxRows() || place.column > sheet.getMaxColumns()) return;
    if (place.row > 0 && place.column > 0) sheet.getRange(place.row, place.column).activate();
  });
}

/** Our own sheets are named as we call them, whatever people have called them since. */
function sheetNamed(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  const spreadsheet = SpreadsheetApp.getActive();
  if (name === settingsSheetName) return findSettingsSheet(spreadsheet);
  if (name === detailsSheetName) return ownSheet(ownSheets(spreadsheet), 'details')?.sheet ?? null;
  return spreadsheet.getSheetByName(name);
}

/** `A` as 1, `AB` as 28; 0 for anything else. */
function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return 0;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
