import type { TabName } from '../../vocabulary/tab.ts';
import type { FoundTable } from '../candidates/tabCandidates.ts';
import type { TabCandidate } from '../candidates/tryAsTab.ts';

/** Headings of a sheet that are no field yet. */
export function freeHeadings(
  tables: readonly FoundTable[],
  chosen: ReadonlyMap<TabName, TabCandidate>,
  sheet: string,
): string[] {
  const found = tables.find(({ table }) => table.sheet.sheet === sheet);
  if (!found) return [];
  const reading = [...chosen.values()].find((read) => read.reading.sheet === sheet)?.reading;
  const taken = new Set(Object.values(reading?.columns ?? {}).map(({ index }) => index));
  return found.table.sample.headings.filter((heading, column) => heading.trim() !== '' && !taken.has(column));
}
