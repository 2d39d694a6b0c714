import type { SettingsPlan } from '../find/settings/planSettings.ts';
import { missingLines, type SettingLine } from '../find/settings/settingLines.ts';
import { type Cell, type Cells, isBlank } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { settingHeadings, settingsSheetName } from '../words/settingLines.ts';
import { whileLocked } from './call/lock.ts';
import { refusalFor } from './call/refusal.ts';
import { withRetries } from './call/retry.ts';
import { ownSheet, ownSheets, tagSheet } from './own/ownSheets.ts';
import { makeRows, newRows } from './write/insertRoom.ts';
import { written } from './write/written.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const columnWidths = [280, 240, 560] as const;

/**
 * Makes the KPI Settings tab, or adds the lines it does not have yet below the others. What people have typed is never
 * changed: a line that is there, in whatever spelling and with whatever value, stays.
 * @param known the tab's cells as read for this build; null when there is none
 * @returns how many lines were added
 */
export function writeSettings(lines: readonly SettingLine[], known: Cells | null, language: Language): number {
  const missing = missingLines(
    lines,
    (known ?? []).map((row) => row[0] ?? ''),
  );
  if (missing.length === 0) return 0;
  whileLocked(language, () => {
    withRetries(
      language,
      (attempt) => writeOnce(missing, known, { attempt, language }),
      () => refusalFor(['settings'], language),
    );
  });
  return missing.length;
}

/** Reads anew: what people have typed since then stays, and a second attempt finds what the first has added. */
function writeOnce(
  lines: readonly SettingLine[],
  known: Cells | null,
  { attempt, language }: { readonly attempt: number; readonly language: Language },
): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const existing = known === null && attempt === 1 ? null : findSettingsSheet(spreadsheet);
  const cells = existing && cellsOf(existing);
  const missing = missingLines(
    lines,
    (cells ?? []).map((row) => row[0] ?? ''),
  );
  const sheet = existing ?? newSheet(spreadsheet);
  if (cells === null) begin(sheet, existing && spreadsheet, language);
  const first = Math.max(cells?.length ?? 0, 1) + 1;
  if (missing.length > 0) writeLines(sheet, missing, { first, certain: existing ? 0 : newRows, language });
  SpreadsheetApp.flush();
}

function writeLines(
  sheet: Sheet,
  lines: readonly SettingLine[],
  { first, certain, language }: { readonly first: number; readonly certain: number; readonly language: Language },
): void {
  // Looks first: lines that are there are never touched again, so one that was cut off behind its values would stay bare.
  makeRoom(sheet, { first, count: lines.length, certain, language });
  sheet.getRange(first, 1, lines.length, columnWidths.length).setValues(cellsOfLines(lines, language));
}

function makeRoom(
  sheet: Sheet,
  place: { readonly first: number; readonly count: number; readonly certain: number; readonly language: Language },
): void {
  const { first, count, certain, language } = place;
  makeRows(sheet, first + count - 1, certain, language);
  sheet.getRange(first, 1, count, columnWidths.length).setVerticalAlignment('middle').setHorizontalAlignment('left');
  sheet.getRange(first, columnWidths.length, count, 1).setFontColor('#5f6368');
}

function cellsOfLines(lines: readonly SettingLine[], language: Language): Cell[][] {
  return lines.map(({ setting, value, meaning }) => [setting, value, meaning[language]].map(written));
}

/**
 * Saves lines into their places, each as text; no other cell of the KPI Settings tab changes. Makes the tab where there
 * is none; the sheet that people look at stays in front.
 * @param planFor what to write, by the tab's cells as they stand once nobody else can write
 * @returns the tab's cells as they are then
 */
export function changeSettings(planFor: (known: Cells | null) => SettingsPlan, language: Language): Cells {
  return whileLocked(language, () =>
    withRetries(
      language,
      () => changeOnce(planFor, language),
      () => refusalFor(['settings'], language),
    ),
  );
}

