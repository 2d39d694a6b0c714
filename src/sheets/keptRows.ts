import { unpackPlan } from '../report/packPlan.ts';
import type { PlanRole, SheetPlan } from '../report/sheetPlan.ts';
import type { Remembered } from './remembered.ts';

/**
 * Two places for plans: `shown` says in which one the sheet's is, the other holds the one before. A build writes over
 * the older of the two, so nothing has to be moved or read from the sheet.
 */
export const planPlaces = ['planA', 'planB'] as const;

/** The rows of one of our sheets in the reports that are remembered. */
export function keptRows(remembered: Remembered, sheet: PlanRole): SheetPlan['rows'] {
  const sheets = planPlaces.flatMap((place) => unpackPlan(remembered[place])?.sheets ?? []);
  return sheets.filter(({ role }) => role === sheet).flatMap(({ rows }) => rows);
}
