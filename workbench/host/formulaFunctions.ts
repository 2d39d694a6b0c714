import type { Nullable } from '@univerjs/core';
import type { BaseFunction, BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Workbook } from '../workbook.ts';
import { isDateFormat } from './emulator/numberFormat.ts';
import { formulaEngine } from './formulaEngine.ts';
import { functionsIn } from './formulaText.ts';
import type { FormulaAnswer, FormulaArgument, FormulaValue, Host } from './host.ts';

export type FunctionError = { sheet: string; row: number; column: number; message: string };

const volatile = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];
const volatileText =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

/** Cells that a custom function may not be given, by sheet. */
function volatileCells(workbook: Workbook): Map<string, [row: number, column: number][]> {
  return new Map(
    workbook.sheets.map(({ id, formulas }) => [
      String(id),
      Object.entries(formulas)
        .filter(([, formula]) => functionsIn(formula).some((name) => volatile.includes(name)))
        .map(([key]) => key.split(',').map(Number) as [number, number]),
    ]),
  );
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

function areaOf(reference: BaseReferenceObject, workbook: Workbook) {
  const sheet = workbook.sheets.find(({ id }) => String(id) === reference.getSheetId())!;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangeData();
  const row = Number.isNaN(startRow) ? 0 : startRow;
  const column = Number.isNaN(startColumn) ? 0 : startColumn;
  const rows = (Number.isNaN(endRow) ? sheet.rowCount - 1 : endRow) - row + 1;
  const columns = (Number.isNaN(endColumn) ? sheet.columnCount - 1 : endColumn) - column + 1;
  return { sheet, area: { row, column, rows, columns } };
}

/** A reference as its place where the sheet has no formulas, so that a long tab is not carried over cell by cell. */
function referenceArgument(
  reference: BaseReferenceObject,
  workbook: Workbook,
  refused: ReturnType<typeof volatileCells>,
): FormulaArgument {
  const { sheet, area } = areaOf(reference, workbook);
  const isRefused = refused
    .get(String(sheet.id))!
    .some(([r, c]) => r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns);
  if (isRefused) throw new Error(volatileText);
  if (area.rows * area.columns === 1) return rowsOf(reference.toArrayValueObject())[0]![0]!;
  return Object.keys(sheet.formulas).length === 0
    ? { sheet: sheet.name, area }
    : rowsOf(reference.toArrayValueObject());
}

function resultOf(answer: Exclude<FormulaAnswer, { error: string }>, self: BaseFunction) {
  const { ArrayValueObject, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject, ErrorType } =
    formulaEngine().formula;
  const errors = Object.values(ErrorType) as string[];
  const valueObject = (value: FormulaValue): BaseValueObject => {
    if (value === null) return StringValueObject.create('');
    if (typeof value === 'object') return NumberValueObject.create(value.date, 'yyyy-mm-dd');
    if (typeof value === 'number') return NumberValueObject.create(value);
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    return errors.includes(value)
      ? ErrorValueObject.create(value as Parameters<typeof ErrorValueObject.create>[0])
      : StringValueObject.create(value);
  };
  if (!Array.isArray(answer)) return valueObject(answer);
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) => row.map(valueObject)),
    rowCount: answer.length,
    columnCount: answer[0]!.length,
    unitId: self.unitId ?? '',
    sheetId: self.subUnitId ?? '',
    row: self.row,
    column: self.column,
  });
}

/** The script's functions as functions of the engine: an exception is `#ERROR!` in its own cell and nowhere else. */
export function customFunctions(workbook: Workbook, host: Host, onError: (error: FunctionError) => void) {
  const { BaseFunction: Base, ErrorValueObject, ErrorType } = formulaEngine().formula;
  const refused = volatileCells(workbook);
  // The engine asks twice for what spills.
  const answers = new Map<string, FormulaAnswer>();

  function ask(name: string, args: FormulaArgument[]): FormulaAnswer {
    const key = `${name}(${JSON.stringify(args)})`;
    const answer = answers.get(key) ?? host.callCustomFunction(name, args);
    answers.set(key, answer);
    return answer;
  }
  return host.functions.map((name) => {
    class ScriptFunction extends Base {
      override minParams = 0;
      override maxParams = 255;
      override needsReferenceObject = true;
      argument_(variant: FunctionVariantType): FormulaArgument {
        if (variant.isReferenceObject()) return referenceArgument(variant as BaseReferenceObject, workbook, refused);
        const value = variant as BaseValueObject;
        return value.isArray() ? rowsOf(value as Parameters<typeof rowsOf>[0]) : carried(value);
      }
      answer_(variants: FunctionVariantType[]): FormulaAnswer {
        try {
          return ask(
            name,
            variants.map((variant) => this.argument_(variant)),
          );
        } catch (error) {
          return { error: (error as Error).message };
        }
      }
      override calculate(...variants: BaseValueObject[]) {
        const answer = this.answer_(variants);
        if (answer === null || typeof answer !== 'object' || !('error' in answer)) return resultOf(answer, this);
        onError({ sheet: this.subUnitId ?? '', row: this.row, column: this.column, message: answer.error });
        return ErrorValueObject.create('#ERROR!' as (typeof ErrorType)['NAME']);
      }
    }
    return [ScriptFunction, name.toUpperCase()] as [typeof ScriptFunction, string];
  });
}

/** What Sheets has and the engine has not: ARRAYFORMULA, since every formula here is one, and the value of SPARKLINE. */
export function missingFunctions() {
  const { BaseFunction: Base, StringValueObject } = formulaEngine().formula;
  class ArrayFormula extends Base {
    override minParams = 1;
    override maxParams = 1;
    override calculate(value: BaseValueObject) {
      return value;
    }
  }
  /** It draws, and its value is blank, as on Google. */
  class Sparkline extends Base {
    override minParams = 1;
    override maxParams = 2;
    override calculate() {
      return StringValueObject.create('');
    }
  }
  return [
    [ArrayFormula, 'ARRAYFORMULA'],
    [Sparkline, 'SPARKLINE'],
  ] as [typeof ArrayFormula, string][];
}
