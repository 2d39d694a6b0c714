import {
  ICommandService,
  type IExecutionOptions,
  IUndoRedoService,
  mergeWorksheetSnapshotWithDefault as whole,
} from '@univerjs/core';
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

function runner({ started }: Put) {
  const unitId = gridWorkbook(started).getUnitId();
  const commands = started.injector.get(ICommandService);
  return (id: string, params: object) =>
    commands.syncExecuteCommand(`sheet.mutation.${id}`, { unitId, ...params }, options);
}

/** Puts the sheets that the script has changed in place of the grid's own; the one in front stays in front. */
export function putSheets(put: Put, changed: readonly Sheet[], order: readonly number[]): void {
  if (changed.length === 0) return;
  const { started, ids, workbook } = put;
  const grid = gridWorkbook(started);
  const run = runner(put);
  const front = grid.getActiveSheet().getSheetId();
  const context = contextOf(workbook);
  // The grid never has no sheet at all, not even for a moment. Each insertion costs a look at every cell.
  const replaced = new Set(changed.map(({ id }) => ids.idOf(id)));
  const isEmptied = grid.getSheets().every((sheet) => sheet.isSheetHidden() === 1 || replaced.has(sheet.getSheetId()));
  if (isEmptied) run('insert-sheet', { index: grid.getSheetSize(), sheet: whole({ id: meanwhile, name: meanwhile }) });
  for (const sheet of changed) {
    const id = ids.idOf(sheet.id);
    const old = grid.getSheetBySheetId(id);
    const index = old ? grid.getSheetIndex(old) : Math.min(order.indexOf(sheet.id), grid.getSheetSize());
    if (old) run('remove-sheet', { subUnitId: id, subUnitName: old.getName() });
    const styles: typeof context.styles = {};
    run('insert-sheet', { index, sheet: whole(sheetToGrid(sheet, id, { ...context, styles })), styles });
  }
  if (isEmptied) run('remove-sheet', { subUnitId: meanwhile, subUnitName: meanwhile });
  if (replaced.has(front)) started.api.getActiveWorkbook()?.setActiveSheet(front);
  started.injector.get(IUndoRedoService).clearUndoRedo(grid.getUnitId());
}

/** Tabs in the script's order; sheets that people have made meanwhile follow. */
export function arrangeSheets(put: Put, order: readonly number[], gone: readonly number[]): void {
  const { started, ids } = put;
  const grid = gridWorkbook(started);
  const run = runner(put);
  for (const id of gone.map((number) => ids.idOf(number)))
    run('remove-sheet', { subUnitId: id, subUnitName: grid.getSheetBySheetId(id)?.getName() });
  order
    .map((number) => ids.idOf(number))
    .forEach((subUnitId, toOrder) => {
      const fromOrder = grid.getSheets().findIndex((sheet) => sheet.getSheetId() === subUnitId);
      if (fromOrder >= 0 && fromOrder !== toOrder) run('set-worksheet-order', { subUnitId, fromOrder, toOrder });
    });
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
