import type { Argument } from '../formulas/arguments.ts';
import { type FormulaAnswer, kpiFormula } from '../formulas/formula.ts';
import { rangeFunction, tables } from '../formulas/signatures.ts';
import { tableFormula } from '../formulas/tableFormula.ts';
import { rangeFormula } from '../formulas/tables/rangeFormula.ts';
import { kpis } from '../kpis/all.ts';
import { surroundings } from './surroundings.ts';

type Formula = (...given: Argument[]) => FormulaAnswer;

/** The custom functions by name; the build writes a documented stub in front of each. */
export const formulas: Readonly<Record<string, Formula>> = Object.fromEntries<Formula>([
  ...kpis.map(({ name }): [string, Formula] => [name, (...given) => kpiFormula(name, given, surroundings())]),
  ...tables.map(({ name }): [string, Formula] => [name, (...given) => tableFormula(name, given, surroundings())]),
  [rangeFunction.name, (...given) => rangeFormula(given, surroundings())],
]);
