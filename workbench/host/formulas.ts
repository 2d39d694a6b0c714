import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { Area, CellValue, Sheet, Workbook } from '../workbook.ts';
import { withArithmetic } from './arithmetic.ts';
import { isDateFormat } from './emulator/numberFormat.ts';
import { formulaEngine } from './formulaEngine.ts';
import { customFunctions, type FunctionError, missingFunctions, textKeepingFunctions } from './formulaFunctions.ts';
import { noteFor, valueOfCell } from './formulaResults.ts';
import { engineSnapshot } from './formulaSnapshot.ts';
import type { Host } from './host.ts';

type Computed = {
  cell: (sheet: string, row: number, column: number) => Nullable<ICellData>;
  spills: Record<string, Record<string, Record<string, Area>>>;
  spilled: (sheet: string, row: number, column: number) => Nullable<ICellData>;
  pattern: (cell: ICellData) => string;
};

function setCell(sheet: Sheet, row: number, column: number, value: CellValue, pattern: string): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const line = sheet.rows[row]!;
  while (line.length < column) line.push('');
  line[column] = value;
  const key = `${row},${column}`;
  const own = sheet.cellStyles[key]?.numberFormat ?? sheet.columnStyles[column]?.numberFormat;
  if (typeof value === 'number' && isDateFormat(pattern) && (own === undefined || own === 'General'))
    sheet.cellStyles[key] = { ...sheet.columnStyles[column], ...sheet.cellStyles[key], numberFormat: pattern };
}

/** Notes that an earlier computation left begin with the error they explain. */
function setNote(sheet: Sheet, key: string, value: CellValue, note: string | null): void {
  if (/^#[A-Z/0]+[!?A] /.test(sheet.notes[key] ?? '')) delete sheet.notes[key];
  if (note !== null && sheet.notes[key] === undefined) sheet.notes[key] = `${value} ${note}`;
}

function fillSpills(sheet: Sheet, computed: Computed): void {
  for (const { row, column, rows, columns } of Object.values(sheet.spills ?? {}))
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) setCell(sheet, r, c, '', '');
  sheet.spills = {};
  const found = computed.spills[String(sheet.id)] ?? {};
  for (const [row, line] of Object.entries(found))
    for (const [column, area] of Object.entries(line)) {
      if (computed.cell(String(sheet.id), Number(row), Number(column))?.v === '#SPILL!') continue;
      sheet.spills[`${row},${column}`] = area;
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++) {
          const cell = computed.spilled(String(sheet.id), r, c);
          setCell(sheet, r, c, valueOfCell(cell), cell ? computed.pattern(cell) : '');
        }
    }
  if (Object.keys(sheet.spills).length === 0) delete sheet.spills;
}

function fillSheet(sheet: Sheet, computed: Computed, errors: Map<string, string>): void {
  fillSpills(sheet, computed);
  for (const [key, formula] of Object.entries(sheet.formulas)) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const cell = computed.cell(String(sheet.id), row, column);
    const value = valueOfCell(cell);
    setCell(sheet, row, column, value, cell ? computed.pattern(cell) : '');
    setNote(sheet, key, value, noteFor(value, formula, errors.get(`${sheet.id}!${key}`), cell?.v));
  }
}

function areasOf(ranges: unknown): Computed['spills'] {
  const spills: Computed['spills'] = {};
  const bySheet = (ranges ?? {}) as Record<string, Record<string, Record<string, IRange> | undefined> | undefined>;
  for (const [sheet, lines] of Object.entries(bySheet)) {
    spills[sheet] = {};
    for (const [row, line] of Object.entries(lines ?? {})) {
      spills[sheet][row] = {};
      for (const [column, { startRow, endRow, startColumn, endColumn }] of Object.entries(line ?? {})) {
        const area = {
          row: startRow,
          column: startColumn,
          rows: endRow - startRow + 1,
          columns: endColumn - startColumn + 1,
        };
        if (area.rows * area.columns > 1) spills[sheet][row][column] = area;
      }
    }
  }
  return spills;
}

/** Starts the engine on a snapshot and waits until it has calculated everything. */
async function compute(workbook: Workbook, host: Host, onError: (error: FunctionError) => void) {
  const { core, formula, FUniver, preset } = formulaEngine();
  const locale = core.LocaleType.EN_US;
  // A calculation of more than a second asks for the words of its progress bar, which nobody sees here.
  const univer = new core.Univer({ logLevel: core.LogLevel.ERROR, locale, locales: { [locale]: {} } });
  const around = new Map(workbook.sheets.map((sheet) => [String(sheet.id), sheet]));
  const functions = [
    ...missingFunctions(formula),
    ...textKeepingFunctions(formula),
    ...customFunctions(formula, { host, sheets: (key) => around.get(key)!, answers: new Map(), onError }),
  ] as never;
  // 0 is `CalculationMode.FORCED`: whatever was computed before does not count.
  for (const plugin of preset({ formula: { function: functions, initialFormulaComputing: 0 } }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const done = new Promise<void>((resolve) => {
    api.getFormula().calculationEnd(() => resolve());
  });
  const book = api.createWorkbook(engineSnapshot(workbook)).getWorkbook();
  await done;
  const model = univer.__getInjector().get(formula.FormulaDataModel);
  const unit = book.getUnitId();
  const styles = book.getStyles();
  const spilledCells = model.getArrayFormulaCellData()[unit] ?? {};
  const computed: Computed = {
    cell: (sheet, row, column) => book.getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, column),
    spills: areasOf(model.getArrayFormulaRange()[unit]),
    spilled: (sheet, row, column) => spilledCells[sheet]?.[row]?.[column],
    pattern: (cell) => styles.getStyleByCell(cell)?.n?.pattern ?? '',
  };
  return { computed, dispose: () => univer.dispose() };
}

/**
 * The workbook with the results of its formulas, those of the script's custom functions among them.
 * Results stand in `rows`, spilled ones in the neighbouring cells; an error's message is a note of its cell.
 * The host is given the workbook before, since custom functions read it, and the result after.
 */
export async function computeFormulas(workbook: Workbook, host: Host): Promise<Workbook> {
  if (workbook.sheets.every((sheet) => Object.keys(sheet.formulas).length === 0)) return workbook;
  const plain = withArithmetic(workbook);
  if (plain) {
    host.setWorkbook(plain);
    return plain;
  }
  host.setWorkbook(workbook);
  const errors = new Map<string, string>();
  const { computed, dispose } = await compute(workbook, host, ({ sheet, row, column, message }) => {
    errors.set(`${sheet}!${row},${column}`, message);
  });
  const result = structuredClone(workbook);
  for (const sheet of result.sheets) fillSheet(sheet, computed, errors);
  dispose();
  host.setWorkbook(result);
  return result;
}
