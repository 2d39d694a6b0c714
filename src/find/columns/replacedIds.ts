import { foldText } from '../../values/foldText.ts';
import type { HeadingIndex } from '../headings/headingIndex.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/** Of the meetings that were moved, some stand on sheets or months that are not here. */
const mostNamed = 0.5;

/**
 * A meeting that replaces another names it by its id. Of a scheduler that keeps two ids, a number and a `uid`, the one is
 * meant whose cells are named.
 */
export function withReplacedIds(found: Found, { tab }: HeadingIndex, sample: SheetSample): Found {
  const { rescheduledFrom, meetingId } = found;
  if (tab !== 'meetings' || !rescheduledFrom || !meetingId) return found;
  const named = new Set(textsIn(sample, rescheduledFrom.column));
  const share = (column: number): number => {
    const ids = new Set(textsIn(sample, column));
    return [...named].filter((id) => ids.has(id)).length / Math.max(1, named.size);
  };
  if (named.size === 0 || share(meetingId.column) > 0) return found;
  const taken = new Set(Object.values(found).map(({ column }) => column));
  const other = sample.headings.findIndex((_, column) => !taken.has(column) && share(column) > mostNamed);
  return other < 0 ? found : { ...found, meetingId: { ...meetingId, column: other } };
}

function textsIn(sample: SheetSample, column: number): string[] {
  return sample.valuesOf(column).map((cell) => foldText(String(cell)));
}
