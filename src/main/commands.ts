import { signatures } from '../formulas/signatures.ts';
import { sampleTabs, sampleTracker } from '../sample/sampleTabs.ts';
import { addSheets } from '../sheets/addSheets.ts';
import { readPlace } from '../sheets/read/readSheets.ts';
import { refreshFormulas } from '../sheets/refreshFormulas.ts';
import { userLanguage } from '../sheets/user/language.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { today } from './today.ts';

export const refreshKpiFormulas = (): void => void refreshFormulas(signatures().map(({ name }) => name));

/** The tabs of a small team by default, or its home-made tracker; the workbench asks for a full team and may name its last day. */
export function addSampleTabs(kind: 'small' | 'full' | 'tracker' = 'small', asOf?: string): string[] {
  const { zone } = readPlace();
  const wanted = { asOf: dayOfIso(asOf ?? '') ?? today(zone), language: userLanguage() };
  return addSheets(kind === 'tracker' ? sampleTracker(wanted) : sampleTabs({ ...wanted, size: kind }));
}
