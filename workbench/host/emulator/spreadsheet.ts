import { emptySheet } from '../../workbook.ts';
import { splitSheet } from './address.ts';
import { openSheet, type SheetState } from './book.ts';
import { Exception, notImplemented, signatureError } from './exception.ts';
import { factory } from './factory.ts';
import { refuseTooMany } from './gridSize.ts';
import { addMetadata, FakeDeveloperMetadataFinder } from './metadata.ts';
import { rangeNamed, setNamedRange } from './namedRange.ts';
import { areaNamed, selectedArea } from './rangeArea.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';
import { type FakeSheet, refuseTakenName } from './sheet.ts';
import { FakeTextFinder } from './textFinder.ts';

type Gas = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;

function freshName(): string {
  const taken = new Set(session.book.sheets.map((sheet) => sheet.name));
  let number = session.book.sheets.length + 1;
  while (taken.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

export class FakeSpreadsheet extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'Spreadsheet';

  getId() {
    return 'local-spreadsheet';
  }
  getName() {
    return session.book.name;
  }
  getSpreadsheetTimeZone() {
    return session.book.timeZone;
  }
  getSpreadsheetLocale() {
    return session.book.locale;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    session.book.timeZone = timeZone;
  }
  setSpreadsheetLocale(locale: string): void {
    session.book.locale = locale;
  }
  getSheets(): GasSheet[] {
    return session.book.sheets.map((sheet) => factory.sheet(sheet));
  }
  getNumSheets() {
    return session.book.sheets.length;
  }
  /** Google ignores case here. */
  getSheetByName(name: string): GasSheet | null {
    if (typeof name !== 'string') throw signatureError('SpreadsheetApp.Spreadsheet.getSheetByName', [name]);
    const found = session.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return found ? factory.sheet(found) : null;
  }
  getSheetById(id: number): GasSheet | null {
    const found = session.book.sheets.find((sheet) => sheet.id === id);
    return found ? factory.sheet(found) : null;
  }
  active_(): SheetState {
    const sheet = session.book.sheets[session.book.activeSheet];
    if (!sheet) throw new Exception('Sheet not found');
    return sheet;
  }
  getActiveSheet(): GasSheet {
    return factory.sheet(this.active_());
  }
  getActiveRange(): GasRange {
    return factory.range(this.active_(), selectedArea(this.active_()));
  }
  getActiveCell(): GasRange {
    return factory.sheet(this.active_()).getActiveCell();
  }
  getCurrentCell(): GasRange {
    return this.getActiveCell();
  }
  getRange(a1Notation: string): GasRange {
    const { sheet, cells } = splitSheet(a1Notation);
    const named = rangeNamed(a1Notation);
    if (named) return named;
    const state = sheet === null ? this.active_() : session.book.sheets.find((candidate) => candidate.name === sheet);
    if (!state) throw new Exception('Range not found');
    return factory.range(state, areaNamed(state, cells));
  }
  insertSheet(): GasSheet;
  insertSheet(sheetIndex: number): GasSheet;
  insertSheet(sheetIndex: number, options: { template?: GasSheet | undefined }): GasSheet;
  insertSheet(options: { template?: GasSheet | undefined }): GasSheet;
  insertSheet(sheetName: string): GasSheet;
  insertSheet(sheetName: string, sheetIndex: number): GasSheet;
  insertSheet(sheetName: string, sheetIndex: number, options: { template?: GasSheet | undefined }): GasSheet;
  insertSheet(sheetName: string, options: { template?: GasSheet | undefined }): GasSheet;
  insertSheet(...args: unknown[]): GasSheet {
    if (args.some((arg) => typeof arg === 'object')) throw notImplemented('Spreadsheet.insertSheet with options');
    const name = args.find((arg) => typeof arg === 'string') ?? freshName();
    refuseTakenName(name);
    const { book } = session;
    const at = args.find((arg) => typeof arg === 'number') ?? book.activeSheet + 1;
    if (at < 0 || at > book.sheets.length) throw new Exception('Invalid argument: sheetIndex');
    const fresh = emptySheet(book.nextId, name);
    refuseTooMany(fresh.rowCount * fresh.columnCount);
    book.nextId += 1;
    const sheet = openSheet(fresh);
    book.sheets.splice(at, 0, sheet);
    book.activeSheet = at;
    return factory.sheet(sheet);
  }
  deleteSheet(sheet: GasSheet) {
    const { book } = session;
    if (book.sheets.length === 1) throw new Exception("You can't remove all the sheets in a document.");
    const state = (sheet as unknown as FakeSheet).live_;
    const at = book.sheets.indexOf(state);
    book.sheets.splice(at, 1);
    book.namedRanges = book.namedRanges.filter((entry) => entry.sheet !== state.name);
    if (book.activeSheet > at || book.activeSheet === book.sheets.length) book.activeSheet--;
  }
  getRangeByName(name: string) {
    return rangeNamed(name);
  }
  setNamedRange(name: string, range: GasRange) {
    setNamedRange(name, range);
  }
  addDeveloperMetadata(...args: unknown[]): Gas {
    addMetadata(null, args);
    return this.as_();
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new FakeDeveloperMetadataFinder(null).as_();
  }
  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new FakeTextFinder(
      text,
      session.book.sheets.map((sheet) => ({ sheet, area: null })),
    ).as_();
  }
  toast(message: string, title = '', seconds: number | null = 5) {
    session.toasts.push({ message, title, seconds: seconds ?? 5 });
  }
}
