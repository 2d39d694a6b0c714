import type { AskedCell } from '../report/cellMeaning.ts';
import type { RowsBehindPlan } from '../report/rowsBehindSheet.ts';
import type { Cell } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { freeName } from './freeName.ts';
import { whileLocked } from './lock.ts';
import { ownSheet, ownSheets, tagSheet } from './ownSheets.ts';
import { refusalFor } from './refusal.ts';
import { withRetries } from './retry.ts';
import { written } from './written.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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

function linkTo(sheet: Sheet, cells: string): string {
  return `#gid=${sheet.getSheetId()}&range=${cells}`;
}

/** Linking each row takes an object a row; whoever reads further finds the sheet and the number beside it. */
const mostLinks = 1000;

/**
 * Writes the list into our own tab, in place of what it held. The tabs of people are only asked for their number formats.
 * @param back the address of the cell that was asked about
 * @returns what the tab is called
 */
export function writeRowsBehind(plan: RowsBehindPlan, back: string, language: Language): string {
  return whileLocked(language, () =>
    withRetries(
      language,
      () => writeOnce(plan, back),
      () => refusalFor('rows', language),
    ),
  );
}

function writeOnce(plan: RowsBehindPlan, back: string): string {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = emptied(spreadsheet, plan.name);
  const top = plan.lines.length + 1;
  const [rows, columns] = [plan.rows.length, plan.headings.length];
  makeRoom(sheet, top + 1 + rows, columns);
  writeTop(sheet, plan, back);
  writeHeadings(sheet, plan, top + 1);
  if (rows > 0) {
    const block = sheet.getRange(top + 2, 1, rows, columns);
    block.setNumberFormats(formatsOf(spreadsheet, plan)).setHorizontalAlignment('left');
    block.setValues(plan.rows.map((row) => row.map(written)));
    linkRows(spreadsheet, sheet, plan, top + 2);
  }
  sheet.getRange(top + 1, 1, rows + 1, columns).createFilter();
  sheet.activate();
  SpreadsheetApp.flush();
  return sheet.getName();
}

/**
 * Our tab under whatever name, without what it held, but no duplicate that people keep; else a new one behind the
 * summary. An empty sheet of its name is as
 * good as new, and may be what an earlier attempt left.
 */
function emptied(spreadsheet: Spreadsheet, name: string): Sheet {
  const owned = ownSheets(spreadsheet);
  const own = owned.find(({ sheet, tag }) => tag.role === 'rows' && tag.sheetId === sheet.getSheetId())?.sheet;
  if (own) {
    own.getFilter()?.remove();
    own.clear();
    return own;
  }
  const summary = ownSheet(owned, 'summary')?.sheet;
  const sheets = spreadsheet.getSheets();
  const names = sheets.map((sheet) => sheet.getName());
  const empty = sheets.find((one) => one.getName() === name && one.getLastRow() === 0);
  const sheet =
    empty ?? spreadsheet.insertSheet(freeName(name, names), summary?.getIndex() ?? spreadsheet.getNumSheets());
  tagSheet(sheet, { role: 'rows', sheetId: sheet.getSheetId() });
  return sheet;
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > haveRows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns > haveColumns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/** In pixels. */
const titleHeight = 30;

function writeTop(sheet: Sheet, { lines, back: text }: RowsBehindPlan, back: string): void {
  const block = sheet.getRange(1, 1, lines.length, 1);
  block.setValues(lines.map((line) => [written(line.text)]));
  block.setFontColors(lines.map(({ look }) => [look.color ?? null]));
  block.setFontWeights(lines.map(({ look }) => [look.bold ? 'bold' : 'normal']));
  block.setFontSizes(lines.map(({ look }) => [look.size ?? 10])).setVerticalAlignment('middle');
  sheet.setRowHeight(1, titleHeight);
  sheet.getRange(lines.length + 1, 1).setRichTextValue(linked(text, back));
}

function linked(text: string, link: string): GoogleAppsScript.Spreadsheet.RichTextValue {
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(link).build();
}

function writeHeadings(sheet: Sheet, { headings, widths }: RowsBehindPlan, row: number): void {
  const line = sheet.getRange(row, 1, 1, headings.length);
  line.setValues([headings.map(written)]);
  line.setFontWeight('bold').setBackground('#e8f0fe');
  widths.forEach((width, column) => {
    let same = 1;
    while (widths[column + same] === width) same += 1;
    if (widths[column - 1] !== width) sheet.setColumnWidths(column + 1, same, width);
  });
  sheet.setFrozenRows(row);
}

/** Each sheet's own formats, as its first listed row has them; one call a sheet. */
function formatsOf(spreadsheet: Spreadsheet, { rows, headings, ownFormats, sources }: RowsBehindPlan): string[][] {
  const plain = headings.map((_, column) => ownFormats[column] ?? 'General');
  const formats = rows.map(() => plain);
  for (const { sheet: name, from, rows: numbers, columns, isAsInSheet } of sources) {
    const sheet = isAsInSheet ? spreadsheet.getSheetByName(name) : null;
    if (!sheet) continue;
    const [own = []] = sheet.getRange(numbers[0] as number, 1, 1, columns.length).getNumberFormats();
    const line = [...plain];
    columns.forEach((column, i) => {
      line[column] = own[i] ?? 'General';
    });
    formats.fill(line, from, from + numbers.length);
  }
  return formats;
}

/** The name of each row's sheet leads to the row. */
function linkRows(spreadsheet: Spreadsheet, sheet: Sheet, { sources, sheetColumn }: RowsBehindPlan, top: number): void {
  const links: GoogleAppsScript.Spreadsheet.RichTextValue[][] = [];
  for (const { sheet: name, rows } of sources) {
    const source = spreadsheet.getSheetByName(name);
    if (!source) return;
    for (const row of rows.slice(0, mostLinks - links.length)) links.push([linked(name, linkTo(source, `A${row}`))]);
  }
  sheet.getRange(top, sheetColumn + 1, links.length, 1).setRichTextValues(links);
}
