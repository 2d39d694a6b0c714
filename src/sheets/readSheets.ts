import type { SheetCells } from '../find/reading.ts';
import type { Zone } from '../values/zone.ts';
import type { Cells } from '../vocabulary/cell.ts';
import { settingsSheetName } from '../words/settingLines.ts';
import { tabSilent } from '../words/sheets.ts';
import { userLanguage } from './language.ts';
import { halfSample, ownSheet, ownSheets, type Tag } from './ownSheets.ts';
import { withRetries } from './retry.ts';
import { zoneNamed } from './zone.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the numbers are read: the spreadsheet's own place in the world. */
export type Place = {
  /** `en_US`. */
  readonly locale: string;
  readonly timeZone: string;
  readonly zone: Zone;
};

export type Spreadsheet = Place & {
  /** Of all sheets, ours too. */
  readonly names: readonly string[];
  /** Every sheet that is not ours, hidden ones too, in the order of the spreadsheet: one read each. */
  readonly sheets: readonly SheetCells[];
  /** The KPI Settings tab; null before the first build. */
  readonly settings: Cells | null;
  /** How far the KPI Summary sheet is: `building` is one whose build was cut off. */
  readonly summary: 'none' | NonNullable<Tag['state']>;
};

export function readPlace(): Place {
  const language = userLanguage();
  return withRetries(language, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    return { locale: spreadsheet.getSpreadsheetLocale(), timeZone, zone: zoneNamed(timeZone, language) };
  });
}

/** The KPI Settings tab by its name, since people may bring their own, else ours under a new name. */
export function readSettings(): Cells | null {
  return withRetries(userLanguage(), () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet =
      spreadsheet.getSheetByName(settingsSheetName) ?? ownSheet(ownSheets(spreadsheet), 'settings')?.sheet ?? null;
    return sheet && cellsOf(sheet);
  });
}

/** The whole spreadsheet: one read per sheet, however many rows. */
export function readSpreadsheet(): Spreadsheet {
  const language = userLanguage();
  const { listed, settings, ...own } = withRetries(language, listSheets);
  const read = ({ sheet, name }: Listed): Cells | null =>
    withRetries(
      language,
      () => cellsOf(sheet),
      () => tabSilent(name, language),
    );
  const sheets = listed.flatMap((one): SheetCells[] => {
    const cells = read(one);
    return cells ? [{ sheet: one.name, cells, formatsOf: formatsIn(one.name) }] : [];
  });
  return { ...readPlace(), sheets, settings: settings && read(settings), ...own };
}

/** The sheets of these names, read whole; a name that is gone is passed over. */
export function readNamed(names: readonly string[]): SheetCells[] {
  const language = userLanguage();
  return names.flatMap((name) => {
    const cells = withRetries(
      language,
      () => {
        const sheet = SpreadsheetApp.getActive().getSheetByName(name);
        return sheet && cellsOf(sheet);
      },
      () => tabSilent(name, language),
    );
    return cells ? [{ sheet: name, cells, formatsOf: formatsIn(name) }] : [];
  });
}

type Listed = { readonly sheet: Sheet; readonly name: string };

/** What there is to read: neither the summary nor a duplicate of one of our sheets that people keep, nor half a sample. */
function listSheets() {
  const spreadsheet = SpreadsheetApp.getActive();
  const owned = ownSheets(spreadsheet);
  const ours = [...owned.filter(({ tag }) => tag.role !== 'sample'), ...halfSample(owned)];
  const skipped = new Set(ours.map(({ sheet }) => sheet.getSheetId()));
  const all = spreadsheet.getSheets().map((sheet): Listed => ({ sheet, name: sheet.getName() }));
  const tagged = ownSheet(owned, 'settings')?.sheet.getSheetId();
  const settings =
    all.find(({ name }) => name.toLowerCase() === settingsSheetName.toLowerCase()) ??
    all.find(({ sheet }) => sheet.getSheetId() === tagged) ??
    null;
  return {
    listed: all.filter((one) => one !== settings && !skipped.has(one.sheet.getSheetId())),
    settings,
    names: all.map(({ name }) => name),
    summary: ownSheet(owned, 'summary')?.tag.state ?? ('none' as const),
  };
}

/** Beyond the cells' own currencies nothing hangs on formats, so that a refusal leaves the report as it is without them. */
function formatsIn(name: string): NonNullable<SheetCells['formatsOf']> {
  return (column) => {
    try {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      const formats = sheet?.getRange(1, column + 1, sheet.getLastRow(), 1).getNumberFormats() ?? [];
      return formats.map(([format = '']) => format);
    } catch {
      return [];
    }
  };
}

/** Null for a sheet without cells, such as a chart that fills a tab of its own. */
function cellsOf(sheet: Sheet): Cells | null {
  try {
    return sheet.getDataRange().getValues() as Cells;
  } catch (error) {
    if (String(sheet.getType()) !== 'GRID') return null;
    throw error;
  }
}
