import { unpackPlan } from '../../report/packPlan.ts';
import type { PlanRole } from '../../report/sheetPlan.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { rowsToCompare } from '../write/formulaCells.ts';
import type { Remembered } from './remembered.ts';

/**
 * Two places for plans: `shown` says in which one the sheet's is, the other holds the one before. A build writes over
 * the older of the two, so nothing has to be moved or read from the sheet.
 */
export const planPlaces = ['planA', 'planB'] as const;

/** The rows of one of our sheets in the reports that are remembered, to be compared with the sheet. */
export function keptRows(remembered: Remembered, sheet: PlanRole): (readonly Cell[])[] {
  const sheets = planPlaces.flatMap((place) => unpackPlan(remembered[place])?.sheets ?? []);
  return sheets.filter(({ role }) => role === sheet).flatMap(rowsToCompare);
}
