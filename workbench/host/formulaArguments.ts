import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Sheet } from '../workbook.ts';
import { isDateFormat } from './emulator/numberFormat.ts';
import { functionsIn } from './formulaText.ts';
import type { FormulaArgument, FormulaValue } from './host.ts';

/** What an argument may point at. */
export type SheetAround = Pick<Sheet, 'name' | 'rowCount' | 'columnCount' | 'formulas'>;
/** The sheets around a formula, by the engine's own names for them. */
export type SheetsAround = (key: string) => SheetAround;

const volatile = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];
const volatileText =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

const known = new WeakMap<SheetAround['formulas'], [row: number, column: number][]>();

/** Cells of a sheet that a custom function may not be given. */
function volatileCells({ formulas }: SheetAround): [row: number, column: number][] {
  const cells =
    known.get(formulas) ??
    Object.entries(formulas)
      .filter(([, formula]) => functionsIn(formula).some((name) => volatile.includes(name)))
      .map(([key]) => key.split(',').map(Number) as [number, number]);
  known.set(formulas, cells);
  return cells;
}

function carried(value: Nullable<BaseValueObject>): FormulaValue {
  if (!value || value.isNull()) return null;
  const plain = value.getValue();
  return typeof plain === 'number' && isDateFormat(value.getPattern()) ? { date: plain } : plain;
}

function rowsOf(array: ReturnType<BaseReferenceObject['toArrayValueObject']>): FormulaValue[][] {
  return Array.from({ length: array.getRowCount() }, (_, i) =>
    Array.from({ length: array.getColumnCount() }, (_, j) => carried(array.get(i, j))),
  );
}

function areaOf(reference: BaseReferenceObject, { rowCount, columnCount }: SheetAround) {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangeData();
  const row = Number.isNaN(startRow) ? 0 : startRow;
  const column = Number.isNaN(startColumn) ? 0 : startColumn;
  const rows = (Number.isNaN(endRow) ? rowCount - 1 : endRow) - row + 1;
  const columns = (Number.isNaN(endColumn) ? columnCount - 1 : endColumn) - column + 1;
  return { row, column, rows, columns };
}

/** A reference as its place where the sheet has no formulas, so that a long tab is not carried over cell by cell. */
function referenceArgument(reference: BaseReferenceObject, sheets: SheetsAround): FormulaArgument {
  const sheet = sheets(reference.getSheetId());
  const area = areaOf(reference, sheet);
  const isRefused = volatileCells(sheet).some(
    ([r, c]) => r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns,
  );
  if (isRefused) throw new Error(volatileText);
  if (area.rows * area.columns === 1) return rowsOf(reference.toArrayValueObject())[0]![0]!;
  return Object.keys(sheet.formulas).length === 0
    ? { sheet: sheet.name, area }
    : rowsOf(reference.toArrayValueObject());
}

/** An argument of the engine as the script's function takes it. */
export function argumentOf(variant: FunctionVariantType, sheets: SheetsAround): FormulaArgument {
  if (variant.isReferenceObject()) return referenceArgument(variant as BaseReferenceObject, sheets);
  const value = variant as BaseValueObject;
  if (!value.isArray()) return carried(value);
  const rows = rowsOf(value as Parameters<typeof rowsOf>[0]);
  // What the engine computes, such as "2025"&"-03", is a table of one cell; in Sheets it is a value.
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}
