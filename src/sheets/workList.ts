import { columnOf, type WorkListPlan, type WorkRow } from '../report/workListSheet.ts';
import type { Cell } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { whileLocked } from './call/lock.ts';
import { refusalFor } from './call/refusal.ts';
import { withRetries } from './call/retry.ts';
import { newListSheet } from './own/openList.ts';
import { type OwnSheet, ownSheets, tagSheet } from './own/ownSheets.ts';
import { workListStampNow } from './own/stamp.ts';
import { linkTo } from './read/selectedCell.ts';
import { noNotes, readWorkNotes, type WorkNotes, workPrint } from './workNotes.ts';
import { insertRoom } from './write/insertRoom.ts';
import { written } from './write/written.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Linking each row takes an object a row; whoever reads further finds the sheet and the number in the cell. */
const mostLinks = 1000;

export type WrittenList = { readonly sheet: string; readonly isMoved: boolean };

/**
 * Writes the work list into its tab, with the ticks and notes that people have made beside their rows. A tab in which
 * anything else was changed is left to them, and the list gets a new one.
 * @param planFor the list, once it is known of which rows there are notes
 */
export function writeWorkList(
  planFor: (noted: (key: string) => boolean) => WorkListPlan,
  language: Language,
): WrittenList {
  return whileLocked(language, () =>
    withRetries(
      language,
      () => writeOnce(planFor, language),
      () => refusalFor(['workList'], language),
    ),
  );
}

function writeOnce(planFor: (noted: (key: string) => boolean) => WorkListPlan, language: Language): WrittenList {
  const spreadsheet = SpreadsheetApp.getActive();
  const owned = ownSheets(spreadsheet);
  const lists = owned.filter(({ sheet, tag }) => tag.role === 'workList' && tag.sheetId === sheet.getSheetId());
  const read = lists.map((own) => ({ own, notes: readWorkNotes(own) }));
  const current = read.find(({ notes }) => notes.isOnlyOurs) ?? read[read.length - 1] ?? null;
  const notes = current?.notes ?? noNotes;
  const plan = planFor((key) => notes.byKey.has(key));
  const rows = [...plan.rows, ...goneRows(plan, notes)];
  const values = valuesOf(plan, rows, notes);
  const stamp = workListStampNow(language);
  const opened = open(spreadsheet, { plan, values, owned, current: notes.isOnlyOurs ? (current?.own ?? null) : null });
  fill(opened.sheet, { plan, rows, values, stamp, before: notes.isOnlyOurs ? notes.rows : 0 }, language);
  link(spreadsheet, opened.sheet, rows, plan.lines.length + 2);
  opened.sheet.getRange(1, 1).setValue(written(values[0]?.[0] ?? ''));
  opened.finish();
  // What was left to people is not looked into again: a note that they delete on the new list must not return.
  for (const { own } of read) if (own.sheet.getSheetId() !== opened.sheet.getSheetId()) own.write({ role: 'rows' });
  opened.sheet.activate();
  SpreadsheetApp.flush();
  return { sheet: opened.sheet.getName(), isMoved: !notes.isOnlyOurs };
}

/** A note outlives what it was about: whoever wrote it decides when it goes. */
function goneRows({ rows, gone }: WorkListPlan, { byKey }: WorkNotes): WorkRow[] {
  const listed = new Set(rows.map(({ key }) => key));
  return [...byKey].flatMap(([key, { note, who, client }]) =>
    listed.has(key) || note === ''
      ? []
      : [{ key, cells: { what: gone, who, client, days: '', amount: '', place: '', key }, source: null }],
  );
}

/** The whole list in one rectangle, so that it is there in one call or not at all, notes and all. */
function valuesOf({ lines, headings }: WorkListPlan, rows: readonly WorkRow[], { byKey }: WorkNotes): Cell[][] {
  const top = lines.map(({ text }) => headings.map((_, column) => (column === 0 ? text : '')));
  const below = rows.map(({ key, cells }): Cell[] => {
    const { done = false, note = '' } = byKey.get(key) ?? {};
    const { what, who, client, days, amount, place } = cells;
    return [done, what, who, client, days, amount, place, note, key];
  });
  return [...top, [...headings], ...below];
}

