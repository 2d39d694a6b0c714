import type { Language } from '../vocabulary/words.ts';
import { errorWords } from '../words/errors.ts';
import { sheetProtected } from '../words/sheets.ts';
import { newColumns, newRows, refuseIfFull } from './insertRoom.ts';
import { ownSheet, ownSheets, type Tag } from './ownSheets.ts';
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

function isProtected(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)].some(
    (protection) => !protection.isWarningOnly() && !protection.canEdit(),
  );
}
