import type { SheetPart } from '../../find/parts/sheetPart.ts';
import type { Span } from '../../find/parts/spans.ts';
import type { SheetCells } from '../../find/reading.ts';
import type { Zone } from '../../values/zone.ts';
import type { Cells } from '../../vocabulary/cell.ts';
import type { Language } from '../../vocabulary/words.ts';
import { settingsSheetName } from '../../words/settingLines.ts';
import { sheetMissing, tabSilent } from '../../words/sheets.ts';
import { Refusal, withRetries } from '../call/retry.ts';
import { hasOurName, isLeftEmpty } from '../own/leftEmpty.ts';
import { halfSample, type OwnSheet, ownSheet, ownSheets, type Tag } from '../own/ownSheets.ts';
import { userLanguage } from '../user/language.ts';
import { cellsOf, everything, headOf, type Part, withColumns, withRows } from './cellsOf.ts';
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
  /** Every sheet that is not ours, hidden ones too, in the order of the spreadsheet. */
  readonly sheets: readonly SheetPart[];
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
export function settingsIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Cells | null {
  const sheet =
    spreadsheet.getSheetByName(settingsSheetName) ?? ownSheet(ownSheets(spreadsheet), 'settings')?.sheet ?? null;
  return sheet && cellsOf(sheet);
}

export function readSettings(): Cells | null {
  return withRetries(userLanguage(), () => settingsIn(SpreadsheetApp.getActive()));
}

/** How many sheets there are to look at, and how far the summary is: no sheet is read for it. */
export function countSheets(): { readonly sheets: number } & Pick<Spreadsheet, 'summary'> {
  const { listed, summary } = withRetries(userLanguage(), listSheets);
  return { sheets: listed.length, summary };
}

/** Of every sheet the first rows, and all of a small one: one read each, however many rows. */
export function lookAtSpreadsheet(): Spreadsheet {
  const language = userLanguage();
  const { listed, settings, ...own } = withRetries(language, listSheets);
  const sheets = listed.flatMap(({ sheet, name }) => partOf(name, language, () => headOf(sheet, listed.length)));
  const read = settings && partOf(settings.name, language, () => everything(settings.sheet));
  return { ...readPlace(), sheets, settings: read?.[0]?.cells ?? null, ...own };
}

/** The same of the sheets of these names; a name that is gone is passed over. */
export function lookAtSheets(names: readonly string[]): SheetPart[] {
  const language = userLanguage();
  return names.flatMap((name) =>
    partOf(name, language, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      return sheet && headOf(sheet, names.length);
    }),
  );
}

/** The sheets of these names, all of them; a name that is gone is passed over. */
export function readNamed(names: readonly string[]): SheetPart[] {
  const language = userLanguage();
  return names.flatMap((name) =>
    partOf(name, language, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      return sheet && everything(sheet);
    }),
  );
}

/**
 * Reads what is asked for of sheets that were looked at; those that it says nothing of stay as they are. One that somebody
 * has renamed or deleted since would be missing from the numbers without a word, so that nothing is answered then.
 */
export function readMore(
  sheets: readonly SheetPart[],
  wanted: ReadonlyMap<string, 'everything' | Columns | Rows>,
): SheetPart[] {
  const language = userLanguage();
  return sheets.flatMap((known) => {
    const more = wanted.get(known.sheet);
    if (more === undefined) return known;
    return partOf(known.sheet, language, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(known.sheet);
      if (!sheet) throw new Refusal(sheetMissing(known.sheet, language));
      if (more === 'everything') return everything(sheet);
      return 'columns' in more ? withColumns(sheet, known, more.columns) : withRows(sheet, known, more.rows);
    });
  });
}

/** 0-based, in order. */
type Columns = { readonly columns: readonly number[] };
type Rows = { readonly rows: readonly Span[] };

function partOf(name: string, language: Language, read: () => Part | null): SheetPart[] {
  const part = withRetries(language, read, () => tabSilent(name, language));
  return part ? [{ ...part, sheet: name, formatsOf: formatsIn(name) }] : [];
}

type Listed = { readonly sheet: Sheet; readonly name: string };

/**
 * What there is to read: neither the summary nor a duplicate of one of our sheets that people keep, nor half a sample,
 * nor a sheet that was made for one of them and got no further. The tags are searched for last: of a report that a
 * colleague's build makes meanwhile each sheet is tagged by then, or not among those that there were.
 */
function listSheets() {
  const spreadsheet = SpreadsheetApp.getActive();
  const all = spreadsheet.getSheets().map((sheet): Listed => ({ sheet, name: sheet.getName() }));
  const owned = ownSheets(spreadsheet);
  const skipped = idsOf(owned);
  const tagged = ownSheet(owned, 'settings')?.sheet.getSheetId();
  const settings =
    all.find(({ name }) => name.toLowerCase() === settingsSheetName.toLowerCase()) ??
    all.find(({ sheet }) => sheet.getSheetId() === tagged) ??
    null;
  const listed = all.filter((one) => one !== settings && !skipped.has(one.sheet.getSheetId()) && !isLeftEmpty(one));
  // One that was blank and untagged a moment ago may have been filled since.
  const late = listed.some(({ name }) => hasOurName(name)) ? idsOf(ownSheets(spreadsheet)) : skipped;
  return {
    listed: listed.filter(({ sheet }) => !late.has(sheet.getSheetId())),
    settings,
    names: all.map(({ name }) => name),
    summary: (ownSheet(owned, 'summary') ?? ownSheet(owned, 'details'))?.tag.state ?? ('none' as const),
  };
}

/** Of what is ours to write and nobody's to count. */
function idsOf(owned: readonly OwnSheet[]): ReadonlySet<number> {
  const ours = [...owned.filter(({ tag }) => tag.role !== 'sample'), ...halfSample(owned)];
  return new Set(ours.map(({ sheet }) => sheet.getSheetId()));
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
