import type { Cell } from '../../vocabulary/cell.ts';
import { freeName } from '../write/freeName.ts';
import { leftEmpty } from './leftEmpty.ts';
import { type OwnSheet, ownSheet, ownSheets, type Tag, tagSheet } from './ownSheets.ts';
import { listPrint } from './prints.ts';
import { isStamp } from './stamp.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type OpenedList = {
  readonly sheet: Sheet;
  /** Says that the list is whole, so that it may be written over next time. */
  readonly finish: () => void;
};

/**
 * A tab of ours without what it held, for a list of rows. A tab in which people have added, changed or noted anything is
 * theirs from then on: their words are about the rows that stand there. The list then gets a new tab behind the summary.
 * @param list what will be written
 */
export function openList(spreadsheet: Spreadsheet, name: string, list: readonly (readonly Cell[])[]): OpenedList {
  const owned = ownSheets(spreadsheet);
  const next = { prints: listPrint(list), below: listPrint(list.slice(1)) };
  const own = owned.find(
    (one) => one.tag.role === 'rows' && one.tag.sheetId === one.sheet.getSheetId() && isOnlyOurs(one),
  );
  if (!own) return newList(spreadsheet, name, { next, owned });
  // Known before anything changes, so that a list which is cut off is not taken for one that people changed.
  own.write({ ...own.tag, next: next.prints, below: next.below });
  own.sheet.getFilter()?.remove();
  own.sheet.clear();
  return { sheet: own.sheet, finish: () => own.write({ ...own.tag, ...next, next: undefined }) };
}

function newList(
  spreadsheet: Spreadsheet,
  name: string,
  { next, owned }: { readonly next: Pick<Tag, 'prints' | 'below'>; readonly owned: readonly OwnSheet[] },
): OpenedList {
  const sheet = newListSheet(spreadsheet, name, owned);
  const tag: Tag = { role: 'rows', sheetId: sheet.getSheetId(), ...next };
  tagSheet(sheet, tag);
  return { sheet, finish: () => undefined };
}

/** Behind the report; what an attempt left that was cut off before it could tag its sheet is used first. */
export function newListSheet(spreadsheet: Spreadsheet, name: string, owned: readonly OwnSheet[]): Sheet {
  const sheets = spreadsheet.getSheets();
  const left = leftEmpty(sheets, name, owned);
  if (left) return left;
  const names = sheets.map((one) => one.getName());
  const report = (ownSheet(owned, 'details') ?? ownSheet(owned, 'summary'))?.sheet;
  return spreadsheet.insertSheet(freeName(name, names), report?.getIndex() ?? spreadsheet.getNumSheets());
}

function isOnlyOurs({ sheet, tag }: OwnSheet): boolean {
  const cells = sheet.getDataRange();
  const isEmpty = (grid: readonly (readonly string[])[]): boolean =>
    grid.every((row) => row.every((text) => text === ''));
  const values = cells.getValues() as Cell[][];
  const isUntouched = isStamp(values[0]?.[0])
    ? listPrint(values.slice(1)) === tag.below
    : [listPrint([]), tag.prints, tag.next].includes(listPrint(values));
  return isUntouched && isEmpty(cells.getFormulas()) && isEmpty(cells.getNotes());
}
