import { foldHeading, foldText } from '../../values/foldText.ts';
import { once } from '../../vocabulary/once.ts';
import { answers } from '../../vocabulary/tab.ts';
import type { HeadingIndex } from '../headings/headingIndex.ts';
import { joined } from '../headings/headingIndex.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/**
 * "Is converted" with a yes or a no in each row is the flag of a lead and no status, also where it is the only one of the two:
 * a no is said of that very lead, whatever deals its company has. The columns found, so read.
 */
export function withConvertedFlag(found: Found, { listed }: HeadingIndex, { headings, cellsOf }: SheetSample): Found {
  const { status, ...others } = found;
  if (!status || status.fromSettings || found.isConverted) return found;
  const meanings = listed.get(joined(foldHeading(headings[status.column] as string))) ?? [];
  if (!meanings.some(({ field }) => field === 'isConverted')) return found;
  const isAnswer = cellsOf(status.column).every((cell) => said().has(foldText(String(cell))));
  return isAnswer ? { ...others, isConverted: { ...status, field: 'isConverted' } } : found;
}

const said = once(
  (): ReadonlySet<string> =>
    new Set([answers.yes, answers.no].flatMap(({ en, ru }) => [...en, ...ru]).flatMap((word) => foldText(word) || [])),
);
