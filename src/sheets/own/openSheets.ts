import type { SheetPlan } from '../../report/sheetPlan.ts';
import { inputsOf, rowsToCompare, taggedInputs } from '../write/formulaCells.ts';
import { freeName } from '../write/freeName.ts';
import { leftEmpty } from './leftEmpty.ts';
import { type OwnSheet, ownSheet, ownSheets, type Tag, tagSheet } from './ownSheets.ts';
import { printsOf } from './printList.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet that a plan is written into. */
export type Opened = OwnSheet & {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly isNew: boolean;
  readonly isInserted: boolean;
};

/**
 * Our sheets under whatever name, or new ones: the first in front, each other behind the one before. A sheet of that name
 * that is not ours stays as it is; a blank one is what an earlier attempt left.
 */
export function openSheets(plans: readonly SheetPlan[]): Opened[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const owned = ownSheets(spreadsheet);
  const opened: Opened[] = [];
  for (const plan of plans) {
    const own = ownSheet(owned, plan.role);
    const index = opened[opened.length - 1]?.sheet.getIndex() ?? 0;
    opened.push(own ? ofOurs(own, plan) : newOrLeft(plan, spreadsheet.getSheets(), { owned, index }));
  }
  return opened;
}

/** The page of one rep, or a new one behind the report. */
export function openPage(
  plan: SheetPlan,
  { own, owned }: { readonly own: OwnSheet | null; readonly owned: readonly OwnSheet[] },
): Opened {
  if (own) return ofOurs(own, plan);
  const spreadsheet = SpreadsheetApp.getActive();
  const report = (ownSheet(owned, 'details') ?? ownSheet(owned, 'summary'))?.sheet;
  const index = report?.getIndex() ?? spreadsheet.getNumSheets();
  return newOrLeft(plan, spreadsheet.getSheets(), { owned, index });
}

function ofOurs(own: OwnSheet, plan: SheetPlan): Opened {
  const tag = { ...own.tag, sheetId: own.sheet.getSheetId() };
  return { ...own, plan, tag, name: own.sheet.getName(), isNew: false, isInserted: false };
}

function newOrLeft(
  plan: SheetPlan,
  sheets: readonly Sheet[],
  { owned, index }: { readonly owned: readonly OwnSheet[]; readonly index: number },
): Opened {
  const left = leftEmpty(sheets, plan.name, owned);
  if (left) return { ...tagged(left, plan, left.getName()), isInserted: false };
  const names = sheets.map((one) => one.getName());
  return inserted(plan, freeName(plan.name, names), index);
}

/** Asks for nothing. Should a colleague have built a report since the names were read, Sheets refuses a second sheet of a name. */
export function newSheets(plans: readonly SheetPlan[]): Opened[] {
  return plans.map((plan, i) => inserted(plan, plan.name, i));
}

function inserted(plan: SheetPlan, name: string, index: number): Opened {
  return { ...tagged(SpreadsheetApp.getActive().insertSheet(name, index), plan, name), isInserted: true };
}

/** The tag of its end is another one, since the first would have to be searched for. */
function tagged(sheet: Sheet, plan: SheetPlan, name: string) {
  const { role, rep, rows } = plan;
  const tag: Tag = {
    role,
    ...(rep !== undefined && { rep }),
    name,
    state: 'building',
    rows: rows.length,
    look: '',
    next: printsOf(rowsToCompare(plan)),
    inputs: taggedInputs(inputsOf(plan)),
  };
  tagSheet(sheet, tag);
  return { sheet, plan, name, tag, write: (changed: Tag) => tagSheet(sheet, changed), isNew: true };
}
