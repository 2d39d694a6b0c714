import type { Area } from '../../workbook.ts';
import type { SheetState } from './book.ts';

/** Sheets make ranges and ranges know their sheet: each makes the other here, so that their files do not import in a circle. */
export const factory = {} as {
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: (sheet: SheetState) => GoogleAppsScript.Spreadsheet.Sheet;
  range: (sheet: SheetState, area: Area) => GoogleAppsScript.Spreadsheet.Range;
};
