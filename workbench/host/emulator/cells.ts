import type { Area, CellValue } from '../../workbook.ts';
import { numberFormatAt, type SheetState } from './book.ts';
import { Exception, isDate, notImplemented } from './exception.ts';
import { put, remove } from './layer.ts';
import { localeOf } from './locale.ts';
import { isDateFormat } from './numberFormat.ts';
import { dateOf, serialOf } from './serial.ts';
import { session } from './session.ts';
import { typeIn } from './typed.ts';

/** What a script reads: a number under a date format is a `Date`, a blank is `''`. */
export type Read = CellValue | Date;

/** What a formula shows before anyone has computed it, as a slow custom function does in Sheets. */
const notYet = 'Loading...';

export function readCell(sheet: SheetState, row: number, column: number): Read {
  if (sheet.pending[row]?.[column]) return notYet;
  const value = sheet.rows[row]?.[column] ?? '';
  if (typeof value !== 'number' || !isDateFormat(numberFormatAt(sheet, row, column))) return value;
  return dateOf(value, session.book.timeZone);
}

/** A rectangle at once; the loop is tight because whole tabs of a million rows pass here. */
export function readArea(sheet: SheetState, { row, column, rows, columns }: Area): Read[][] {
  const dated: (boolean | undefined)[] = [];
  for (let c = column; c < column + columns; c++) dated.push(isDateFormat(sheet.columnStyles[c]?.numberFormat ?? ''));
  const styled = sheet.styles.length > 0 || sheet.pending.length > 0;
  const answer: Read[][] = new Array(rows);
  for (let r = 0; r < rows; r++) {
    const line = sheet.rows[row + r];
    const copy: Read[] = new Array(columns);
    const plain = !styled || !(sheet.styles[row + r] || sheet.pending[row + r]);
    for (let c = 0; c < columns; c++) {
      const value = line?.[column + c] ?? '';
      copy[c] = !plain || (dated[c] && typeof value === 'number') ? readCell(sheet, row + r, column + c) : value;
    }
    answer[r] = copy;
  }
  return answer;
}

function setFormat(sheet: SheetState, row: number, column: number, numberFormat: string): void {
  put(sheet.styles, row, column, { ...sheet.columnStyles[column], ...sheet.styles[row]?.[column], numberFormat });
}

function setPlain(sheet: SheetState, row: number, column: number, value: CellValue): void {
  let line = sheet.rows[row];
  if (!line) {
    if (value === '') return;
    while (sheet.rows.length <= row) sheet.rows.push([]);
    line = sheet.rows[row]!;
  }
  if (value === '' && column >= line.length) return;
  while (line.length < column) line.push('');
  line[column] = value;
}

/** What a formula had filled empties with it. */
function takeBackSpill(sheet: SheetState, row: number, column: number): void {
  const area = sheet.spills[row]?.[column];
  if (!area) return;
  remove(sheet.spills, row, column);
  for (let r = area.row; r < area.row + area.rows; r++)
    for (let c = area.column; c < area.column + area.columns; c++) setPlain(sheet, r, c, '');
}

export function setFormula(sheet: SheetState, row: number, column: number, formula: string): void {
  takeBackSpill(sheet, row, column);
  put(sheet.formulas, row, column, formula);
  put(sheet.pending, row, column, true);
  setPlain(sheet, row, column, '');
}

/** Writes a result, or a value that is nobody's typing. */
export function setResult(sheet: SheetState, row: number, column: number, value: CellValue): void {
  takeBackSpill(sheet, row, column);
  remove(sheet.formulas, row, column);
  remove(sheet.pending, row, column);
  setPlain(sheet, row, column, value);
}

function writeDate(sheet: SheetState, row: number, column: number, date: Date): void {
  if (Number.isNaN(date.getTime())) throw new Exception('Invalid argument: value is an invalid date');
  const serial = serialOf(date, session.book.timeZone);
  setResult(sheet, row, column, serial);
  if (isDateFormat(numberFormatAt(sheet, row, column))) return;
  const { datePattern, timePattern } = localeOf(session.book.locale);
  setFormat(sheet, row, column, Number.isInteger(serial) ? datePattern : `${datePattern} ${timePattern}`);
}

function writeText(sheet: SheetState, row: number, column: number, text: string): void {
  if (text.length > 50_000)
    throw new Exception('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (text.startsWith('=') && text.length > 1) {
    setFormula(sheet, row, column, text);
    return;
  }
  const format = numberFormatAt(sheet, row, column);
  if (format === '@') {
    setResult(sheet, row, column, text.startsWith("'") ? text.slice(1) : text);
    return;
  }
  const typed = typeIn(text, session.book.locale, new Date().getFullYear());
  setResult(sheet, row, column, typed.value);
  if (typed.numberFormat && (format === '' || format === 'General')) setFormat(sheet, row, column, typed.numberFormat);
}

/** One value of `setValues`. */
export function writeCell(sheet: SheetState, row: number, column: number, value: unknown): void {
  if (value === null || value === undefined || value === '') setResult(sheet, row, column, '');
  else if (typeof value === 'string') writeText(sheet, row, column, value);
  else if (typeof value === 'boolean') setResult(sheet, row, column, value);
  else if (typeof value === 'number') setResult(sheet, row, column, Number.isFinite(value) ? value : '#NUM!');
  else if (isDate(value)) writeDate(sheet, row, column, value);
  else throw notImplemented('Writing a value that is neither text, number, boolean nor date');
}
