import { foldHeading } from '../../values/foldText.ts';
import { readNumber } from '../../values/wholeNumber.ts';
import { headingIndexOf, joined } from '../headings/headingIndex.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';

/** What a list of deals has of a tally as well. */
const ofDeals: readonly string[] = ['day', 'rep', 'dealsWon', 'dealsCreated', 'wonAmount'];

/**
 * Whether what looks like a list of deals is a tally that counts them: a 1 below "Deals won" beside numbers of calls is
 * one of as many as there were, and no tick.
 */
export function countsWins({ tab, columns }: Reading, { headings, valuesOf }: SheetSample): boolean {
  const { isWon } = columns;
  if (tab !== 'deals' || !isWon || columns.stage || columns.status || columns.wonAt) return false;
  const { listed } = headingIndexOf('dailyActivity');
  const fieldsOf = (column: number): string[] =>
    (listed.get(joined(foldHeading(headings[column] as string))) ?? []).map(({ field }) => field);
  const areNumbers = (column: number): boolean =>
    valuesOf(column).length > 0 && valuesOf(column).every((cell) => typeof readNumber(cell) === 'number');
  const countsMore = headings.some(
    (_, column) => fieldsOf(column).some((field) => !ofDeals.includes(field)) && areNumbers(column),
  );
  return fieldsOf(isWon.index).includes('dealsWon') && areNumbers(isWon.index) && countsMore;
}
