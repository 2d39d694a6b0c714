import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IRowData,
  IStyleData,
  IWorksheetData,
} from '@univerjs/core';
import type { Grids } from '../host/formulaText.ts';
import type { CellValue, Sheet, Style } from '../workbook.ts';
import type { CellKept } from './cellKept.ts';
import { formulaToGrid } from './gridFormula.ts';
import { styleToGrid } from './style.ts';

type Cells = Record<number, Record<number, ICellData>>;

export type ToGrid = {
  locale: string;
  /** The sizes of the workbook's sheets by name. */
  grids: (sheet: string) => { rowCount: number; columnCount: number } | undefined;
  /** Whether the formula of a cell asks for itself, which the engine would answer by going in circles. */
  isCircular: (sheet: Sheet, key: string) => boolean;
  /** Collects the styles that are used: their name is their own JSON text. */
  styles: Record<string, IStyleData>;
};

/** What Sheets gives to a sheet that nobody has formatted. */
export const freshSheet = {
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
} satisfies Partial<IWorksheetData>;

/** A sheet as the grid loads it; charts, rules and notes are put on it afterwards. */
export function sheetToGrid(sheet: Sheet, id: string, context: ToGrid): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    ...freshSheet,
    tabColor: sheet.tabColor ?? '',
    showGridlines: sheet.gridlinesHidden ? 0 : 1,
    mergeData: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    })),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
    cellData: cellsToGrid(sheet, context),
    rowData: rowsToGrid(sheet),
    columnData: columnsToGrid(sheet, context),
  };
}

function styleName(style: Style, styles: ToGrid['styles']): string {
  const name = JSON.stringify(style);
  styles[name] ??= styleToGrid(style);
  return name;
}

function cellsToGrid(sheet: Sheet, context: ToGrid): Cells {
  const cells: Cells = {};
  sheet.rows.forEach((line, row) => {
    const filled: Record<number, ICellData> = {};
    line.forEach((value, column) => {
      if (value !== '') filled[column] = valueToGrid(value);
    });
    cells[row] = filled;
  });
  for (const area of Object.values(sheet.spills ?? {}))
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) delete cells[row]?.[column];
  for (const [key, formula] of Object.entries(sheet.formulas)) {
    const cell = cellAt(cells, key);
    const { f, kept } = context.isCircular(sheet, key)
      ? { f: '=#REF!', kept: { formula, engine: '=#REF!' } }
      : formulaToGrid(formula, gridsFrom(sheet, context), context.locale);
    cell.f = f;
    keep(cell, kept);
  }
  for (const [key, style] of Object.entries(sheet.cellStyles)) cellAt(cells, key).s = styleName(style, context.styles);
  for (const [key, note] of Object.entries(sheet.notes)) keep(cellAt(cells, key), { note });
  for (const [key, link] of Object.entries(sheet.links ?? {})) keep(cellAt(cells, key), { link });
  for (const [key, validation] of Object.entries(sheet.validations ?? {})) keep(cellAt(cells, key), { validation });
  return cells;
}

function keep(cell: ICellData, kept: CellKept): void {
  if (Object.keys(kept).length > 0) cell.custom = { ...cell.custom, ...kept };
}

/** Without a value the engine computes the formula; with one it waits until something that it names changes. */
export function valueToGrid(value: CellValue): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: typeof value === 'number' ? 2 : 1 };
}

function gridsFrom(sheet: Sheet, { grids }: ToGrid): Grids {
  return (name) => (name === null ? sheet : grids(name));
}

function cellAt(cells: Cells, key: string): ICellData {
  const [row, column] = key.split(',').map(Number) as [number, number];
  const line = cells[row] ?? {};
  const cell = line[column] ?? {};
  cells[row] = line;
  line[column] = cell;
  return cell;
}

function rowsToGrid({ rowHeights, hiddenRows }: Sheet): IObjectArrayPrimitiveType<IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const [row, height] of Object.entries(rowHeights)) rows[Number(row)] = { h: height, ia: 0 };
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

function columnsToGrid(sheet: Sheet, { styles }: ToGrid): IObjectArrayPrimitiveType<IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const [column, width] of Object.entries(sheet.columnWidths)) columns[Number(column)] = { w: width };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: 1 };
  for (const [column, style] of Object.entries(sheet.columnStyles))
    columns[Number(column)] = { ...columns[Number(column)], s: styleName(style, styles) };
  return columns;
}
