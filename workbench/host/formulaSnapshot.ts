import type { ICellData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import type { Sheet, Workbook } from '../workbook.ts';
import { a1Of } from './emulator/address.ts';
import { localeOf } from './emulator/locale.ts';
import { isDateFormat } from './emulator/numberFormat.ts';
import { circularCells } from './formulaCircles.ts';
import { engineFormula, functionsIn, namesSheet } from './formulaText.ts';

const quoted = (name: string) => `'${name.replace(/'/g, "''")}'`;

/** Sheets whose cells some formula may look at. */
function neededSheets(workbook: Workbook): Set<Sheet> {
  const formulas = workbook.sheets.flatMap((sheet) => Object.values(sheet.formulas));
  const indirect = formulas.some((formula) => functionsIn(formula).includes('INDIRECT'));
  const named = new Set(workbook.namedRanges.map((entry) => entry.sheet));
  return new Set(
    workbook.sheets.filter(
      (sheet) =>
        indirect ||
        named.has(sheet.name) ||
        Object.keys(sheet.formulas).length > 0 ||
        formulas.some((formula) => namesSheet(formula, sheet.name)),
    ),
  );
}

function cellsOf(sheet: Sheet, styleOf: (pattern: string) => string): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((line, row) => {
    const filled: Record<number, ICellData> = {};
    line.forEach((value, column) => {
      if (value === '') return;
      if (typeof value === 'string') filled[column] = { v: value, t: 1 };
      else if (typeof value === 'boolean') filled[column] = { v: value ? 1 : 0, t: 3 };
      else {
        const own = sheet.cellStyles[`${row},${column}`] ?? sheet.columnStyles[column];
        const numberFormat = own?.numberFormat ?? sheet.columnStyles[column]?.numberFormat ?? '';
        filled[column] = isDateFormat(numberFormat) ? { v: value, t: 2, s: styleOf(numberFormat) } : { v: value, t: 2 };
      }
    });
    cells[row] = filled;
  });
  return cells;
}

/** What an earlier computation filled makes room for the next. */
function withoutSpills(sheet: Sheet): Sheet {
  const areas = Object.values(sheet.spills ?? {});
  if (areas.length === 0) return sheet;
  const rows = sheet.rows.map((line) => [...line]);
  for (const { row, column, rows: height, columns } of areas)
    for (let r = row; r < row + height; r++) rows[r]?.fill('', column, column + columns);
  return { ...sheet, rows };
}

/** The workbook as the engine loads it: values of the sheets that matter, formulas in the engine's words. */
export function engineSnapshot(workbook: Workbook): Partial<IWorkbookData> {
  const styles: Record<string, { n: { pattern: string } }> = {};
  const styleOf = (pattern: string) => {
    styles[pattern] = { n: { pattern } };
    return pattern;
  };
  const needed = neededSheets(workbook);
  const hasDecimalComma = localeOf(workbook.locale).decimal === ',';
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const circular = circularCells(workbook);
  for (const sheet of workbook.sheets) {
    const cellData = needed.has(sheet) ? cellsOf(withoutSpills(sheet), styleOf) : {};
    const grids = (name: string | null) =>
      name === null ? sheet : workbook.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
    for (const [key, formula] of Object.entries(sheet.formulas)) {
      const [row, column] = key.split(',').map(Number) as [number, number];
      cellData[row] ??= {};
      const isCircular = circular.has(`${sheet.id}!${key}`);
      cellData[row][column] = { f: isCircular ? '=#REF!' : engineFormula(formula, grids, hasDecimalComma) };
    }
    const { rowCount, columnCount, name } = sheet;
    sheets[String(sheet.id)] = { id: String(sheet.id), name, rowCount, columnCount, cellData };
  }
  const names = Object.fromEntries(
    workbook.namedRanges.map(({ name, sheet, area }) => [
      name,
      { id: name, name, formulaOrRefString: `${quoted(sheet)}!${a1Of(area)}` },
    ]),
  );
  return {
    id: 'workbook',
    name: workbook.name,
    locale: 'enUS' as LocaleType,
    sheetOrder: workbook.sheets.map((sheet) => String(sheet.id)),
    styles,
    sheets,
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) }],
  };
}
