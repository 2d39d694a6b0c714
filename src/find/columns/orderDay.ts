import { foldHeading } from '../../values/foldText.ts';
import { type HeadingIndex, joined } from '../headings/headingIndex.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/**
 * A heading such as "Order date" may be the day a deal began or the day it closed. Where a column of its own tells the day
 * of the last change of status, and none the day of creation, the deal began on it. The columns found, so read.
 */
export function withOrderDay(found: Found, { listed }: HeadingIndex, { headings }: SheetSample): Found {
  const { closed, ...others } = found;
  if (!closed || closed.fromSettings || found.created || !found.stageAt) return found;
  const meanings = listed.get(joined(foldHeading(headings[closed.column] as string))) ?? [];
  if (!meanings.some(({ field }) => field === 'created')) return found;
  return { ...others, created: { ...closed, field: 'created' } };
}
