import type { ICellData } from '@univerjs/core';
import { localeOf } from '../host/emulator/locale.ts';
import { engineFormula, type Grids } from '../host/formulaText.ts';
import type { CellKept } from './cellKept.ts';

/**
 * A formula as the grid's engine takes it. What people or the script wrote goes along in the cell, since the engine
 * knows neither open ranges nor semicolons.
 */
export function formulaToGrid(
  formula: string,
  grids: Grids,
  locale: string,
): { f: string; kept: Pick<CellKept, 'formula' | 'engine'> } {
  const engine = engineFormula(formula, grids, localeOf(locale).decimal === ',');
  return { f: engine, kept: engine === formula ? {} : { formula, engine } };
}

/** The formula as it was written, unless the grid has changed it since, as when rows are inserted. */
export function formulaFromGrid({ f, custom }: Pick<ICellData, 'f' | 'custom'>): string | null {
  if (!f) return null;
  const kept = custom as CellKept | null | undefined;
  return kept?.engine === f && kept.formula ? kept.formula : f;
}
