import type { Area } from '../../workbook.ts';
import { splitSheet } from './address.ts';
import { contentSize, type SheetState } from './book.ts';
import { setResult } from './cells.ts';
import { Exception } from './exception.ts';
import { factory } from './factory.ts';
import { resizeColumns, resizeRows } from './gridSize.ts';
import { rangeNamed } from './namedRange.ts';
import { refuseProtected } from './protection.ts';
import { areaNamed, areaNumbered } from './rangeArea.ts';
import { FakeRangeList } from './rangeList.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';
import { sortRows } from './sort.ts';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A sheet's cells: ranges, sizes, rows and columns. */
export class SheetGrid extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'Sheet';
  readonly state_: SheetState;

  constructor(state: SheetState) {
    super();
    this.state_ = state;
  }
  override get identity_() {
    return String(this.state_.id);
  }
  override guardWrite_() {
    refuseProtected(this.state_, null);
  }
  /** The state, unless the sheet has been deleted meanwhile. */
  get live_(): SheetState {
    if (!session.book.sheets.includes(this.state_)) throw new Exception(`Sheet ${this.state_.id} not found`);
    return this.state_;
  }
  range_(area: Area): GasRange {
    return factory.range(this.live_, area);
  }
  getRange(row: number, column: number): GasRange;
  getRange(row: number, column: number, numRows: number): GasRange;
  getRange(row: number, column: number, numRows: number, numColumns: number): GasRange;
  getRange(a1Notation: string): GasRange;
  getRange(...args: unknown[]): GasRange {
    const [text] = args;
    if (args.length !== 1 || typeof text !== 'string')
      return this.range_(areaNumbered(this.live_, args, 'SpreadsheetApp.Sheet.getRange'));
    const { sheet, cells } = splitSheet(text);
    const other = sheet === null ? this.live_ : session.book.sheets.find(({ name }) => name === sheet);
    if (!other) throw new Exception('Range not found');
    return rangeNamed(text) ?? factory.range(other, areaNamed(other, cells));
  }
  getRangeList(a1Notations: string[]): GasRangeList {
    return new FakeRangeList(a1Notations.map((text) => this.getRange(text))).as_();
  }
  getDataRange(): GasRange {
    const { rows, columns } = contentSize(this.live_);
    return this.range_({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }
  getLastRow() {
    return contentSize(this.live_).rows;
  }
  getLastColumn() {
    return contentSize(this.live_).columns;
  }
  getMaxRows() {
    return this.live_.rowCount;
  }
  getMaxColumns() {
    return this.live_.columnCount;
  }
  insertRowsBefore(before: number, count: number): Gas {
    resizeRows(this.live_, before - 1, count);
    return this.as_();
  }
  insertRowsAfter(after: number, count: number): Gas {
    resizeRows(this.live_, after, count);
    return this.as_();
  }
  insertRows(index: number, count = 1) {
    resizeRows(this.live_, index - 1, count);
  }
  insertColumnsAfter(after: number, count: number): Gas {
    resizeColumns(this.live_, after, count);
    return this.as_();
  }
  insertColumnsBefore(before: number, count: number): Gas {
    resizeColumns(this.live_, before - 1, count);
    return this.as_();
  }
  insertColumnBefore(before: number) {
    return this.insertColumnsBefore(before, 1);
  }
  deleteRows(row: number, count: number) {
    resizeRows(this.live_, row - 1, -count);
  }
  /** The whole sheet, frozen rows left where they are. */
  sort(column: number, ascending = true): Gas {
    const { rows, columns } = contentSize(this.live_);
    const from = this.live_.frozenRows;
    if (rows > from)
      sortRows(this.live_, { row: from, column: 0, rows: rows - from, columns }, [{ column, ascending }]);
    return this.as_();
  }
  clearContents(): Gas {
    const { rows, columns } = contentSize(this.live_);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) setResult(this.live_, row, column, '');
    this.live_.links = [];
    return this.as_();
  }
  clearFormats(): Gas {
    this.live_.styles = [];
    this.live_.columnStyles = {};
    this.live_.bandings = [];
    return this.as_();
  }
  clear(): Gas;
  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): Gas;
  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): Gas {
    if (!options.formatOnly) this.clearContents();
    if (!options.contentsOnly) this.clearFormats();
    return this.as_();
  }
}
