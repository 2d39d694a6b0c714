import { foldText } from '../../values/foldText.ts';
import type { SomeRows, TypedTab } from '../typedTab.ts';
import { classesOf, codesOf } from '../typedTab.ts';
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
export function leaveOutInternalMeetings(tab: TypedTab): (SomeRows & { readonly field: string }) | null {
  const type = classesOf(tab, 'type');
  if (!type) return null;
  const isInternal = Uint8Array.from(type.texts, (text) => Number(isAmongThemselves(text)));
  if (!isInternal.includes(1)) return null;
  const clients = saysKind(tab) ? null : codesOf(tab, 'client');
  const codes = clients ? type.codes.map((code, row) => (clients[row] === 0 ? code : 0)) : type.codes;
  return { ...leaveOutCodes(tab, codes, isInternal, 'internal meeting'), field: 'type' };
}
