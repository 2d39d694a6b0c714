import type { AskedCell } from '../../report/cellMeaning.ts';
import type { SheetRole } from '../../report/sheetPlan.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { Language } from '../../vocabulary/words.ts';
import { withRetries } from '../call/retry.ts';
import { ownSheet, ownSheets } from '../own/ownSheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cell of the report that is selected, with what it takes to lead back to it. */
export type SelectedCell = AskedCell & {
  readonly sheet: SheetRole;
  /** `KPI Summary!C12`. */
  readonly place: string;
  /** An address within the spreadsheet. */
  readonly link: string;
  /** As people see it. */
  readonly text: string;
};

/** Null where something else is selected, or there is no report. */
export function selectedCell(columns: number, language: Language): SelectedCell | null {
  return withRetries(language, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const owned = ownSheets(spreadsheet);
    const cell = spreadsheet.getCurrentCell();
    const selected = cell?.getSheet().getSheetId();
    const roleOf = (role: SheetRole) => ownSheet(owned, role)?.sheet.getSheetId() === selected;
    const role = (['summary', 'details'] as const).find(roleOf);
    if (!cell || !role) return null;
    const sheet = cell.getSheet();
    const [row, column] = [cell.getRow(), cell.getColumn()];
    if (column > columns) return null;
    const [cells = []] = sheet.getRange(row, 1, 1, columns).getValues() as Cell[][];
    return {
      sheet: role,
      row: row - 1,
      column: column - 1,
      cells,
      place: `${sheet.getName()}!${cell.getA1Notation()}`,
      link: linkTo(sheet, cell.getA1Notation()),
      text: cell.getDisplayValue(),
    };
  });
}

/** An address within the spreadsheet. */
export function linkTo(sheet: Sheet, cells: string): string {
  return `#gid=${sheet.getSheetId()}&range=${cells}`;
}
