import type { Cell, Workbook as FileBook, Sheet as FileSheet } from 'hucre/xlsx';
import type { Sheet, Style } from '../workbook.ts';
import { conventionsOf } from './conventions.ts';
import { sheetsFormula, shiftedFormula } from './excelFormula.ts';
import { shareFormats } from './shareFormats.ts';
import { fromFileStyle } from './xlsxStyle.ts';

/** Formats, looks, notes and formulas of the cells, into a sheet that has its values already. */
export function readCells(file: FileSheet, sheet: Sheet, book: FileBook, locale: string) {
  const theme = book.themeColors ?? [];
  const { dateFormat } = conventionsOf(locale);
  const formats = formatsOfDates(file, dateFormat);
  const styles: Record<string, Style> = {};
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of file.cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (cell.comment) sheet.notes[key] = cell.comment.text;
    const formula = formulaOf(cell, row, column, masters);
    if (formula) sheet.formulas[key] = sheetsFormula(formula);
    if (!cell.style) continue;
    const line = formats[row] ?? [];
    formats[row] = line;
    if (cell.style.numFmt) line[column] = sheetsFormat(cell.style.numFmt, dateFormat);
    const style = fromFileStyle(cell.style, theme);
    if (style.fontFamily === book.defaultFont?.name) delete style.fontFamily;
    if (style.fontSize === book.defaultFont?.size) delete style.fontSize;
    if (Object.keys(style).length > 0) styles[key] = style;
  }
  const shared = shareFormats(sheet.rows, formats);
  sheet.columnStyles = shared.columnStyles;
  sheet.cellStyles = shared.cellStyles;
  for (const [key, style] of Object.entries(styles)) sheet.cellStyles[key] = { ...sheet.cellStyles[key], ...style };
}

/** A date is one in every format of file, also where the file does not say how it is written. */
function formatsOfDates(file: FileSheet, dateFormat: string): string[][] {
  const formats: string[][] = [];
  file.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (!(value instanceof Date)) return;
      const line = formats[r] ?? [];
      formats[r] = line;
      line[c] = value.getTime() % 86_400_000 === 0 ? dateFormat : `${dateFormat} h:mm:ss`;
    });
  });
  return formats;
}

/** A formula filled down is written once; the other cells only say whose it is. */
function formulaOf(
  cell: Cell,
  row: number,
  column: number,
  masters: Map<number, { formula: string; row: number; column: number }>,
): string | null {
  const shared = cell.formulaType === 'shared' ? cell.formulaSharedIndex : undefined;
  if (cell.formula) {
    if (shared !== undefined) masters.set(shared, { formula: cell.formula, row, column });
    return cell.formula;
  }
  const master = shared === undefined ? undefined : masters.get(shared);
  return master ? shiftedFormula(master.formula, row - master.row, column - master.column) : null;
}

/** Excel's own short dates follow the reader's country, and Sheets shows them so. */
function sheetsFormat(format: string, dateFormat: string): string {
  if (format === 'mm-dd-yy') return dateFormat;
  if (format === 'm/d/yy h:mm') return `${dateFormat} h:mm`;
  return format.replace(/\[\$-[^\]]*\]/g, '').replace(/;@$/, '');
}
