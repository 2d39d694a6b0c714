import type { TabName } from '../../vocabulary/tab.ts';
import type { ReadAs } from '../inspectSheet.ts';
import type { Likeness } from '../tabCandidates.ts';

/** Headings of a sheet that are no field yet. */
export function freeHeadings(
  likenesses: readonly Likeness[],
  chosen: ReadonlyMap<TabName, ReadAs>,
  sheet: string,
): string[] {
  const likeness = likenesses.find(({ lookedAt }) => lookedAt.sheet.sheet === sheet);
  if (!likeness) return [];
  const reading = [...chosen.values()].find((read) => read.reading.sheet === sheet)?.reading;
  const taken = new Set(Object.values(reading?.columns ?? {}).map(({ index }) => index));
  return likeness.lookedAt.sample.headings.filter((heading, column) => heading.trim() !== '' && !taken.has(column));
}
