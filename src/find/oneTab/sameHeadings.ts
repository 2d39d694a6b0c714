import { foldHeading } from '../../values/foldText.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { FoundTable } from '../candidates/tabCandidates.ts';

/**
 * Sheets with the same headings, such as one per month, hold the same: the tab that all of them may be, and that speaks
 * for most, goes first on each. One whose name says what it holds goes by its name.
 */
export function withOneTab(tables: readonly FoundTable[]): readonly FoundTable[] {
  const alike = new Map<string, FoundTable[]>();
  for (const found of tables) {
    const key = keyOf(found);
    if (key !== null) alike.set(key, [...(alike.get(key) ?? []), found]);
  }
  return tables.map((found) => {
    const tab = tabOf(alike.get(keyOf(found) ?? '') ?? []);
    const own = found.candidates.find(({ reading }) => reading.tab === tab);
    if (!own || own === found.candidates[0]) return found;
    return { ...found, candidates: [own, ...found.candidates.filter((one) => one !== own)] };
  });
}

/** Null for a table that is told by more than its headings. */
function keyOf({ table, candidates }: FoundTable): string | null {
  if (table.wide || table.lesson || table.hints.size > 0 || candidates.length === 0) return null;
  return table.sample.headings.map(foldHeading).join('\n');
}

/** Undefined where they agree, or where none of the tabs is one that each may be. */
function tabOf(alike: readonly FoundTable[]): TabName | undefined {
  const firsts = new Set(alike.map(({ candidates }) => candidates[0]?.reading.tab));
  if (firsts.size < 2) return undefined;
  const scores = new Map<TabName, number>();
  for (const { candidates } of alike)
    for (const { reading } of candidates) scores.set(reading.tab, (scores.get(reading.tab) ?? 0) + reading.score);
  const isAll = (tab: TabName): boolean =>
    alike.every(({ candidates }) => candidates.some(({ reading }) => reading.tab === tab));
  const shared = [...scores].filter(([tab]) => isAll(tab)).sort(([, a], [, b]) => b - a);
  return shared[0]?.[0];
}
