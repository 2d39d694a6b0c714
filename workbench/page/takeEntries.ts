import { type ICellData, ICommandService, type Injector } from '@univerjs/core';
import type { Grids } from '../host/formulaText.ts';
import { formulaToGrid } from './gridFormula.ts';
import { freshSheet } from './sheetToGrid.ts';

const entering = ['sheet.command.set-range-values', 'sheet.mutation.set-range-values'];

const inserting = 'sheet.mutation.insert-sheet';

type Entering = { subUnitId?: string; value?: unknown; cellValue?: unknown };

/**
 * Formulas that people type, paste or fill are given to the engine in its words, before it sees them. A sheet that
 * they insert looks as in Sheets.
 */
export function takeEntries(
  injector: Injector,
  around: { grids: (sheet: string | undefined) => Grids; locale: () => string },
): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === inserting) Object.assign((params as { sheet: object }).sheet, freshSheet);
    if (!entering.includes(id)) return;
    const { subUnitId, value, cellValue } = (params ?? {}) as Entering;
    const take = (cell: ICellData) => {
      const { f, kept } = formulaToGrid(cell.f!, around.grids(subUnitId), around.locale());
      if (f === cell.f) return;
      cell.f = f;
      cell.custom = { ...cell.custom, ...kept };
    };
    eachFormula(value ?? cellValue, take);
  });
}

/** A cell, a row or column of cells, or cells by row and column. */
function eachFormula(value: unknown, visit: (cell: ICellData) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { f } = value as ICellData;
  if (typeof f === 'string' && f.startsWith('=')) visit(value);
  else for (const inner of Object.values(value)) eachFormula(inner, visit);
}
