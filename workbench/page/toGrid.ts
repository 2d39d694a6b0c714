import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { a1Of } from '../host/emulator/address.ts';
import { localeOf } from '../host/emulator/locale.ts';
import { circularCells } from '../host/formulaCircles.ts';
import { engineFormula } from '../host/formulaText.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import type { SheetIds } from './sheetIds.ts';
import { sheetToGrid, type ToGrid } from './sheetToGrid.ts';

/** What converting the sheets of a workbook needs to know of the others. */
export function contextOf(workbook: Workbook): ToGrid & { styles: Record<string, IStyleData> } {
  const circular = circularCells(workbook);
  return {
    locale: workbook.locale,
    grids: (name) => sheetNamed(workbook, name),
    isCircular: (sheet, key) => circular.has(`${sheet.id}!${key}`),
    styles: {},
  };
}

export function sheetNamed({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** A formula of a rule, which has no cell of its own. */
export function ruleFormula(formula: string, sheet: Sheet, workbook: Workbook): string {
  const grids = (name: string | null) => (name === null ? sheet : sheetNamed(workbook, name));
  return engineFormula(formula, grids, localeOf(workbook.locale).decimal === ',');
}

/** The workbook as the grid loads it. */
export function workbookToGrid(workbook: Workbook, ids: SheetIds): Partial<IWorkbookData> {
  const context = contextOf(workbook);
  const sheets = workbook.sheets.map((sheet) => sheetToGrid(sheet, ids.idOf(sheet.id), context));
  const names = Object.fromEntries(
    workbook.namedRanges.map(({ name, sheet, area }) => [
      name,
      { id: name, name, formulaOrRefString: `'${sheet.replaceAll("'", "''")}'!${a1Of(area)}` },
    ]),
  );
  return {
    id: 'workbook',
    name: workbook.name,
    sheetOrder: workbook.sheets.map(({ id }) => ids.idOf(id)),
    styles: context.styles,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) }],
  };
}
