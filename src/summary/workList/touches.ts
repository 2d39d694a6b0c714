import { codesOf, type TypedTab, timesOf } from '../../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../../vocabulary/day.ts';
import type { TabName } from '../../vocabulary/tab.ts';

/** On which days somebody did something for a deal, by the number of the deal, of its lead or of its client. */
export type Touches = {
  /** Calls, meetings, e-mails and changes of stage, also meetings ahead. */
  readonly of: (deals: TypedTab, row: number) => readonly Day[];
  /** The last day up to the day of the report on which any is known: later silence is the log's. */
  readonly through: Day;
};

const dayFields: Partial<Record<TabName, string>> = { calls: 'at', meetings: 'at', emails: 'at', stageHistory: 'at' };

/** Why a row that is in no number is still something that was done for the deal. */
type IsDone = (tab: TypedTab, row: number) => boolean;

/** By the surest of the columns that name a deal, so that what was done for one deal of a client is not another's. */
const links = [
  { ofTouch: 'dealId', ofDeal: 'id' },
  { ofTouch: 'leadId', ofDeal: 'leadId' },
  { ofTouch: 'client', ofDeal: 'client' },
] as const;

export function touchesOf(tabs: readonly TypedTab[], asOf: Day, isDone: IsDone): Touches {
  const days = links.map(() => new Map<number, Day[]>());
  let through = Number.NEGATIVE_INFINITY;
  for (const tab of tabs) {
    const times = timesOf(tab, dayFields[tab.tab] ?? '');
    if (!times) continue;
    const codes = links.map(({ ofTouch }) => codesOf(tab, ofTouch));
    for (let row = 0; row < tab.rows; row += 1) {
      const day = Math.floor((times[row] as number) / secondsPerDay);
      if (Number.isNaN(day) || !isDone(tab, row)) continue;
      if (day <= asOf && day > through) through = day;
      const link = codes.findIndex((own) => own && own[row] !== 0);
      if (link < 0) continue;
      const own = days[link] as Map<number, Day[]>;
      const code = codes[link]?.[row] as number;
      const known = own.get(code);
      if (known) known.push(day);
      else own.set(code, [day]);
    }
  }
  return {
    through,
    of: (deals, row) =>
      links.flatMap(({ ofDeal }, i) => {
        const code = codesOf(deals, ofDeal)?.[row] ?? 0;
        return code === 0 ? [] : ((days[i] as Map<number, Day[]>).get(code) ?? []);
      }),
  };
}
