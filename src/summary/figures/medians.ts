import { conversationMedians, firstCallMedians, type Median, type Medians } from '../../count/rowMedians.ts';
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

type MediansOf = (tab: TypedTab, of: { shown: ReadonlySet<number> | null; period: Period | null }) => Medians;

const medians: readonly { readonly kpi: string; readonly tab: TabName; readonly of: MediansOf }[] = [
  { kpi: 'AVERAGE_CONVERSATION_MINUTES', tab: 'calls', of: conversationMedians },
  { kpi: 'LEAD_CALL_IN_HOUR', tab: 'leads', of: firstCallMedians },
];

/** The median conversation, and the median time to a new lead's first call, of those shown. */
export function rowMedians(
  { counting }: Pick<Counted, 'counting'>,
  period: Period | null,
  shown: ReadonlySet<number> | null,
): RowMedian[] {
  return medians.flatMap(({ kpi, tab: name, of }): RowMedian[] => {
    const tab = counting.find((one) => one.tab === name);
    const found = tab && of(tab, { shown, period });
    const allTime = inMinutes(found?.allTime ?? null);
    return allTime ? [{ kpi, now: inMinutes(found?.now ?? null), allTime }] : [];
  });
}

function inMinutes(median: Median | null): Minutes | null {
  return median && { minutes: Number.isFinite(median.seconds) ? median.seconds / 60 : null, rows: median.rows };
}
