import type { ICellData, IStyleData, Nullable, Styles, Worksheet } from '@univerjs/core';
import type { EditedSheet } from '../host/edits.ts';
import { valueOfCell } from '../host/formulaResults.ts';
import type { Area, CellValue, Style } from '../workbook.ts';
import type { CellKept } from './cellKept.ts';
import { formulaFromGrid } from './gridFormula.ts';
import { styleFromGrid } from './style.ts';

/** What formulas have filled, which the grid keeps apart from the cells that people fill. */
export type Spilled = {
  areas: Record<string, Area>;
  cell: (row: number, column: number) => Nullable<ICellData>;
};

/** A sheet as the grid has it now, formulas with their last results. */
export function sheetFromGrid(worksheet: Worksheet, id: number, styles: Styles, spilled: Spilled): EditedSheet {
  const config = worksheet.getConfig();
  const { freeze } = config;
  const styleOf = styleReader(styles);
  return {
    id,
    name: worksheet.getName(),
    hidden: config.hidden === 1,
    rowCount: config.rowCount,
    columnCount: config.columnCount,
    ...cellsFromGrid(worksheet, styleOf, spilled),
    columnStyles: fromRecord(config.columnData, (data) => (data.s ? styleOf(data.s) : undefined)),
    columnWidths: fromRecord(config.columnData, (data) => data.w),
    rowHeights: fromRecord(config.rowData, (data) => (data.ia === 0 ? data.h : undefined)),
    hiddenRows: keysWhere(config.rowData, (data) => data.hd === 1),
    hiddenColumns: keysWhere(config.columnData, (data) => data.hd === 1),
    frozenRows: Math.max(0, freeze.ySplit),
    frozenColumns: Math.max(0, freeze.xSplit),
    gridlinesHidden: config.showGridlines === 0,
    tabColor: config.tabColor || null,
    merges: config.mergeData.map(({ startRow, endRow, startColumn, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    })),
  };
}

type Filled = Pick<EditedSheet, 'rows' | 'cellStyles' | 'formulas' | 'notes' | 'validations' | 'spills'>;

function cellsFromGrid(worksheet: Worksheet, styleOf: StyleReader, spilled: Spilled): Filled {
  const filled: Filled & { validations: object } = {
    rows: [],
    cellStyles: {},
    formulas: {},
    notes: {},
    validations: {},
  };
  for (const [row, line] of Object.entries(worksheet.getCellMatrix().getMatrix()))
    for (const [column, cell] of Object.entries(line ?? {}))
      if (cell) readCell(cell as ICellData, Number(row), Number(column), { filled, styleOf });
  for (const area of Object.values(spilled.areas))
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        put(filled.rows, row, column, valueOfCell(spilled.cell(row, column)));
  if (Object.keys(spilled.areas).length > 0) filled.spills = spilled.areas;
  const { validations, ...rest } = filled;
  return Object.keys(validations).length > 0 ? filled : rest;
}

function readCell(
  cell: ICellData,
  row: number,
  column: number,
  { filled, styleOf }: { filled: Filled; styleOf: StyleReader },
): void {
  const key = `${row},${column}`;
  const formula = formulaFromGrid(cell);
  const { note, validation } = (cell.custom ?? {}) as CellKept;
  if (formula !== null) filled.formulas[key] = formula;
  if (cell.s) filled.cellStyles[key] = styleOf(cell.s);
  if (note) filled.notes[key] = note;
  if (validation && filled.validations) filled.validations[key] = validation;
  put(filled.rows, row, column, cell.p ? richText(cell) : plainValue(cell));
}

/** People's texts have no type in the grid until it has looked at them. */
function plainValue(cell: ICellData): CellValue {
  if (cell.t === undefined || cell.t === null) return (cell.v ?? '') as CellValue;
  return valueOfCell(cell);
}

function richText({ p }: ICellData): string {
  return (p?.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function put(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  if (value === '') return;
  while (rows.length <= row) rows.push([]);
  const line = rows[row]!;
  while (line.length < column) line.push('');
  line[column] = value;
}

type StyleReader = (style: string | IStyleData) => Style;

/** Styles of ours are named by their own JSON text, others are what people have set in the grid. */
function styleReader(styles: Styles): StyleReader {
  const known = new Map<string, Style>();
  return (style) => {
    if (typeof style !== 'string') return styleFromGrid(style);
    const read =
      known.get(style) ?? (style.startsWith('{') ? (JSON.parse(style) as Style) : styleFromGrid(styles.get(style)));
    known.set(style, read);
    return read;
  };
}

function fromRecord<Data, Value>(
  record: Readonly<Record<number, Nullable<Data>>> | undefined,
  read: (data: Data) => Value | null | undefined,
): Record<number, Value> {
  const values: Record<number, Value> = {};
  for (const [key, data] of Object.entries(record ?? {})) {
    const value = data ? read(data) : undefined;
    if (value !== undefined && value !== null) values[Number(key)] = value;
  }
  return values;
}

function keysWhere<Data>(
  record: Readonly<Record<number, Nullable<Data>>> | undefined,
  holds: (data: Data) => boolean,
): number[] {
  return Object.entries(record ?? {}).flatMap(([key, data]) => (data && holds(data) ? [Number(key)] : []));
}
