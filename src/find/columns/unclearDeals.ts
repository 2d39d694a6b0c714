import { foldHeading } from '../../values/foldText.ts';
import { readNumber } from '../../values/wholeNumber.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/** Fewer rows may agree by chance. */
const fewestAlike = 3;

/**
 * "Deals" in a tally may be the deals that were won as well as new ones. The column that only a person can tell; null where
 * another says which deals were won, or the heading says more.
 */
export function unclearDeals(found: Found, { headings }: SheetSample): Candidate | null {
  const { dealsCreated, dealsWon } = found;
  if (!dealsCreated || dealsWon || dealsCreated.fromSettings) return null;
  return /^(deals|сделки|сделок)$/.test(foldHeading(headings[dealsCreated.column] as string)) ? dealsCreated : null;
}

/** With the deals as those that brought the money beside them, where there is none on each day without money and on no other. */
export function withDealsThatBrought(found: Found, sample: SheetSample): Found {
  const deals = unclearDeals(found, sample);
  if (!deals || !found.wonAmount) return found;
  const money = sample.cellsOf(found.wonAmount.column);
  const pairs = sample.cellsOf(deals.column).map((cell, row) => [isNone(cell), isNone(money[row] ?? '')] as const);
  const none = pairs.filter(([one, other]) => one && other).length;
  const some = pairs.filter(([one, other]) => !one && !other).length;
  if (none + some < pairs.length || Math.min(none, some) < fewestAlike) return found;
  const { dealsCreated: _, ...others } = found;
  return { ...others, dealsWon: { ...deals, field: 'dealsWon' } };
}

function isNone(cell: Cell): boolean {
  const number = readNumber(cell);
  return number === 'blank' || number === 0;
}
