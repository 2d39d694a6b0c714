import { movedFormula } from '../../workbench/host/movedFormula.ts';
import type { Sheet } from '../../workbench/workbook.ts';

/** Inserts blank rows before a row or, with a negative count, deletes some from it on; formulas go with their rows. */
export function moveRows(sheet: Sheet, at: number, count: number): void {
  const added = Array.from({ length: Math.max(0, count) }, () => []);
  sheet.rows.splice(at, Math.max(0, -count), ...added);
  sheet.rowCount += count;
  const kept = Object.entries(sheet.formulas).flatMap(([key, formula]): [string, string][] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (row >= at && row < at - count) return [];
    const moved = movedFormula(formula, sheet.name, { axis: 'rows', at, count, sheet: sheet.name });
    return [[`${row < at ? row : row + count},${column}`, moved]];
  });
  sheet.formulas = Object.fromEntries(kept);
}
