import { unpackPlan } from '../report/packPlan.ts';
import type { SheetPlan } from '../report/summarySheet.ts';
import type { Remembered } from './remembered.ts';

/**
 * Two places for plans: `shown` says in which one the sheet's is, the other holds the one before. A build writes over
 * the older of the two, so nothing has to be moved or read from the sheet.
 */
export const planPlaces = ['planA', 'planB'] as const;

/** The rows of the summaries that are remembered. */
export function keptRows(remembered: Remembered): SheetPlan['rows'] {
  return planPlaces.flatMap((place) => unpackPlan(remembered[place])?.rows ?? []);
}
