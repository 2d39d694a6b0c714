import type { AskedCell } from '../report/cellMeaning.ts';
import type { Cell } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { ownSheet, ownSheets } from './ownSheets.ts';
import { withRetries } from './retry.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cell of the KPI Summary that is selected, with what it takes to lead back to it. */
export type SelectedCell = AskedCell & {
  /** `KPI Summary!C12`. */
  readonly place: string;
  /** An address within the spreadsheet. */
  readonly link: string;
  /** As people see it. */
  readonly text: string;
};

/** Null where something else is selected, or there is no summary. */
export function selectedCell(columns: number, language: Language): SelectedCell | null {
  return withRetries(language, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const summary = ownSheet(ownSheets(spreadsheet), 'summary')?.sheet;
    const cell = spreadsheet.getCurrentCell();
    if (!summary || !cell || cell.getSheet().getSheetId() !== summary.getSheetId()) return null;
    const [row, column] = [cell.getRow(), cell.getColumn()];
    if (column > columns) return null;
    const [cells = []] = summary.getRange(row, 1, 1, columns).getValues() as Cell[][];
    return {
      row: row - 1,
      column: column - 1,
      cells,
      place: `${summary.getName()}!${cell.getA1Notation()}`,
      link: linkTo(summary, cell.getA1Notation()),
      text: cell.getDisplayValue(),
    };
  });
}

/** An address within the spreadsheet. */
export function linkTo(sheet: Sheet, cells: string): string {
  return `#gid=${sheet.getSheetId()}&range=${cells}`;
}
