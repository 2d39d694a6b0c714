import { conversationMedian, type Median } from '../../count/conversationMedians.ts';
import type { Counted } from '../../count/tallyOf.ts';
import type { Period } from '../../vocabulary/period.ts';

/** In minutes, of so many calls. */
type Minutes = { readonly minutes: number; readonly calls: number };

export type MedianConversation = {
  /** Null where the period shown has none. */
  readonly now: Minutes | null;
  readonly allTime: Minutes;
};

/** The median conversation of those shown, by the rows of the calls. */
export function medianConversation(
  { counting }: Pick<Counted, 'counting'>,
  period: Period | null,
  shown: ReadonlySet<number> | null,
): MedianConversation | null {
  const calls = counting.find(({ tab }) => tab === 'calls');
  const allTime = calls ? inMinutes(conversationMedian(calls, null, shown)) : null;
  if (!calls || !allTime) return null;
  return { now: period ? inMinutes(conversationMedian(calls, period, shown)) : allTime, allTime };
}

function inMinutes(median: Median | null): Minutes | null {
  return median && { minutes: median.seconds / 60, calls: median.calls };
}
