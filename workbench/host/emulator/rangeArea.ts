import type { Area } from '../../workbook.ts';
import { a1Of, areaOf } from './address.ts';
import { contentSize, type SheetState } from './book.ts';
import { Exception, signatureError } from './exception.ts';
import { factory } from './factory.ts';
import { mayEdit, refuseProtected } from './protection.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';

type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** Refuses what lies outside the grid, with Google's texts. */
export function checkedArea(sheet: SheetState, area: Area): Area {
  const { row, column, rows, columns } = area;
  if (row < 0) throw new Exception('The starting row of the range is too small.');
  if (column < 0) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  if (row + rows > sheet.rowCount || column + columns > sheet.columnCount)
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

export function areaNamed(sheet: SheetState, text: string): Area {
  const area = areaOf(text, sheet);
  if (!area) throw new Exception('Range not found');
  return checkedArea(sheet, area);
}

/** `getRange(row, column, rows, columns)` of 1-based numbers. */
export function areaNumbered(sheet: SheetState, numbers: readonly unknown[], method: string): Area {
  if (numbers.length < 2 || numbers.length > 4 || numbers.some((number) => typeof number !== 'number'))
    throw signatureError(method, numbers);
  const [row, column, rows = 1, columns = 1] = numbers.map((number) => Math.trunc(number as number));
  return checkedArea(sheet, { row: row! - 1, column: column! - 1, rows, columns });
}

/** What is selected on a sheet. */
export function selectedArea(sheet: SheetState): Area {
  const { selection } = session;
  return selection?.sheet === sheet.id ? selection.area : { row: 0, column: 0, rows: 1, columns: 1 };
}

/** Where a range lies. */
export class RangeArea extends ScriptObject implements Partial<GasRange> {
  readonly className_ = 'Range';
  readonly sheet_: SheetState;
  readonly area_: Area;

  constructor(sheet: SheetState, area: Area) {
    super();
    this.sheet_ = sheet;
    this.area_ = area;
  }
  override get identity_() {
    return `${this.sheet_.id}!${a1Of(this.area_)}`;
  }
  override guardWrite_() {
    refuseProtected(this.sheet_, this.area_);
  }
  /** Visits every cell by its place in the sheet and in the range. */
  eachCell_(visit: (row: number, column: number, i: number, j: number) => void) {
    const { row, column, rows, columns } = this.area_;
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) visit(row + i, column + j, i, j);
  }
  grid_<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area_;
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => read(row + i, column + j)));
  }
  /** The argument of a setter of lists, or the complaint that it does not fit. */
  fitting_<T>(list: unknown, method: string): T[][] {
    const { rows, columns } = this.area_;
    if (!Array.isArray(list) || !Array.isArray(list[0])) throw signatureError(`SpreadsheetApp.Range.${method}`, [list]);
    if (list.length !== rows)
      throw new Exception(
        `The number of rows in the data does not match the number of rows in the range. The data has ${list.length} but the range has ${rows}.`,
      );
    for (const line of list as unknown[][])
      if (line.length !== columns)
        throw new Exception(
          `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
        );
    return list as T[][];
  }
  getSheet() {
    return factory.sheet(this.sheet_);
  }
  getRow() {
    return this.area_.row + 1;
  }
  getColumn() {
    return this.area_.column + 1;
  }
  getNumRows() {
    return this.area_.rows;
  }
  getNumColumns() {
    return this.area_.columns;
  }
  getLastRow() {
    return this.area_.row + this.area_.rows;
  }
  getLastColumn() {
    return this.area_.column + this.area_.columns;
  }
  getA1Notation() {
    return a1Of(this.area_);
  }
  getCell(row: number, column: number): GasRange {
    if (row < 1 || column < 1 || row > this.area_.rows || column > this.area_.columns)
      throw new Exception('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rowOffset: number, columnOffset: number): GasRange;
  offset(rowOffset: number, columnOffset: number, numRows: number): GasRange;
  offset(rowOffset: number, columnOffset: number, numRows: number, numColumns: number): GasRange;
  offset(rowOffset: number, columnOffset: number, rows = this.area_.rows, columns = this.area_.columns): GasRange {
    const { row, column } = this.area_;
    return factory.range(
      this.sheet_,
      checkedArea(this.sheet_, { row: row + rowOffset, column: column + columnOffset, rows, columns }),
    );
  }
  activate(): GasRange {
    factory.sheet(this.sheet_).activate();
    session.selection = { sheet: this.sheet_.id, area: this.area_ };
    return this.as_();
  }
  canEdit() {
    return !session.isViewer && mayEdit(this.sheet_, this.area_);
  }
  isBlank() {
    const { row, column } = this.area_;
    const size = contentSize(this.sheet_);
    if (row >= size.rows || column >= size.columns) return true;
    return this.grid_((r, c) => (this.sheet_.rows[r]?.[c] ?? '') === '' && !this.sheet_.formulas[r]?.[c]).every(
      (line) => line.every(Boolean),
    );
  }
}
