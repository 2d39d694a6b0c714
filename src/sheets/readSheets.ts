import type { SheetCells } from '../tally/reading.ts';
import type { Zone } from '../tally/zone.ts';
import type { Cells } from '../vocabulary/cell.ts';
import type { Language } from '../vocabulary/words.ts';
import { findOwnSheets } from './ownSheets.ts';
import { zoneNamed } from './zone.ts';

/** Where the numbers are read: the spreadsheet's own place in the world. */
export type Place = {
  /** `en_US`. */
  readonly locale: string;
  readonly timeZone: string;
  readonly zone: Zone;
};

export type Spreadsheet = Place & {
  /** Every sheet that is not ours, one read each. */
  readonly sheets: readonly SheetCells[];
  /** The KPI Settings tab; null before the first build. */
  readonly settings: Cells | null;
};

export const settingsSheetName = 'KPI Settings';

export function readPlace(): Place {
  const spreadsheet = SpreadsheetApp.getActive();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return { locale: spreadsheet.getSpreadsheetLocale(), timeZone, zone: zoneNamed(timeZone) };
}

/** The KPI Settings tab by its tag, else by its name, since people may bring their own. */
export function readSettings(): Cells | null {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = findOwnSheets(spreadsheet).get('settings') ?? spreadsheet.getSheetByName(settingsSheetName);
  return sheet ? (sheet.getDataRange().getValues() as Cells) : null;
}

/** The whole spreadsheet: one read per sheet, however many rows. */
export function readSpreadsheet(): Spreadsheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const own = findOwnSheets(spreadsheet);
  const settings = own.get('settings') ?? spreadsheet.getSheetByName(settingsSheetName);
  const skipped = new Set([...own.values(), ...(settings ? [settings] : [])].map((sheet) => sheet.getSheetId()));
  const sheets = spreadsheet
    .getSheets()
    .filter((sheet) => !skipped.has(sheet.getSheetId()))
    .map((sheet) => ({ sheet: sheet.getName(), cells: sheet.getDataRange().getValues() as Cells }));
  return { ...readPlace(), sheets, settings: settings ? (settings.getDataRange().getValues() as Cells) : null };
}

/** The sheets of these names, read whole; a name that is gone is passed over. */
export function readNamed(names: readonly string[]): SheetCells[] {
  const spreadsheet = SpreadsheetApp.getActive();
  return names.flatMap((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? [{ sheet: name, cells: sheet.getDataRange().getValues() as Cells }] : [];
  });
}

/** The user's language where we speak it, else English; allowed in every authorization mode. */
export function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