type Wanted = {
  readonly plan: WorkListPlan;
  readonly values: readonly Cell[][];
  readonly owned: readonly OwnSheet[];
  /** Null where there is no list that may be written over. */
  readonly current: OwnSheet | null;
};

function open(spreadsheet: Spreadsheet, { plan, values, owned, current }: Wanted) {
  const prints = workPrint(values, plan.lines.length);
  if (current) {
    // Known before anything changes, so that a list which is cut off is not taken for one that people changed.
    current.write({ ...current.tag, next: prints });
    current.sheet.getFilter()?.remove();
    return { sheet: current.sheet, finish: () => current.write({ ...current.tag, prints, next: undefined }) };
  }
  const sheet = newListSheet(spreadsheet, plan.name, owned);
  tagSheet(sheet, { role: 'workList', sheetId: sheet.getSheetId(), prints });
  return { sheet, finish: () => undefined };
}

type Content = {
  readonly plan: WorkListPlan;
  readonly rows: readonly WorkRow[];
  readonly values: readonly Cell[][];
  /** What the first cell says until the list is whole. */
  readonly stamp: string;
  /** How many rows the list had. */
  readonly before: number;
};

function fill(sheet: Sheet, { plan, rows, values, stamp, before }: Content, language: Language): void {
  const { lines, headings, formats, widths } = plan;
  const columns = headings.length;
  const height = Math.max(values.length, before);
  const grid = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const room = { rows: Math.max(0, height - grid.rows), columns: Math.max(0, columns - grid.columns) };
  insertRoom(sheet, { after: grid.rows, ...room }, language);
  sheet.getRange(1, 1).setValue(stamp);
  const top = lines.length + 1;
  const blank = headings.map(() => '');
  const below = sheet.getRange(top + 1, 1, Math.max(1, height - top), columns);
  below.clearDataValidations().setHorizontalAlignment('left').setVerticalAlignment('top');
  const rest = Array.from({ length: height - values.length }, () => blank);
  if (rows.length > 0) {
    sheet.getRange(top + 1, 1, rows.length, columns).setNumberFormats(rows.map(() => [...formats]));
    const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet
      .getRange(top + 1, columnOf('done') + 1, rows.length, 1)
      .setDataValidation(box)
      .setHorizontalAlignment('center');
    sheet.getRange(top + 1, columnOf('days') + 1, rows.length, 2).setHorizontalAlignment('right');
    sheet.getRange(top + 1, columnOf('note') + 1, rows.length, 1).setWraps(rows.map(() => [true]));
  }
  const [[, ...beside] = [], ...others] = [...values, ...rest].map((row) => row.map(written));
  sheet.getRange(1, 1, height, columns).setValues([[stamp, ...beside], ...others]);
  const heads = sheet.getRange(1, 1, lines.length, 1);
  heads.setFontColors(lines.map(({ look }) => [look.color ?? null]));
  heads.setFontWeights(lines.map(({ look }) => [look.bold ? 'bold' : 'normal']));
  heads.setFontSizes(lines.map(({ look }) => [look.size ?? 10]));
  sheet.getRange(top, 1, 1, columns).setFontWeight('bold').setBackground('#e8f0fe');
  widths.forEach((width, column) => {
    sheet.setColumnWidths(column + 1, 1, width);
  });
  sheet.hideColumns(columnOf('key') + 1);
  sheet.setFrozenRows(top);
  sheet.getRange(top, 1, rows.length + 1, columns).createFilter();
}

/** The place of each row leads there. */
function link(spreadsheet: Spreadsheet, sheet: Sheet, rows: readonly WorkRow[], top: number): void {
  const sources = new Map<string, Sheet | null>();
  const cells = rows.slice(0, mostLinks).map(({ cells: { place }, source }) => {
    const text = SpreadsheetApp.newRichTextValue().setText(String(place));
    if (!source) return [text.build()];
    const known = sources.has(source.sheet) ? sources.get(source.sheet) : spreadsheet.getSheetByName(source.sheet);
    sources.set(source.sheet, known ?? null);
    return [known ? text.setLinkUrl(linkTo(known, `A${source.row}`)).build() : text.build()];
  });
  if (cells.length > 0) sheet.getRange(top, columnOf('place') + 1, cells.length, 1).setRichTextValues(cells);
}
