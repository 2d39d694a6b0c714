import type { SettingsPlan } from '../find/settings/planSettings.ts';
import { missingLines, type SettingLine } from '../find/settings/settingLines.ts';
import { type Cells, isBlank } from '../vocabulary/cell.ts';
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
  makeRows(sheet, first + lines.length - 1, certain, language);
  const block = sheet.getRange(first, 1, lines.length, columnWidths.length);
  // Looks first: lines that are there are never touched again, so one that was cut off behind its values would stay bare.
  block.setVerticalAlignment('middle').setHorizontalAlignment('left');
  sheet.getRange(first, columnWidths.length, lines.length, 1).setFontColor('#5f6368');
  block.setValues(lines.map(({ setting, value, meaning }) => [setting, value, meaning[language]].map(written)));
}

/**
 * Saves lines into their places, each as text; no other cell of the KPI Settings tab is written. Makes the tab where
 * there is none; the sheet that people look at stays in front.
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
  for (const { row, value } of changed) sheet.getRange(row, 2).setValue(written(value));
  const first = Math.max(known?.length ?? 0, 1) + 1;
  if (added.length > 0) writeLines(sheet, added, { first, certain: existing ? 0 : newRows, language });
  SpreadsheetApp.flush();
  return cells;
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
