import type { Argument } from '../formulas/arguments.ts';
import type { FormulaAnswer } from '../formulas/formula.ts';
import { rangeFunction, tables } from '../formulas/signatures.ts';
import { rangeFormula, tableFormula } from '../formulas/tableFormula.ts';
import { surroundings } from './surroundings.ts';

/** The custom functions that spill, by name; the build writes a documented stub in front of each. */
export const formulas: Readonly<Record<string, (...given: Argument[]) => FormulaAnswer>> = Object.fromEntries([
  ...tables.map(({ name }) => [name, (...given: Argument[]) => tableFormula(name, given, surroundings())]),
  [rangeFunction.name, (...given: Argument[]) => rangeFormula(given, surroundings())],
]);
