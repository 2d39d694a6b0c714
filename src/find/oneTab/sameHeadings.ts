import type { SettingsTab } from '../../settings/settingsTab.ts';
import { foldHeading } from '../../values/foldText.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { FoundTable } from '../candidates/tabCandidates.ts';
import { type TabCandidate, tryAsTab } from '../candidates/tryAsTab.ts';
import type { Reading } from '../reading.ts';

/**
 * Sheets with the same headings, such as one per month, hold the same: the tab that all of them may be, and that most of
 * their rows stand for, goes first on each. Where names say what the sheets hold, those are alike that say the same.
 */
export function withOneTab(tables: readonly FoundTable[], settings: SettingsTab): readonly FoundTable[] {
  const alike = new Map<string, FoundTable[]>();
  for (const found of tables) {
    const key = keyOf(found);
    if (key !== null) alike.set(key, [...(alike.get(key) ?? []), found]);
  }
  return tables.map((found) => {
    const model = modelOf(alike.get(keyOf(found) ?? '') ?? [], settings);
    const own = model && asModel(model, found, settings);
    if (!own || own === found.candidates[0]) return found;
    return { ...found, candidates: [own, ...found.candidates.filter((one) => one !== own)] };
  });
}

/** Null for a table that is told by more than its headings. */
function keyOf({ table, candidates }: FoundTable): string | null {
  if (table.wide || table.lesson || candidates.length === 0) return null;
  const hints = [...table.hints].map(([tab, hint]) => `${tab} ${hint}`).sort();
  return [...hints, ...table.sample.headings.map(foldHeading)].join('\n');
}

/** A month of open deals alone may not say that they are deals, nor which column is their stage: another month says it. */
function asModel(model: Reading, { table, candidates }: FoundTable, settings: SettingsTab): TabCandidate | undefined {
  const { tab } = model;
  const known = candidates.find(({ reading }) => reading.tab === tab);
  if (known) return known;
  const headings = Object.entries(model.columns).map(([field, { heading }]) => [field, heading]);
  const columns = { ...Object.fromEntries(headings), ...settings.columns[tab] };
  const tried = tryAsTab(tab, table, { ...settings, columns: { ...settings.columns, [tab]: columns } });
  return tried.meetsNeeds ? tried : undefined;
}

/** The longest of the sheets that are the tab that most rows stand for; undefined where they agree, or one cannot be that. */
function modelOf(alike: readonly FoundTable[], settings: SettingsTab): Reading | undefined {
  const rows = new Map<TabName, number>();
  for (const { table, candidates } of alike) {
    const first = candidates[0]?.reading.tab;
    if (first) rows.set(first, (rows.get(first) ?? 0) + table.sheet.cells.length);
  }
  if (rows.size < 2) return undefined;
  const byRows = [...rows].sort(([, a], [, b]) => b - a).map(([tab]) => tab);
  const models = byRows.flatMap((tab) => {
    const own = alike.flatMap(({ candidates: [best] }) => (best?.reading.tab === tab ? [best.reading] : []));
    return own.sort((a, b) => b.cells.length - a.cells.length).slice(0, 1);
  });
  return models.find((model) => alike.every((found) => asModel(model, found, settings)));
}
