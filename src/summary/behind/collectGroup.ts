import { groupsOfRows } from '../../count/groupsOfRows.ts';
import { sheetsOf } from '../../count/rowsOnSheets.ts';
import type { TypedTab } from '../../rows/typedTab.ts';
import { groupName } from '../../words/groups.ts';
import { bringsOf } from '../groups/brings.ts';
import type { RowCollection } from './behindRows.ts';
import type { Built } from './built.ts';
import { collectSums } from './collectSums.ts';
import type { Meaning } from './meaning.ts';
import { kpiSides, noSides, type Sides, spansOf } from './sidesOf.ts';

/** The rows of one source, pipeline or product, of those that a KPI is made of. */
export function collectGroup(
  { by, group, name, periods }: Extract<Meaning, { readonly of: 'group' }>,
  built: Built,
  rows: RowCollection,
): Sides {
  const { counted, source } = built;
  const groups = groupsOfRows(counted.counting, by);
  if (!groups) return noSides;
  const { language } = source;
  const known = new Map(groups.names.map((own, number) => [own, number] as const).slice(1));
  if (groups.hasOthers) known.set(groupName('others', language), groups.names.length - 1);
  const wanted = known.get(group) ?? (group === groupName('unknown', language) ? 0 : -1);
  const brings = bringsOf.find((kpi) => kpi.name === name);
  const sides = kpiSides(brings ?? name, null, spansOf({ of: 'kpi', name, rep: null, periods }, source), source);
  const ofSheet = new Map<TypedTab, Int32Array>();
  for (const [whole, own] of groups.ofTab)
    for (const { tab, from, to } of sheetsOf(whole.tab, counted.tabs)) ofSheet.set(tab, own.subarray(from, to));
  collectSums(sides, null, built, rows, (tab, row) => (ofSheet.get(tab)?.[row] ?? 0) === wanted);
  return sides;
}
