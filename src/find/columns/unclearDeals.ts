import { foldHeading } from '../../values/foldText.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

/**
 * "Deals" beside "Revenue" in a tally may be the deals that brought it as well as new ones. The column that only a person
 * can tell; null where another says which deals were won, or the heading says more.
 */
export function unclearDeals(found: Readonly<Record<string, Candidate>>, { headings }: SheetSample): Candidate | null {
  const { dealsCreated, dealsWon, wonAmount } = found;
  if (!dealsCreated || dealsWon || !wonAmount || dealsCreated.fromSettings) return null;
  return /^(deals|сделки|сделок)$/.test(foldHeading(headings[dealsCreated.column] as string)) ? dealsCreated : null;
}
