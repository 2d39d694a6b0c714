import type { Summary } from '../summary.ts';
import type { Step } from './oneToOne.ts';

/** More of them say no more. */
const mostScarce = 2;

type Found = Pick<Summary, 'coaching' | 'conversations' | 'lists' | 'notCompared' | 'tooFew'>;

/** The one thing to work on: what luck does not explain comes first, and where there is nothing, why. */
export function stepOf(summary: Found, rep: string): Step {
  const own = <T extends { readonly rep: string | null; readonly text: string }>(list: readonly T[] = []): T[] =>
    list.filter((one) => one.rep === rep);
  const textsOf = (list: readonly { readonly text: string }[]): string[] => list.map(({ text }) => text);
  const flags = own(summary.coaching);
  const flag = flags.find(({ verdict }) => verdict === 'red') ?? flags.find(({ verdict }) => verdict === 'amber');
  const talk = own(summary.conversations);
  if (flag || talk.length > 0) return { kind: 'step', texts: [...(flag ? [flag.text] : []), ...textsOf(talk)] };
  const lists = own(summary.lists);
  if (lists.length > 0) return { kind: 'list', texts: textsOf(lists.slice(0, 1)) };
  const out = own(summary.notCompared);
  if (out.length > 0) return { kind: 'not compared', texts: textsOf(out) };
  const scarce = own(summary.tooFew).slice(0, mostScarce);
  return { kind: scarce.length > 0 ? 'too few' : 'nothing', texts: textsOf(scarce) };
}
