import type { Workbook } from '@univerjs/core';
import type { SheetAround } from '../host/formulaArguments.ts';
import type { Grids } from '../host/formulaText.ts';

/** A sheet of the grid as a custom function sees it: its size, and whether there are formulas in it. */
export function aroundOf(grid: Workbook, id: string): SheetAround {
  const sheet = grid.getSheetBySheetId(id)!;
  const formulas: Record<string, string> = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.f) formulas[`${row},${column}`] = cell.f;
  });
  return { name: sheet.getName(), rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount(), formulas };
}

/** The sizes of sheets by name; without one, of the sheet that a formula is entered in. */
export function gridsAround(grid: Workbook, own: string | undefined): Grids {
  return (name) => {
    const sheet =
      name !== null
        ? grid.getSheets().find((one) => one.getName().toLowerCase() === name.toLowerCase())
        : own === undefined
          ? grid.getActiveSheet()
          : grid.getSheetBySheetId(own);
    return sheet ? { rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() } : undefined;
  };
}
