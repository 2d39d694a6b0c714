import type { SheetPlan } from '../report/summarySheet.ts';
import { freeName } from './freeName.ts';
import { type OwnSheet, ownSheet, ownSheets, type Tag, tagSheet } from './ownSheets.ts';
import { printsOf } from './prints.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet that a summary is written into. */
export type Opened = OwnSheet & { readonly name: string; readonly isNew: boolean; readonly isInserted: boolean };

/**
 * Our sheet under whatever name, or a new one in front. A sheet of that name that is not ours stays as it is; an empty
 * one is as good as new, and may be what an earlier attempt left.
 */
export function openSummary(plan: SheetPlan): Opened {
  const spreadsheet = SpreadsheetApp.getActive();
  const own = ownSheet(ownSheets(spreadsheet), 'summary');
  if (own) {
    const tag = { ...own.tag, sheetId: own.sheet.getSheetId() };
    return { ...own, tag, name: own.sheet.getName(), isNew: false, isInserted: false };
  }
  const sheets = spreadsheet.getSheets();
  const empty = sheets.find((one) => one.getName() === plan.name && isEmpty(one));
  if (empty) return { ...tagged(empty, plan, plan.name), isInserted: false };
  const names = sheets.map((one) => one.getName());
  return newSummary(plan, freeName(plan.name, names));
}

/** Asks for nothing. Should a colleague have built a summary since the names were read, Sheets refuses a second sheet of this name. */
export function newSummary(plan: SheetPlan, name = plan.name): Opened {
  return { ...tagged(SpreadsheetApp.getActive().insertSheet(name, 0), plan, name), isInserted: true };
}

/** The tag of its end is another one, since the first would have to be searched for. */
function tagged(sheet: Sheet, { rows }: SheetPlan, name: string) {
  const tag: Tag = {
    role: 'summary',
    name,
    state: 'building',
    rows: rows.length,
    look: '',
    next: printsOf(rows),
  };
  tagSheet(sheet, tag);
  return { sheet, name, tag, write: (changed: Tag) => tagSheet(sheet, changed), isNew: true };
}

function isEmpty(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getCharts().length === 0;
}
