import type { ICellData, Nullable } from '@univerjs/core';
import type { CellValue } from '../workbook.ts';
import { functionsIn } from './formulaText.ts';

/** Functions of Sheets that the engine has not; their cells say so. */
const absent =
  'QUERY IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML GOOGLEFINANCE SPLIT JOIN SORTN COUNTUNIQUE COUNTUNIQUEIFS TO_TEXT TO_PERCENT TO_DATE DIVIDE EQ GT GTE LTE'.split(
    ' ',
  );

/** The engine's own error texts in Google's words. */
const errorNames: Record<string, string> = { '#SPILL!': '#REF!', '#CYCLE!': '#REF!', '#CALC!': '#N/A' };
const blocked = 'Array result was not expanded because it would overwrite data.';

/** What a cell of the engine shows, as a plain value. */
export function valueOfCell(cell: Nullable<ICellData>): CellValue {
  if (cell?.v === undefined || cell.v === null) return '';
  if (cell.t === 3) return Number(cell.v) === 1;
  return cell.t === 2 ? Number(cell.v) : (errorNames[String(cell.v)] ?? String(cell.v));
}

/** Why a formula shows an error, where there is more to say than the error itself. */
export function noteFor(
  value: CellValue,
  formula: string,
  error: string | undefined,
  engineValue: unknown,
): string | null {
  if (value === '#ERROR!' && error !== undefined) return error;
  if (engineValue === '#SPILL!') return blocked;
  const missing = value === '#NAME?' ? functionsIn(formula).find((name) => absent.includes(name)) : undefined;
  return missing ? `${missing} is not in the workbench` : null;
}
