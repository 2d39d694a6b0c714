import type { Reading } from '../../find/reading.ts';
import { textAt } from '../../rows/leftOut/leaveOut.ts';
import { type TypedTab, timesOf } from '../../rows/typedTab.ts';
import { hashOf } from '../../vocabulary/hashOf.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { TabName } from '../../vocabulary/tab.ts';

/** What of a row stays as it is while it is worked on. */
const lasting: Partial<Record<TabName, { readonly texts: readonly string[]; readonly time: string }>> = {
  deals: { texts: ['client', 'name'], time: 'created' },
  meetings: { texts: ['client', 'leadId'], time: 'at' },
  leads: { texts: ['client'], time: 'created' },
};

/**
 * By what a row is known again, however the sheet is sorted: its id, else a fingerprint of what lasts of it. Rows that are
 * alike are told apart by their order.
 * @param seen how often each key was given
 */
export function rowKey(tab: TypedTab, reading: Reading, row: number, seen: Map<string, number>): string {
  const key = `${tab.tab} ${textAt(tab, reading, ownIdOf(tab.tab), row).trim() || fingerprint(tab, reading, row)}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key} #${times}`;
}

/** Two hashes, since one of 32 bits meets another in a long list. */
function fingerprint(tab: TypedTab, reading: Reading, row: number): string {
  const { texts, time } = lasting[tab.tab] ?? { texts: [], time: '' };
  const parts = [...texts.map((field) => textAt(tab, reading, field, row)), String(timesOf(tab, time)?.[row] ?? '')];
  const text = parts.join('\u0001');
  return `~${hashOf(text).toString(36)}${hashOf(`\u0001${text}`).toString(36)}`;
}
