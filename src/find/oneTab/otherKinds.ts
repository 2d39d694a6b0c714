import { classifierOf } from '../../settings/classOf.ts';
import { tabs } from '../../tabs/all.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import { tabOfType } from '../candidates/mixedTab.ts';
import type { Reading } from '../reading.ts';

/** Rows whose kind nobody knows may be of any. */
const mostUnknown = 0.1;

/** Whether two sheets of activities hold other kinds of them, as a CRM exports its phone calls and its appointments: nothing stands on both. */
export function haveOtherKinds(a: Reading, b: Reading): boolean {
  const [own, others] = [kindsOf(a), kindsOf(b)];
  return own !== null && others !== null && ![...own].some((kind) => others.has(kind));
}

/** Null where they are not told. */
function kindsOf({ cells, headingRow, columns }: Reading): ReadonlySet<string> | null {
  const { type } = columns;
  if (!type) return null;
  const counts = new Map<string, number>();
  for (const row of cells.slice(headingRow + 1)) {
    const cell = row[type.index] ?? '';
    if (!isBlank(cell)) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  }
  const classify = classifierOf(tabs.activities.fields.type, undefined, [...counts.keys()]);
  const kinds = new Set<string>();
  let [unknown, all] = [0, 0];
  for (const [text, rows] of counts) {
    const kind = classify(text);
    all += rows;
    if (kind in tabOfType) kinds.add(kind);
    else if (kind === 'unknown') unknown += rows;
  }
  return kinds.size > 0 && unknown <= all * mostUnknown ? kinds : null;
}
