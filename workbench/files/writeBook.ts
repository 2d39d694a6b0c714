import { type Cell, type CellStyle, type CellValue as FileValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { a1Of } from '../host/emulator/address.ts';
import type { CellValue, Sheet, Style, Workbook } from '../workbook.ts';
import { replaceCharts } from './chartParts.ts';
import { referenceOf } from './chartSeries.ts';
import { excelFormula } from './excelFormula.ts';
import { withExcelNames } from './excelNames.ts';
import { pageBreaks } from './pageBreaks.ts';
import { pagesHigh } from './printedPages.ts';
import { keptProperties } from './xlsxProperties.ts';
import { toFileRules } from './xlsxRules.ts';
import { defaultFont, rgbOf, toFileStyle } from './xlsxStyle.ts';
import { toFileValidations } from './xlsxValidations.ts';

/** Excel cuts a file off, or refuses it, above this many characters in a cell. */
const longestText = 32_767;
const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/;

/** What Sheets gives a column; date-times need more, or Excel shows them as `#####`. */
const standardWidth = 100;
const dateTimeWidth = 150;

/**
 * A workbook as an xlsx file. Formulas that other programs compute are written with their last result; a custom
 * function, or anything only Sheets knows, as its value with the formula in the cell's note.
 */
export async function writeBook(original: Workbook): Promise<Uint8Array> {
  const workbook = withExcelNames(original);
  const visible = workbook.sheets.findIndex(({ hidden }) => !hidden);
  const active = workbook.sheets[workbook.activeSheet]?.hidden === false ? workbook.activeSheet : Math.max(visible, 0);
  const file = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => sheetToFile(sheet, workbook.locale)),
    activeSheet: active,
    defaultFont,
    namedRanges: workbook.namedRanges.map(({ name, sheet, area }) => ({ name, range: referenceOf(sheet, area) })),
    properties: { title: workbook.name, custom: keptProperties(workbook) },
  });
  return replaceCharts(file, workbook);
}

function sheetToFile(sheet: Sheet, locale: string): WriteSheet {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.rows.map((row) => row.map(valueToFile)),
    cells: cellsToFile(sheet, locale),
    columns: columnsToFile(sheet),
    rowDefs: rowsToFile(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    conditionalRules: toFileRules(sheet.conditionalFormats, locale),
    dataValidations: toFileValidations(sheet),
    ...(sheet.frozenRows || sheet.frozenColumns
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    view: {
      showGridLines: !sheet.gridlinesHidden,
      ...(sheet.tabColor ? { tabColor: { rgb: rgbOf(sheet.tabColor) ?? '000000' } } : {}),
    },
    // Without these a printed sheet, and a PDF, is cut into pages between columns.
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: pagesHigh(sheet) },
      margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 },
    },
    rowBreaks: pageBreaks(sheet),
    // Stand-ins: they make the file's drawing, in which the real charts are put afterwards.
    charts: sheet.charts.map(({ position: { row, column } }) => ({
      type: 'column',
      series: [{ values: a1Of({ row: 0, column: 0, rows: 1, columns: 1 }) }],
      anchor: { from: { row, col: column } },
    })),
  };
}

function valueToFile(value: CellValue | undefined): FileValue {
  if (value === '' || value === undefined) return null;
  return typeof value === 'string' && value.length > longestText ? value.slice(0, longestText) : value;
}

function columnsToFile(sheet: Sheet): NonNullable<WriteSheet['columns']> {
  const widest = sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);
  const known = [sheet.columnWidths, sheet.columnStyles].flatMap((record) => Object.keys(record).map(Number));
  const last = Math.max(widest - 1, ...sheet.hiddenColumns, ...known);
  const hidden = new Set(sheet.hiddenColumns);
  const wide = columnsOfDateTimes(sheet);
  return Array.from({ length: last + 1 }, (_, column) => {
    const style = sheet.columnStyles[column];
    const pixels = sheet.columnWidths[column] ?? (wide.has(column) ? dateTimeWidth : standardWidth);
    return {
      width: (pixels - 5) / 7,
      ...(style ? { style: toFileStyle(style) } : {}),
      ...(hidden.has(column) ? { hidden: true } : {}),
    };
  });
}

function columnsOfDateTimes(sheet: Sheet): Set<number> {
  const wide = new Set<number>();
  const look = (column: number, format = '') => /y.*h/.test(format) && wide.add(column);
  for (const [column, style] of Object.entries(sheet.columnStyles)) look(Number(column), style.numberFormat);
  for (const [key, style] of Object.entries(sheet.cellStyles)) look(Number(key.split(',')[1]), style.numberFormat);
  return wide;
}

function rowsToFile(sheet: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of Object.entries(sheet.rowHeights)) rows.set(Number(row), { height: height * 0.75 });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

/** Only cells that have more than a value and their column's format. */
function cellsToFile(sheet: Sheet, locale: string): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<string, CellStyle>();
  const keys = new Set([...Object.keys(sheet.cellStyles), ...Object.keys(sheet.formulas), ...Object.keys(sheet.notes)]);
  sheet.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value === 'string' && value.charCodeAt(0) === 35 && errors.test(value)) keys.add(`${r},${c}`);
    });
  });
  for (const key of keys) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const value = valueToFile(sheet.rows[row]?.[column]);
    const cell: Partial<Cell> = {
      value,
      style: styleToFile(sheet.columnStyles[column], sheet.cellStyles[key], styles),
    };
    if (typeof value === 'string' && errors.test(value)) cell.type = 'error';
    const formula = sheet.formulas[key];
    const native = formula === undefined ? null : excelFormula(formula, locale);
    if (native !== null) Object.assign(cell, { type: 'formula', formula: native, formulaResult: value });
    const note = [sheet.notes[key], native === null ? formula : undefined].filter(Boolean).join('\n\n');
    if (note) cell.comment = { text: note };
    cells.set(key, cell);
  }
  return cells;
}

function styleToFile(column: Style | undefined, own: Style | undefined, known: Map<string, CellStyle>): CellStyle {
  const style = { ...column, ...own };
  const key = JSON.stringify(style);
  const file = known.get(key) ?? toFileStyle(style);
  known.set(key, file);
  return file;
}
