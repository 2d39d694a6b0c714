import { conversationMedian, firstCallMedian, type Median } from '../../count/rowMedians.ts';
import type { Counted } from '../../count/tallyOf.ts';
import type { TypedTab } from '../../rows/typedTab.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { TabName } from '../../vocabulary/tab.ts';

/** In minutes, of so many rows; `minutes` is null where all that is known is that it is more than a day. */
export type Minutes = { readonly minutes: number | null; readonly rows: number };

/** What only rows can say of a KPI: the median beside it. */
export type RowMedian = {
  /** The KPI that it stands below. */
  readonly kpi: string;
  /** Null where the period shown has none. */
  readonly now: Minutes | null;
  readonly allTime: Minutes;
};

type MedianOf = (tab: TypedTab, of: { shown: ReadonlySet<number> | null; period: Period | null }) => Median | null;

const medians: readonly { readonly kpi: string; readonly tab: TabName; readonly of: MedianOf }[] = [
  { kpi: 'AVERAGE_CONVERSATION_MINUTES', tab: 'calls', of: conversationMedian },
  { kpi: 'LEAD_CALL_IN_HOUR', tab: 'leads', of: firstCallMedian },
];

/** The median conversation, and the median time to a new lead's first call, of those shown. */
export function rowMedians(
  { counting }: Pick<Counted, 'counting'>,
  period: Period | null,
  shown: ReadonlySet<number> | null,
): RowMedian[] {
  return medians.flatMap(({ kpi, tab: name, of }): RowMedian[] => {
    const tab = counting.find((one) => one.tab === name);
    const allTime = tab ? inMinutes(of(tab, { shown, period: null })) : null;
    if (!tab || !allTime) return [];
    return [{ kpi, now: period ? inMinutes(of(tab, { shown, period })) : allTime, allTime }];
  });
}

function inMinutes(median: Median | null): Minutes | null {
  return median && { minutes: Number.isFinite(median.seconds) ? median.seconds / 60 : null, rows: median.rows };
}
