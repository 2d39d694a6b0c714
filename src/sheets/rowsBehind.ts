import type { RowsBehindPlan } from '../report/rowsBehindSheet.ts';
import type { Cell } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { whileLocked } from './call/lock.ts';
import { refusalFor } from './call/refusal.ts';
import { withRetries } from './call/retry.ts';
import { openList } from './own/openList.ts';
import { listStampNow } from './own/stamp.ts';
import { linkTo } from './read/selectedCell.ts';
import { insertRoom } from './write/insertRoom.ts';
import { linked } from './write/sheetLinks.ts';
import { written } from './write/written.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Linking each row takes an object a row; whoever reads further finds the sheet and the number beside it. */
const mostLinks = 1000;

/**
 * Writes the list into a tab of ours, in place of the list before. The tabs of people are only asked for their number formats.
 * @param back the address of the cell that was asked about
 * @returns what the tab is called
 */
export function writeRowsBehind(plan: RowsBehindPlan, back: string, language: Language): string {
  return whileLocked(language, () =>
    withRetries(
      language,
      () => writeOnce(plan, back, language),
      () => refusalFor(['rows'], language),
    ),
  );
}

function writeOnce(plan: RowsBehindPlan, back: string, language: Language): string {
  const spreadsheet = SpreadsheetApp.getActive();
  const values = valuesOf(plan);
  const { sheet, finish } = openList(spreadsheet, plan.name, values);
  const top = plan.lines.length + 1;
  const [rows, columns] = [plan.rows.length, plan.headings.length];
  const grid = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const room = { rows: Math.max(0, values.length - grid.rows), columns: Math.max(0, columns - grid.columns) };
  insertRoom(sheet, { after: grid.rows, ...room }, language);
  if (rows > 0) {
    const block = sheet.getRange(top + 2, 1, rows, columns);
    block.setNumberFormats(formatsOf(spreadsheet, plan)).setHorizontalAlignment('left');
  }
  const cells = values.map((row) => row.map(written));
  const [[title = '', ...beside] = [], ...below] = cells;
  // Until the last write the first cell says that the list is not complete.
  sheet.getRange(1, 1, values.length, columns).setValues([[listStampNow(language), ...beside], ...below]);
  writeTop(sheet, plan, back);
  writeHeadings(sheet, plan, top + 1);
  if (rows > 0) linkRows(spreadsheet, sheet, plan, top + 2);
  sheet.getRange(top + 1, 1, rows + 1, columns).createFilter();
  sheet.getRange(1, 1).setValue(title);
  finish();
  sheet.activate();
  SpreadsheetApp.flush();
  return sheet.getName();
}

/** The whole list in one rectangle, so that it is there in one call or not at all. */
function valuesOf({ lines, back, headings, rows }: RowsBehindPlan): Cell[][] {
  const top = [...lines.map(({ text }) => text), back].map((text) => [text, ...headings.slice(1).map(() => '')]);
  return [...top, [...headings], ...rows.map((row) => [...row])];
}

/** In pixels. */
const titleHeight = 30;

function writeTop(sheet: Sheet, { lines, back: text }: RowsBehindPlan, back: string): void {
  const block = sheet.getRange(1, 1, lines.length, 1);
  block.setFontColors(lines.map(({ look }) => [look.color ?? null]));
  block.setFontWeights(lines.map(({ look }) => [look.bold ? 'bold' : 'normal']));
  block.setFontSizes(lines.map(({ look }) => [look.size ?? 10])).setVerticalAlignment('middle');
  sheet.setRowHeight(1, titleHeight);
  sheet.getRange(lines.length + 1, 1).setRichTextValue(linked(text, back));
}

function writeHeadings(sheet: Sheet, { headings, widths }: RowsBehindPlan, row: number): void {
  const line = sheet.getRange(row, 1, 1, headings.length);
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
