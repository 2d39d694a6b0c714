import type { Language } from '../vocabulary/words.ts';
import { errorWords } from '../words/errors.ts';
import { numberText } from '../words/number.ts';
import { sheetProtected, spreadsheetFull } from '../words/sheets.ts';
import { ownSheet, ownSheets, type Tag } from './ownSheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const mostCells = 10_000_000;
/** Of a new sheet: a thousand rows and 26 columns. */
const newCells = 26_000;

/**
 * Why one of our sheets could not be written. Google's messages may be translated, so the spreadsheet is asked, and
 * only then: on a build that goes well this costs nothing.
 */
export function refusalFor(role: Tag['role'], language: Language): string {
  try {
    const spreadsheet = SpreadsheetApp.getActive();
    const own = ownSheet(ownSheets(spreadsheet), role);
    if (own && isProtected(own.sheet)) return sheetProtected(own.sheet.getName(), language);
    const cells = cellsOf(spreadsheet);
    if (!own && cells + newCells > mostCells) return spreadsheetFull(numberText(cells, language), language);
  } catch (error) {
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

function cellsOf(spreadsheet: Spreadsheet): number {
  return spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
}
