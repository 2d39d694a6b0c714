import type { Cell } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { sampleThere } from '../words/sheets.ts';
import { freeName } from './freeName.ts';
import { makeRows, newRows } from './insertRoom.ts';
import { userLanguage } from './language.ts';
import { ownSheets, tagSheet } from './ownSheets.ts';
import { refusalFor } from './refusal.ts';
import { Refusal, withRetries } from './retry.ts';
import { written } from './written.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet to be added: headings and rows, with number formats by 0-based column. */
export type NewSheet = {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: Readonly<Record<number, string>>;
};

/**
 * Adds the sample's sheets behind the others, once. A sheet that stands there already is never written into: where a
 * name is taken, the new sheet is numbered.
 * @returns the names they got
 */
export function addSheets(sheets: readonly NewSheet[]): string[] {
  const language = userLanguage();
  const { spreadsheet, names } = withRetries(language, () => look(language));
  return sheets.map((wanted) => {
    const name = freeName(wanted.name, names);
    names.push(name);
    withRetries(
      language,
      () => add({ ...wanted, name }, spreadsheet, language),
      () => refusalFor('sample', language),
    );
    return name;
  });
}

function look(language: Language): { spreadsheet: Spreadsheet; names: string[] } {
  const spreadsheet = SpreadsheetApp.getActive();
  const there = ownSheets(spreadsheet).filter(({ tag }) => tag.role === 'sample');
  if (there.length > 0) {
    throw new Refusal(
      sampleThere(
        there.map(({ sheet }) => sheet.getName()),
        language,
      ),
    );
  }
  return { spreadsheet, names: spreadsheet.getSheets().map((sheet) => sheet.getName()) };
}

/** The name was free, so a sheet that has it now is what an earlier attempt left. */
function add({ name, cells, formats }: NewSheet, spreadsheet: Spreadsheet, language: Language): void {
  const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  makeRows(sheet, rows, newRows, language);
  for (const [column, format] of Object.entries(formats)) {
    if (rows > 1) sheet.getRange(2, Number(column) + 1, rows - 1, 1).setNumberFormat(format);
  }
  sheet.getRange(1, 1, rows, columns).setValues(cells.map((row) => row.map(written)));
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold').setBackground('#e8f0fe');
  sheet.setFrozenRows(1);
  // Last of all, so that only a whole sample counts as one.
  tagSheet(sheet, { role: 'sample' });
}
