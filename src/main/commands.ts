import { signatures } from '../formulas/signatures.ts';
import { sampleTabs } from '../sample/sampleTabs.ts';
import { addSheets } from '../sheets/addSheets.ts';
import { userLanguage } from '../sheets/language.ts';
import { readPlace } from '../sheets/readSheets.ts';
import { refreshFormulas } from '../sheets/refreshFormulas.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { today } from './today.ts';

export const refreshKpiFormulas = (): void => void refreshFormulas(signatures.map(({ name }) => name));

/** A small team by default; the workbench asks for the full one and may name its last day. */
export function addSampleTabs(size?: 'small' | 'full', asOf?: string): string[] {
  const { zone } = readPlace();
  return addSheets(
    sampleTabs({ size: size ?? 'small', asOf: dayOfIso(asOf ?? '') ?? today(zone), language: userLanguage() }),
  );
}
