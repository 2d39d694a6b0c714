import { foldText } from '../../values/foldText.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';

/** What a record has besides somebody who works on it and how it stands. */
const ofRecords = [
  'created',
  'closed',
  'wonAt',
  'expectedClose',
  'stageAt',
  'convertedAt',
  'id',
  'dealId',
  'client',
  'email',
  'name',
  'amount',
];

/**
 * Whether the columns are lists of what may be chosen elsewhere: names beside statuses, each of which stands there once, and
 * nothing that a lead or a deal would be known by.
 */
export function areChoices({ tab, columns }: Reading, { valuesOf }: SheetSample): boolean {
  const state = columns.status ?? columns.stage;
  if ((tab !== 'leads' && tab !== 'deals') || !state || ofRecords.some((field) => columns[field])) return false;
  const lists = Object.values(columns).map(({ index }) => index);
  const isOnce = (index: number): boolean => {
    const texts = valuesOf(index).map((cell) => foldText(String(cell)));
    return new Set(texts).size === texts.length;
  };
  return valuesOf(state.index).length > 0 && lists.every(isOnce);
}
