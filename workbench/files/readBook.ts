import { dateToSerial } from 'hucre';
import { readOds } from 'hucre/ods';
import { type Sheet as FileSheet, type CellValue as FileValue, readXls, readXlsb, readXlsx } from 'hucre/xlsx';
import { areaOf, splitSheet } from '../host/emulator/address.ts';
import { type CellValue, emptySheet, emptyWorkbook, type Sheet, type Workbook } from '../workbook.ts';
import { chartsOf, type PlacedChart } from './chartParts.ts';
import { chartOf } from './foreignChart.ts';
import { readCells } from './readCells.ts';
import { restoreProperties } from './xlsxProperties.ts';
import { fromFileRules } from './xlsxRules.ts';
import { hexOf } from './xlsxStyle.ts';
import { fromFileValidations } from './xlsxValidations.ts';

type FileBook = Awaited<ReturnType<typeof readXlsx>>;
type Region = { locale: string; timeZone: string };

const readers = { xlsx: readXlsx, xlsb: readXlsb, xls: readXls, ods: readOds };

export type BookKind = keyof typeof readers;

/** A file of Excel or LibreOffice as the workbook that Sheets would make of it. */
export async function readBook(bytes: Uint8Array, kind: BookKind, name: string, region: Region): Promise<Workbook> {
  const file: FileBook = await readers[kind](bytes, { readStyles: true });
  const workbook = emptyWorkbook(name, region);
  const charts = kind === 'xlsx' ? chartsOf(bytes) : new Map<string, PlacedChart[]>();
  workbook.sheets = file.sheets.map((sheet, index) => {
    const read = sheetOf(sheet, index + 1, file, region.locale);
    read.charts = (charts.get(sheet.name) ?? []).map((placed, at) => chartOf(placed, (index + 1) * 1000 + at, read));
    return read;
  });
  workbook.activeSheet = file.activeSheet ?? 0;
  workbook.namedRanges = (file.namedRanges ?? []).flatMap(({ name: called, range }) => {
    const { sheet, cells } = splitSheet(range);
    const grid = workbook.sheets.find((one) => one.name === sheet);
    const area = grid ? areaOf(cells, grid) : null;
    return sheet !== null && area ? [{ name: called, sheet, area }] : [];
  });
  restoreProperties(workbook, file.properties?.custom ?? {});
  return workbook;
}

function sheetOf(file: FileSheet, id: number, book: FileBook, locale: string): Sheet {
  const from1904 = book.dateSystem === '1904';
  // Some formats leave holes where a row, or a cell, is blank.
  const rows = Array.from(file.rows, (row) => Array.from(row ?? [], (value) => cellOf(value, from1904)));
  const sheet: Sheet = { ...emptySheet(id, file.name), rows: withoutBlankTail(rows) };
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 0);
  sheet.rowCount = Math.max(sheet.rowCount, rows.length);
  sheet.columnCount = Math.max(sheet.columnCount, widest);
  sheet.hidden = Boolean(file.hidden || file.veryHidden);
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.gridlinesHidden = file.view?.showGridLines === false;
  sheet.tabColor = hexOf(file.view?.tabColor, book.themeColors ?? []);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  sheet.conditionalFormats = fromFileRules(file.conditionalRules ?? [], book.themeColors ?? []);
  if (file.dataValidations) sheet.validations = fromFileValidations(file.dataValidations, file.name);
  readSizes(file, sheet);
  readCells(file, sheet, book, locale);
  return sheet;
}

/** Dates come as the wall clock of their serial number in UTC; the serial number is what a cell holds. */
function cellOf(value: FileValue | undefined, from1904: boolean): CellValue {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return value;
  if (!from1904) return dateToSerial(value);
  const serial = dateToSerial(value, true);
  return serial < 1 ? serial : serial + 1462;
}

function withoutBlankTail(rows: CellValue[][]): CellValue[][] {
  for (const row of rows) while (row.length > 0 && row[row.length - 1] === '') row.pop();
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return rows;
}

function readSizes(file: FileSheet, sheet: Sheet) {
  file.columns?.forEach((column, index) => {
    if (column?.width) sheet.columnWidths[index] = Math.round(column.width * 7 + 5);
    if (column?.hidden) sheet.hiddenColumns.push(index);
  });
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height) sheet.rowHeights[row] = Math.round(height / 0.75);
    if (hidden) sheet.hiddenRows.push(row);
  }
}
