import { ICommandService, type IExecutionOptions, IUndoRedoService } from '@univerjs/core';
import type { Sheet, Workbook } from '../workbook.ts';
import { gridWorkbook } from './readGrid.ts';
import { rulesToGrid } from './rules.ts';
import type { SheetIds } from './sheetIds.ts';
import { sheetToGrid } from './sheetToGrid.ts';
import { contextOf, ruleFormula } from './toGrid.ts';
import type { Started } from './univer.ts';

/** As if somebody else had done it: no undo, and the sheet in front stays. */
const options: IExecutionOptions = { fromCollab: true };

type Put = { started: Started; ids: SheetIds; workbook: Workbook };

const meanwhile = 'workbench-meanwhile';

/** Puts the sheets that the script has changed in place of the grid's own, and the tabs into the script's order. */
export function putSheets({ started, ids, workbook }: Put, changed: readonly Sheet[], order: readonly number[]): void {
  const grid = gridWorkbook(started);
  const run = (id: string, params: object) =>
    started.injector
      .get(ICommandService)
      .syncExecuteCommand(`sheet.mutation.${id}`, { unitId: grid.getUnitId(), ...params }, options);
  const context = contextOf(workbook);
  // The grid never has no sheet at all, not even for a moment.
  run('insert-sheet', { index: grid.getSheetSize(), sheet: { id: meanwhile, name: meanwhile } });
  for (const sheet of changed) {
    const id = ids.idOf(sheet.id);
    const old = grid.getSheetBySheetId(id);
    if (old) run('remove-sheet', { subUnitId: id, subUnitName: old.getName() });
    const index = Math.min(order.indexOf(sheet.id), grid.getSheetSize());
    const styles: typeof context.styles = {};
    run('insert-sheet', { index, sheet: sheetToGrid(sheet, id, { ...context, styles }), styles });
  }
  const wanted = order.map((number) => ids.idOf(number));
  for (const { id, name } of grid.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() })))
    if (!wanted.includes(id)) run('remove-sheet', { subUnitId: id, subUnitName: name });
  wanted.forEach((id, toOrder) => {
    const fromOrder = grid.getSheets().findIndex((sheet) => sheet.getSheetId() === id);
    if (fromOrder !== toOrder) run('set-worksheet-order', { subUnitId: id, fromOrder, toOrder });
  });
  started.injector.get(IUndoRedoService).clearUndoRedo(grid.getUnitId());
}

/** Rules that colour cells; those of a sheet that was replaced went with it. */
export function putRules({ started, ids, workbook }: Put, sheets: readonly Sheet[]): void {
  const unitId = gridWorkbook(started).getUnitId();
  const commands = started.injector.get(ICommandService);
  for (const sheet of sheets) {
    const subUnitId = ids.idOf(sheet.id);
    for (const cfId of ruleIds(started, subUnitId))
      commands.syncExecuteCommand('sheet.mutation.delete-conditional-rule', { unitId, subUnitId, cfId }, options);
    const rules = rulesToGrid(sheet.conditionalFormats, (formula) => ruleFormula(formula, sheet, workbook));
    // The grid puts a new rule before the others.
    for (const rule of rules.reverse())
      commands.syncExecuteCommand('sheet.mutation.add-conditional-rule', { unitId, subUnitId, rule }, options);
  }
}

function ruleIds({ api }: Started, sheet: string): string[] {
  const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
  return worksheet?.getConditionalFormattingRules().map(({ cfId }) => cfId) ?? [];
}

/** Formulas that the script has entered have no result yet. */
export function computeNewFormulas({ started, ids }: Put, sheets: readonly Sheet[]): void {
  const unitId = gridWorkbook(started).getUnitId();
  const dirtyRanges = sheets.flatMap((sheet) =>
    Object.keys(sheet.formulas).flatMap((key) => {
      const [row, column] = key.split(',').map(Number) as [number, number];
      if ((sheet.rows[row]?.[column] ?? '') !== '' && !sheet.spills?.[key]) return [];
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      return [{ unitId, sheetId: ids.idOf(sheet.id), range }];
    }),
  );
  if (dirtyRanges.length === 0) return;
  const nothingElse = {
    forceCalculation: false,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  started.injector
    .get(ICommandService)
    .executeCommand(
      'formula.mutation.set-trigger-formula-calculation-start',
      { ...nothingElse, dirtyRanges },
      { onlyLocal: true },
    );
}
