import type { SheetState } from './book.ts';
import { chartsOf, insertChart, newChart, removeChart, updateChart } from './charts.ts';
import { rulesOf, setRules } from './conditionalFormat.ts';
import { nameOf } from './enumeration.ts';
import { SheetType } from './enumerations.ts';
import { Exception } from './exception.ts';
import { filterOf } from './filter.ts';
import { addMetadata, FakeDeveloperMetadataFinder } from './metadata.ts';
import { protect, protectionsOf } from './protection.ts';
import { selectedArea } from './rangeArea.ts';
import { session } from './session.ts';
import { SheetGrid } from './sheetGrid.ts';
import { FakeTextFinder } from './textFinder.ts';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

/** Renames everything that names the sheet; formulas are text and keep the old name. */
function rename(sheet: SheetState, name: string): void {
  for (const { charts } of session.book.sheets)
    for (const { ranges } of charts) for (const range of ranges) if (range.sheet === sheet.name) range.sheet = name;
  for (const entry of session.book.namedRanges) if (entry.sheet === sheet.name) entry.sheet = name;
  sheet.name = name;
}

export function refuseTakenName(name: string, own?: SheetState): void {
  const taken = session.book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** A sheet with all this host knows of it. */
export class FakeSheet extends SheetGrid implements Partial<Gas> {
  getName() {
    return this.live_.name;
  }
  getSheetName() {
    return this.live_.name;
  }
  setName(name: string): Gas {
    refuseTakenName(name, this.live_);
    rename(this.live_, name);
    return this.as_();
  }
  getSheetId() {
    return this.live_.id;
  }
  getIndex() {
    return session.book.sheets.indexOf(this.live_) + 1;
  }
  getType() {
    return SheetType.GRID;
  }
  activate(): Gas {
    session.book.activeSheet = session.book.sheets.indexOf(this.live_);
    return this.as_();
  }
  setHiddenGridlines(hidden: boolean): Gas {
    this.live_.gridlinesHidden = hidden;
    return this.as_();
  }
  setFrozenRows(rows: number) {
    if (rows >= this.live_.rowCount) throw new Exception("You can't freeze all visible rows on the sheet.");
    this.live_.frozenRows = rows;
  }
  setColumnWidth(column: number, width: number) {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(start: number, count: number, width: number): Gas {
    this.checkColumns_(start, count);
    for (let column = start - 1; column < start - 1 + count; column++) this.live_.columnWidths[column] = width;
    return this.as_();
  }
  setRowHeight(row: number, height: number) {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(start: number, count: number, height: number): Gas {
    this.checkRows_(start, count);
    for (let row = start - 1; row < start - 1 + count; row++) this.live_.rowHeights[row] = height;
    return this.as_();
  }
  setRowHeightsForced(start: number, count: number, height: number) {
    return this.setRowHeights(start, count, height);
  }
  checkColumns_(start: number, count: number) {
    if (start < 1 || start - 1 + count > this.live_.columnCount)
      throw new Exception('Those columns are out of bounds.');
  }
  checkRows_(start: number, count: number) {
    if (start < 1 || start - 1 + count > this.live_.rowCount) throw new Exception('Those rows are out of bounds.');
  }
  hideRows(start: number, count = 1) {
    this.checkRows_(start, count);
    this.live_.hiddenRows = hidden(this.live_.hiddenRows, start, count);
  }
  showRows(start: number, count = 1) {
    this.live_.hiddenRows = shown(this.live_.hiddenRows, start, count);
  }
  hideColumns(start: number, count = 1) {
    this.checkColumns_(start, count);
    this.live_.hiddenColumns = hidden(this.live_.hiddenColumns, start, count);
  }
  newChart() {
    return newChart();
  }
  getCharts() {
    return chartsOf(this.live_);
  }
  insertChart(chart: GasChart) {
    insertChart(this.live_, chart);
  }
  updateChart(chart: GasChart) {
    updateChart(this.live_, chart);
  }
  removeChart(chart: GasChart) {
    removeChart(this.live_, chart);
  }
  getConditionalFormatRules() {
    return rulesOf(this.live_);
  }
  setConditionalFormatRules(rules: GasRule[]) {
    setRules(this.live_, rules);
  }
  getFilter() {
    return filterOf(this.live_);
  }
  protect() {
    return protect(this.live_, null);
  }
  getProtections(type: GasProtectionType) {
    return protectionsOf(this.live_, nameOf(type, 'ProtectionType', 'SpreadsheetApp.Sheet.getProtections') === 'RANGE');
  }
  addDeveloperMetadata(...args: unknown[]): Gas {
    addMetadata(this.live_, args);
    return this.as_();
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new FakeDeveloperMetadataFinder(this.live_).as_();
  }
  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new FakeTextFinder(text, [{ sheet: this.live_, area: null }]).as_();
  }
  getActiveCell(): GasRange {
    return this.range_({ ...selectedArea(this.live_), rows: 1, columns: 1 });
  }
  getActiveRange(): GasRange {
    return this.range_(selectedArea(this.live_));
  }
  getCurrentCell(): GasRange {
    return this.getActiveCell();
  }
}

function hidden(places: readonly number[], start: number, count: number): number[] {
  const more = Array.from({ length: count }, (_, i) => start - 1 + i);
  return [...new Set([...places, ...more])].sort((left, right) => left - right);
}

function shown(places: readonly number[], start: number, count: number): number[] {
  return places.filter((place) => place < start - 1 || place >= start - 1 + count);
}
