import type { FunctionError } from '../host/formulaFunctions.ts';
import { noteFor, valueOfCell } from '../host/formulaResults.ts';
import { gridWorkbook } from './readGrid.ts';
import type { Started } from './univer.ts';

/** The sentences of custom functions that have failed, for as long as their cells show the error. */
export function createFormulaErrors(started: () => Started) {
  const messages = new Map<string, string>();
  const keyOf = (sheet: string, row: number, column: number) => `${sheet}!${row},${column}`;
  return {
    add({ sheet, row, column, message }: FunctionError): void {
      messages.set(keyOf(sheet, row, column), message);
    },
    /** What there is to say of the error in a cell; null where there is none. */
    at(sheet: string, row: number, column: number): string | null {
      const cell = gridWorkbook(started()).getSheetBySheetId(sheet)?.getCellRaw(row, column);
      if (!cell?.f) return null;
      return noteFor(valueOfCell(cell), cell.f, messages.get(keyOf(sheet, row, column)), cell.v);
    },
  };
}