/** Reads anew, as above. */
function changeOnce(planFor: (known: Cells | null) => SettingsPlan, language: Language): Cells {
  const spreadsheet = SpreadsheetApp.getActive();
  const existing = findSettingsSheet(spreadsheet);
  const known = existing && cellsOf(existing);
  const { changed, added, cells } = planFor(known);
  const before = existing ? null : spreadsheet.getActiveSheet();
  const sheet = existing ?? newSheet(spreadsheet);
  before?.activate();
  if (known === null) begin(sheet, existing && spreadsheet, language);
  if (known) saveLines(sheet, known, { changed, added, language });
  else if (added.length > 0) writeLines(sheet, added, { first: 2, certain: existing ? 0 : newRows, language });
  SpreadsheetApp.flush();
  return cells;
}

/**
 * Lines saved together are one write, from the first of them to the last: cut off between two writes, a tab would have
 * been moved and its columns not. The cells between are written as they were read, under the lock. Where somebody has a
 * formula among them, which that would end, each line is a write of its own.
 */
function saveLines(
  sheet: Sheet,
  known: Cells,
  { changed, added, language }: Pick<SettingsPlan, 'changed' | 'added'> & { readonly language: Language },
): void {
  if (changed.length + added.length === 0) return;
  const next = known.length + 1;
  const addedCells = cellsOfLines(added, language);
  const columns = addedCells.length > 0 ? columnWidths.length : 1;
  const first = changed[0]?.row ?? next;
  const last = addedCells.length > 0 ? known.length : (changed[changed.length - 1]?.row ?? 0);
  if (addedCells.length > 0) makeRoom(sheet, { first: next, count: addedCells.length, certain: 0, language });
  const values = new Map(changed.map(({ row, value }) => [row, value]));
  const knownCells = known
    .slice(first - 1, last)
    .map(([setting = '', value = '', meaning = ''], i) =>
      [setting, values.get(first + i) ?? value, meaning].map(written),
    );
  const block = sheet.getRange(first, columns === 1 ? 2 : 1, knownCells.length + addedCells.length, columns);
  const isAllChanged = knownCells.length * columns === changed.length;
  if (isAllChanged || !block.getFormulas().flat().some(Boolean)) {
    block.setValues([...knownCells, ...addedCells].map((line) => (columns === 1 ? line.slice(1, 2) : line)));
    return;
  }
  for (const { row, value } of changed) sheet.getRange(row, 2).setValue(written(value));
  if (addedCells.length > 0) sheet.getRange(next, 1, addedCells.length, columns).setValues(addedCells);
}

/** Null also for a sheet with nothing but our headings, as an attempt that was cut off leaves it. */
function cellsOf(sheet: Sheet): Cells | null {
  const cells = sheet.getDataRange().getValues() as Cells;
  const [first = [], ...lines] = cells;
  const isHeading =
    first.every(isBlank) || (first[0] === settingHeadings.setting.en && first[1] === settingHeadings.value.en);
  return isHeading && lines.every((line) => line.every(isBlank)) ? null : cells;
}

/** By its name, since people may bring their own, else ours under a new name. */
export function findSettingsSheet(spreadsheet: Spreadsheet): Sheet | null {
  return spreadsheet.getSheetByName(settingsSheetName) ?? ownSheet(ownSheets(spreadsheet), 'settings')?.sheet ?? null;
}

/** Behind all others. */
function newSheet(spreadsheet: Spreadsheet): Sheet {
  return spreadsheet.insertSheet(settingsSheetName, spreadsheet.getNumSheets());
}

/**
 * Of a sheet without lines.
 * @param searched null for one just made; of one whose making was cut off nobody knows whether it has its tag
 */
function begin(sheet: Sheet, searched: Spreadsheet | null, language: Language): void {
  if (!searched || !ownSheet(ownSheets(searched), 'settings')) tagSheet(sheet, { role: 'settings' });
  writeHeadings(sheet, language);
}

function writeHeadings(sheet: Sheet, language: Language): void {
  const { setting, value, meaning } = settingHeadings;
  const headings = sheet.getRange(1, 1, 1, columnWidths.length);
  headings.setValues([[setting[language], value[language], meaning[language]]]);
  headings.setFontWeight('bold').setBackground('#e8f0fe');
  columnWidths.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.setFrozenRows(1);
}
