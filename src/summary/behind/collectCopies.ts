import { rowsOfTab } from '../../count/rowsOfSheet.ts';
import { codesOf } from '../../rows/typedTab.ts';
import type { RowCollection } from './behindRows.ts';
import type { Built } from './built.ts';
import type { Meaning } from './meaning.ts';
import { noSides, type Sides } from './sidesOf.ts';

/** Above the records that repeat a call, below those that they repeat; these may stand on another sheet. */
export function collectCopies(
  { sheet }: Extract<Meaning, { readonly of: 'copies' }>,
  { counted }: Built,
  rows: RowCollection,
): Sides {
  const calls = counted.tabs.filter(({ tab }) => tab === 'calls');
  const own = calls.find((tab) => tab.sheet === sheet);
  if (!own) return noSides;
  const wanted = new Set([...(codesOf(own, 'repeats') ?? [])].filter((call) => call < 0).map((call) => -call));
  for (const tab of calls) {
    const repeats = codesOf(tab, 'repeats');
    if (!repeats) continue;
    const found = [...repeats.keys()].filter((row) => wanted.has(Math.abs(repeats[row] as number)));
    for (const { row, day, rep } of rowsOfTab(tab, found)) {
      const call = repeats[row] as number;
      const isCopy = call < 0 && tab === own;
      rows.add(tab, row, { side: isCopy ? 'above' : 'below', amount: 1, day, rep, aside: { call: Math.abs(call) } });
    }
  }
  return { above: { measures: [], spans: null }, below: { measures: [], spans: null } };
}
