import type { Workbook as GridWorkbook, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { EditedSheet, Edits } from '../host/edits.ts';
import type { Area } from '../workbook.ts';
import { type Spilled, sheetFromGrid } from './sheetFromGrid.ts';
import type { SheetIds } from './sheetIds.ts';
import type { Started } from './univer.ts';
import type { Watched } from './watch.ts';

export function gridWorkbook({ api }: Started): GridWorkbook {
  return api.getActiveWorkbook()!.getWorkbook();
}

/** Everything that the host has not been told, which from then on counts as told. */
export function takeEdits(started: Started, ids: SheetIds, watched: Watched): Edits {
  const workbook = gridWorkbook(started);
  const sheets = [...watched.changed].flatMap((id) => readSheet(started, ids, id) ?? []);
  const shifts = watched.shifts.map((shift) => ({ ...shift, sheet: ids.numberOf(shift.sheet) }));
  watched.changed.clear();
  watched.isRearranged = false;
  watched.shifts = [];
  return {
    order: workbook.getSheets().map((sheet) => ids.numberOf(sheet.getSheetId())),
    sheets,
    active: ids.numberOf(workbook.getActiveSheet().getSheetId()),
    ...selectedIn(started),
    shifts,
  };
}

function selectedIn({ api }: Started): Pick<Edits, 'selected'> {
  const range = api.getActiveWorkbook()?.getActiveRange();
  if (!range) return {};
  const [row, column] = [range.getRow(), range.getColumn()];
  return { selected: { row, column, rows: range.getHeight(), columns: range.getWidth() } };
}

/** A sheet as the grid has it; null when it is gone. */
export function readSheet(started: Started, ids: SheetIds, id: string): EditedSheet | null {
  const workbook = gridWorkbook(started);
  const worksheet = workbook.getSheetBySheetId(id);
  return worksheet
    ? sheetFromGrid(
        worksheet,
        ids.numberOf(id),
        workbook.getStyles(),
        spilledIn(started, workbook.getUnitId(), worksheet),
      )
    : null;
}

/** The cell of a table that a formula has filled, which the grid keeps apart. */
export function spilledCell({ injector }: Started, unit: string, sheet: string, row: number, column: number) {
  return injector.get(FormulaDataModel).getArrayFormulaCellData()[unit]?.[sheet]?.[row]?.[column];
}

type ByCell<T> = Record<number, Record<number, Nullable<T>> | undefined> | undefined;
type GridRange = { startRow: number; endRow: number; startColumn: number; endColumn: number };

function spilledIn({ injector }: Started, unit: string, worksheet: Worksheet): Spilled {
  const sheet = worksheet.getSheetId();
  const model = injector.get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[unit]?.[sheet] as ByCell<GridRange>;
  const cells = model.getArrayFormulaCellData()[unit]?.[sheet];
  const areas: Record<string, Area> = {};
  for (const [row, line] of Object.entries(ranges ?? {}))
    for (const [column, range] of Object.entries(line ?? {})) {
      // What is blocked by other cells has an area all the same.
      const isBlocked = worksheet.getCellRaw(Number(row), Number(column))?.v === '#SPILL!';
      if (!range || isBlocked) continue;
      const { startRow, endRow, startColumn, endColumn } = range;
      const area = {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
      if (area.rows * area.columns > 1) areas[`${row},${column}`] = area;
    }
  return { areas, cell: (row, column) => cells?.[row]?.[column] };
}
