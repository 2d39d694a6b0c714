import { cellsOfARead } from './sheetPart.ts';

/** Neighbours: from this place, so many; 0-based. */
export type Span = { readonly from: number; readonly count: number };

/**
 * Places as few spans, where a gap is read too if that costs less than another read.
 * @param places in order
 * @param cellsEach how many cells are read at each place
 */
export function spansOf(places: readonly number[], cellsEach: number): Span[] {
  const widest = Math.floor(cellsOfARead / Math.max(1, cellsEach));
  const spans: { from: number; count: number }[] = [];
  for (const place of places) {
    const span = spans[spans.length - 1];
    const gap = span ? place - span.from - span.count : Number.POSITIVE_INFINITY;
    if (span && gap <= widest) span.count += gap + 1;
    else spans.push({ from: place, count: 1 });
  }
  return spans;
}

/** What reading these spans costs, in cells. */
export function costOf(spans: readonly Span[], cellsEach: number): number {
  return spans.reduce((sum, { count }) => sum + count * cellsEach + cellsOfARead, 0);
}
