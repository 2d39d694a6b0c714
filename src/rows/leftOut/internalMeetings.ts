import type { Reading } from '../../find/reading.ts';
import { foldText } from '../../values/foldText.ts';
import type { SomeRows, TypedTab } from '../typedTab.ts';
import { classesOf, codesOf } from '../typedTab.ts';
import { textAt } from './leaveOut.ts';
import { leaveOutCodes } from './leaveOutPasses.ts';

/** What teams call a meeting among themselves. */
const amongThemselves =
  /^(internal( .*)?|(daily |weekly )?(team|sales team|pipeline|forecast) (meeting|sync|call|huddle|review|stand ?up)|(weekly|daily|monthly) (sync|huddle)|lunch|(daily )?stand ?up|all hands|(1 1|1 on 1|one on one)( .*)?|out of office|ooo|внутренн\p{L}*( .*)?|план[её]рка.*|летучка|оперативка|совещание.*)$/u;

export function isAmongThemselves(type: string): boolean {
  return amongThemselves.test(foldText(type));
}

/** A type says it by itself; a subject may be that of a meeting with a client, too. */
export function saysKind({ headings }: TypedTab): boolean {
  return /type|kind|тип|вид/i.test(headings.type ?? '');
}

/**
 * Leaves out the meetings within the company. What a meeting is about may be written so of one with a client, too: there
 * it is one of theirs where nobody else is named.
 */
export function leaveOutInternalMeetings(
  tab: TypedTab,
  reading: Reading,
): (SomeRows & { readonly field: string }) | null {
  const own = amongOwnAddresses(tab, reading);
  if (own) return { ...leaveOutCodes(tab, own, Uint8Array.of(0, 1), 'internal meeting'), field: 'client' };
  const type = classesOf(tab, 'type');
  if (!type) return null;
  const isInternal = Uint8Array.from(type.texts, (text) => Number(isAmongThemselves(text)));
  if (!isInternal.includes(1)) return null;
  const clients = saysKind(tab) ? null : codesOf(tab, 'client');
  const codes = clients ? type.codes.map((code, row) => (clients[row] === 0 ? code : 0)) : type.codes;
  return { ...leaveOutCodes(tab, codes, isInternal, 'internal meeting'), field: 'type' };
}

/** Anybody may have an address there. */
const ofAnybody =
  /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|proton|protonmail|mail|yandex|ya|bk|list|inbox)\./;

/** Of the rows: whoever keeps the calendar is at nearly all of its meetings, and at most with somebody from outside. */
const nearlyAll = 0.8;
const most = 0.5;

/**
 * By row, 1 where all who are invited have addresses of the company's own domain: the one that stands in nearly all lists,
 * mostly beside others. Null where those invited are no lists of addresses, or no domain is the company's.
 */
export function amongOwnAddresses(tab: TypedTab, reading: Reading): Uint8Array | null {
  if (!reading.columns.client || !textAt(tab, reading, 'client', tab.leftOut.indexOf(0)).includes('@')) return null;
  const lists: ReadonlySet<string>[] = [];
  const counts = new Map<string, { in: number; beside: number }>();
  let rows = 0;
  for (let row = 0; row < tab.rows; row += 1) {
    const text = tab.leftOut[row] === 0 ? textAt(tab, reading, 'client', row) : '';
    const domains = new Set((text.match(/@[\w.-]+\.\p{L}{2,}/gu) ?? []).map((one) => one.slice(1).toLowerCase()));
    lists.push(domains);
    if (domains.size > 0) rows += 1;
    for (const domain of domains) {
      const count = counts.get(domain) ?? { in: 0, beside: 0 };
      counts.set(domain, { in: count.in + 1, beside: count.beside + Number(domains.size > 1) });
    }
  }
  const found = [...counts].find(
    ([domain, count]) => !ofAnybody.test(domain) && count.in >= rows * nearlyAll && count.beside >= rows * most,
  );
  if (!found) return null;
  const isOwn = Uint8Array.from(lists, (domains) => Number(domains.size === 1 && domains.has(found[0])));
  return isOwn.includes(1) ? isOwn : null;
}
