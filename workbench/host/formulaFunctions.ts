import type { BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { argumentOf, type SheetsAround } from './formulaArguments.ts';
import type { FormulaAnswer, FormulaArgument, FormulaValue, Host } from './host.ts';

/** The engine; Node and the browser load it in different ways. */
export type FormulaModule = typeof import('@univerjs/engine-formula');

/** `sheet` is the engine's own name for it. */
export type FunctionError = { sheet: string; row: number; column: number; message: string };

export type CustomFunctions = {
  host: Pick<Host, 'functions' | 'callCustomFunction'>;
  sheets: SheetsAround;
  /** Answers by question, since the engine asks twice for what spills. Whoever changes cells empties it. */
  answers: Map<string, FormulaAnswer>;
  onError: (error: FunctionError) => void;
};

function resultOf(answer: Exclude<FormulaAnswer, { error: string }>, self: BaseFunction, formula: FormulaModule) {
  const { ArrayValueObject, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject, ErrorType } =
    formula;
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

function isNowhere(variant: FunctionVariantType): boolean {
  return !variant.isReferenceObject() && variant.isError() && (variant as BaseValueObject).getValue() === '#REF!';
}

/** The script's functions as functions of the engine: an exception is `#ERROR!` in its own cell and nowhere else. */
export function customFunctions(formula: FormulaModule, { host, sheets, answers, onError }: CustomFunctions) {
  const { BaseFunction: Base, ErrorValueObject, ErrorType } = formula;

  function ask(name: string, args: FormulaArgument[]): FormulaAnswer {
    const key = `${name}(${JSON.stringify(args)})`;
    const answer = answers.get(key) ?? host.callCustomFunction(name, args);
    answers.set(key, answer);
    return answer;
  }
  function answerTo(name: string, variants: FunctionVariantType[]): FormulaAnswer {
    // A sheet or cell that is not there: the function is not even called.
    if (variants.some(isNowhere)) return '#REF!';
    try {
      return ask(
        name,
        variants.map((variant) => argumentOf(variant, sheets)),
      );
    } catch (error) {
      return { error: (error as Error).message };
    }
  }
  return host.functions.map((name) => {
    class ScriptFunction extends Base {
      override minParams = 0;
      override maxParams = 255;
      override needsReferenceObject = true;
      // A text in quotes stays one: the engine would make a date of "2025-03".
      override isArgumentsIgnoreNumberPattern() {
        return true;
      }
      override calculate(...variants: BaseValueObject[]) {
        const answer = answerTo(name, variants);
        if (answer === null || typeof answer !== 'object' || !('error' in answer))
          return resultOf(answer, this, formula);
        onError({ sheet: this.subUnitId ?? '', row: this.row, column: this.column, message: answer.error });
        return ErrorValueObject.create('#ERROR!' as (typeof ErrorType)['NAME']);
      }
    }
    return [ScriptFunction, name.toUpperCase()] as [typeof ScriptFunction, string];
  });
}

/** What Sheets has and the engine has not: ARRAYFORMULA, since every formula here is one, and the value of SPARKLINE. */
export function missingFunctions({ BaseFunction: Base, StringValueObject }: FormulaModule) {
  class ArrayFormula extends Base {
    override minParams = 1;
    override maxParams = 1;
    override isArgumentsIgnoreNumberPattern() {
      return true;
    }
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

const handingOn = ['CHOOSE', 'IF', 'IFERROR', 'IFNA', 'IFS', 'LET', 'SWITCH'];

/** The engine's functions that take texts or hand on what they are given: to them too, a text in quotes stays one. */
export function textKeepingFunctions(formula: FormulaModule) {
  const { functionInformation, functionLogical, functionLookup, functionText } = formula;
  const choices = [...functionLogical, ...functionLookup].filter(([, name]) => handingOn.includes(name as string));
  const kept = [...functionInformation, ...functionText, ...choices] as unknown as [typeof BaseFunction, string][];
  return kept.map(([Base, name]) => {
    class TextKeeping extends Base {
      override isArgumentsIgnoreNumberPattern() {
        return true;
      }
    }
    return [TextKeeping, name] as [typeof TextKeeping, string];
  });
}
