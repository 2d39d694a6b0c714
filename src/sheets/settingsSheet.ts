import { missingLines, type SettingLine } from '../tally/settingLines.ts';
import type { Cells } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { settingHeadings, settingsSheetName } from '../words/settingLines.ts';
import { whileLocked } from './lock.ts';
import { makeRows, newRows } from './makeRows.ts';
import { ownSheet, ownSheets, tagSheet } from './ownSheets.ts';
import { refusalFor } from './refusal.ts';
import { withRetries } from './retry.ts';
import { written } from './written.ts';

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
      () => refusalFor('settings', language),
    );
  });
  return missing.length;
}

function writeOnce(
  lines: readonly SettingLine[],
  known: Cells | null,
  { attempt, language }: { readonly attempt: number; readonly language: Language },
): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const existing = known === null && attempt === 1 ? null : findSheet(spreadsheet);
  const sheet = existing ?? newSheet(spreadsheet);
  if (known === null) writeHeadings(sheet, language);
  // Counted from what was read, so that a second attempt writes the same lines into the same place.
  const first = Math.max(known?.length ?? 0, 1) + 1;
  makeRows(sheet, first + lines.length - 1, existing ? 0 : newRows);
  const block = sheet.getRange(first, 1, lines.length, columnWidths.length);
  block.setValues(lines.map(({ setting, value, meaning }) => [setting, value, meaning[language]].map(written)));
  block.setVerticalAlignment('middle').setHorizontalAlignment('left');
  sheet.getRange(first, columnWidths.length, lines.length, 1).setFontColor('#5f6368');
  SpreadsheetApp.flush();
}

/** By its name, since people may bring their own, else ours under a new name. */
function findSheet(spreadsheet: Spreadsheet): Sheet | null {
  return spreadsheet.getSheetByName(settingsSheetName) ?? ownSheet(ownSheets(spreadsheet), 'settings')?.sheet ?? null;
}

/** Behind all others. */
function newSheet(spreadsheet: Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(settingsSheetName, spreadsheet.getNumSheets());
  tagSheet(sheet, { role: 'settings' });
  return sheet;
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
