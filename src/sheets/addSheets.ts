import type { Cell } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { sampleThere } from '../words/sheets.ts';
import { whileLocked } from './call/lock.ts';
import { refusalFor } from './call/refusal.ts';
import { Refusal, withRetries } from './call/retry.ts';
import { isNumbered, leftEmpty, untaggedSample } from './own/leftEmpty.ts';
import { halfSample, type OwnSheet, ownSheets, tagSheet } from './own/ownSheets.ts';
import { userLanguage } from './user/language.ts';
import { freeName } from './write/freeName.ts';
import { makeRows, newRows } from './write/insertRoom.ts';
import { written } from './write/written.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet to be added: headings and rows, with number formats by 0-based column. */
export type NewSheet = {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: Readonly<Record<number, string>>;
};

/**
 * Adds the sample's sheets behind the others, once. A sheet that stands there already is never written into: where a
 * name is taken, the new sheet is numbered. Until the last is written none of them counts, and what an attempt that was
 * cut off has left is written again.
 * @returns the names they got
 */
export function addSheets(sheets: readonly NewSheet[]): string[] {
  const language = userLanguage();
  return whileLocked(language, () => {
    const { spreadsheet, names, left } = withRetries(language, () => look(language));
    const added = sheets.map((wanted) => {
      const known = left.find(({ tag }) => tag.name === wanted.name)?.sheet ?? null;
      const called = known?.getName() ?? untaggedSample;
      const name = isNumbered(called, untaggedSample) ? freeName(wanted.name, names) : called;
      names.push(name);
      withRetries(
        language,
        (attempt) => add(wanted, { spreadsheet, name, known, attempt, language }),
        () => refusalFor(['sample'], language),
      );
      return name;
    });
    withRetries(
      language,
      () => finish(spreadsheet),
      () => refusalFor(['sample'], language),
    );
    return added;
  });
}

type Look = { readonly spreadsheet: Spreadsheet; readonly names: string[]; readonly left: readonly OwnSheet[] };

function look(language: Language): Look {
  const spreadsheet = SpreadsheetApp.getActive();
  const owned = ownSheets(spreadsheet);
  const left = halfSample(owned);
  const there = owned.filter(({ tag }) => tag.role === 'sample');
  if (there.length > left.length) {
    throw new Refusal(
      sampleThere(
        there.map(({ sheet }) => sheet.getName()),
        language,
      ),
    );
  }
  return { spreadsheet, names: spreadsheet.getSheets().map((sheet) => sheet.getName()), left };
}

type Place = {
  readonly spreadsheet: Spreadsheet;
  readonly name: string;
  /** What an earlier attempt, of another day perhaps, has left of this sheet. */
  readonly known: Sheet | null;
  readonly attempt: number;
  readonly language: Language;
};

/** It has its own name once it is tagged, since a blank sheet of that name may be somebody's. */
function add({ name: called, cells, formats }: NewSheet, place: Place): void {
  const { spreadsheet, name, known, attempt, language } = place;
  const made = known ?? (attempt > 1 ? halfMade(spreadsheet, called) : null);
  const sheet = made ?? newSheet(spreadsheet, called);
  if (sheet.getName() !== name) sheet.setName(name);
  sheet.clear();
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  makeRows(sheet, rows, newRows, language);
  for (const [column, format] of Object.entries(formats)) {
    if (rows > 1) sheet.getRange(2, Number(column) + 1, rows - 1, 1).setNumberFormat(format);
  }
  sheet.getRange(1, 1, rows, columns).setValues(cells.map((row) => row.map(written)));
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold').setBackground('#e8f0fe');
  sheet.setFrozenRows(1);
}

function halfMade(spreadsheet: Spreadsheet, called: string): Sheet | null {
  return halfSample(ownSheets(spreadsheet)).find(({ tag }) => tag.name === called)?.sheet ?? null;
}

function newSheet(spreadsheet: Spreadsheet, called: string): Sheet {
  const sheets = spreadsheet.getSheets();
  const names = sheets.map((one) => one.getName());
  const left = leftEmpty(sheets, untaggedSample, ownSheets(spreadsheet));
  const sheet = left ?? spreadsheet.insertSheet(freeName(untaggedSample, names), sheets.length);
  tagSheet(sheet, { role: 'sample', state: 'building', name: called });
  return sheet;
}

/** All at once, since the first that is complete lets all of them count. */
function finish(spreadsheet: Spreadsheet): void {
  for (const own of ownSheets(spreadsheet)) {
    if (own.tag.role === 'sample' && own.tag.state === 'building') own.write({ role: 'sample', state: 'complete' });
  }
  SpreadsheetApp.flush();
}
