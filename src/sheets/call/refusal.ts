import type { Language } from '../../vocabulary/words.ts';
import { errorWords } from '../../words/errors.ts';
import { sheetProtected, sheetsWords } from '../../words/sheets.ts';
import { ownSheet, ownSheets, type Tag } from '../own/ownSheets.ts';
import { newColumns, newRows, refuseIfFull } from '../write/insertRoom.ts';
import { Refusal } from './retry.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of a new sheet. */
const newCells = newRows * newColumns;

/**
 * Why one of our sheets could not be written. Google's messages may be translated, so the spreadsheet is asked, and
 * only then: on a build that goes well this costs nothing.
 */
export function refusalFor(roles: readonly Tag['role'][], language: Language): string {
  try {
    const spreadsheet = SpreadsheetApp.getActive();
    const owned = ownSheets(spreadsheet);
    if (spreadsheet.getSheets().some(isOnlyViewed)) return sheetsWords.cannotEdit[language];
    const own = roles.map((role) => ownSheet(owned, role)?.sheet ?? null);
    const shut = own.find((sheet) => sheet !== null && isProtected(sheet));
    if (shut) return sheetProtected(shut.getName(), language);
    const missing = own.filter((sheet) => sheet === null).length;
    if (missing > 0) refuseIfFull(spreadsheet, missing * newCells, language);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    console.warn(String(error));
  }
  return errorWords.sheetsSilent[language];
}

/** One protected cell refuses all values, and it would do so after the sheet says that it is being rebuilt. */
export function refuseLocked(cells: GoogleAppsScript.Spreadsheet.Range, language: Language): void {
  if (cells.canEdit()) return;
  const sheet = cells.getSheet();
  throw new Refusal(isOnlyViewed(sheet) ? sheetsWords.cannotEdit[language] : sheetProtected(sheet.getName(), language));
}

/** Of a user who may read this spreadsheet and not change it: nobody has protected the cell, and yet it is locked. */
function isOnlyViewed(sheet: Sheet): boolean {
  return !sheet.getRange(1, 1).canEdit() && !isProtected(sheet);
}

function isProtected(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)].some(
    (protection) => !protection.isWarningOnly() && !protection.canEdit(),
  );
}
