import type { Cell } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { whileLocked } from './call/lock.ts';
import { refuseLocked } from './call/refusal.ts';
import { withRetries } from './call/retry.ts';
import { freeName } from './write/freeName.ts';
import { insertRoom } from './write/insertRoom.ts';
import { written } from './write/written.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of counted days: headings and rows, all rows as long as the headings. */
export type TallySheet = {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** 0-based, the columns that hold days. */
  readonly days: readonly number[];
  /** Whether a heading that stands there already is one of ours. */
  readonly isOurs: (heading: string) => boolean;
};

/**
 * Writes the tab in one go in place of what stood there. What people keep right of our headings stays, and a sheet of this
 * name that does not begin with our headings is somebody's: then the tab is numbered.
 * @returns its name
 */
export function writeTally(tally: TallySheet, language: Language): string {
  return whileLocked(language, () => {
    const sheet = withRetries(language, () => sheetFor(tally));
    withRetries(language, () => write(sheet, tally, language));
    return sheet.getName();
  });
}

function sheetFor({ name, isOurs }: TallySheet): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  for (const called of names.filter((one) => one === name || /^ \d+$/.test(one.slice(name.length)))) {
    const sheet = spreadsheet.getSheetByName(called);
    if (sheet && (sheet.getLastRow() === 0 || ownColumns(sheet, isOurs) > 0)) return sheet;
  }
  return spreadsheet.insertSheet(freeName(name, names), names.length);
}

function ownColumns(sheet: Sheet, isOurs: (heading: string) => boolean): number {
  if (sheet.getLastColumn() === 0) return 0;
  const headings = (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []).map(String);
  const others = headings.findIndex((heading) => !isOurs(heading));
  return others === -1 ? headings.length : others;
}

function write(sheet: Sheet, { cells, days, isOurs }: TallySheet, language: Language): void {
  const before = ownColumns(sheet, isOurs);
  const rows = Math.max(cells.length, sheet.getLastRow());
  const columns = Math.max(cells[0]?.length ?? 0, before);
  // A further measure takes a column of its own: what people keep to the right moves along.
  const free = blankColumns(sheet, before, columns);
  if (free < columns - before) sheet.insertColumnsAfter(before, columns - before - free);
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const missing = { rows: Math.max(0, rows - maxRows), columns: Math.max(0, columns - maxColumns) };
  insertRoom(sheet, { after: maxRows, ...missing }, language);
  const area = sheet.getRange(1, 1, rows, columns);
  refuseLocked(area, language);
  for (const column of days) sheet.getRange(1, column + 1, rows, 1).setNumberFormat('yyyy-mm-dd');
  area.setValues(filled(cells, rows, columns));
  sheet.setFrozenRows(1);
  SpreadsheetApp.flush();
}

/** How many columns behind ours nobody has written into, up to the last that is wanted. */
function blankColumns(sheet: Sheet, before: number, wanted: number): number {
  const there = Math.min(wanted, sheet.getLastColumn());
  if (there <= before) return wanted - before;
  const rows = sheet.getRange(1, before + 1, sheet.getLastRow(), there - before).getValues();
  const taken = Array.from({ length: there - before }, (_, column) => rows.some((row) => row[column] !== ''));
  const first = taken.indexOf(true);
  return first === -1 ? wanted - before : first;
}

/** Rows and columns of ours that are no longer needed become blank. */
function filled(cells: TallySheet['cells'], rows: number, columns: number): Cell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Cell => written(cells[row]?.[column] ?? '')),
  );
}
