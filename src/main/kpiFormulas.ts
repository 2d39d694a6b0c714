import type { Argument } from '../formulas/arguments.ts';
import { type FormulaAnswer, kpiFormula } from '../formulas/formula.ts';
import { kpis } from '../kpis/all.ts';
import { surroundings } from './surroundings.ts';

/** The custom functions of the KPIs by name; the build writes a documented stub in front of each. */
export const formulas: Readonly<Record<string, (...given: Argument[]) => FormulaAnswer>> = Object.fromEntries(
  kpis.map(({ name }) => [name, (...given: Argument[]) => kpiFormula(name, given, surroundings())]),
);
