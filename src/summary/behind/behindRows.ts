import { undated } from '../../count/tally.ts';
import { type TypedTab, timesOf } from '../../rows/typedTab.ts';
import type { Day } from '../../vocabulary/day.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import type { Side } from './meaning.ts';

/** The rows of one tab that a number is made of, the newest first; the other lists are by the tab's rows. */
export type RowsOfTab = {
  readonly tab: TypedTab;
  readonly rows: readonly number[];
  /** How much each row adds, in whole units of the tally; 0 where it adds nothing there. */
  readonly above: Float64Array;
  readonly below: Float64Array;
  /** The day each is counted on; `undated` where there is none. */
  readonly days: Int32Array;
  /** The rep each is counted for; 0 is nobody. */
  readonly reps: Int32Array;
};

export type RowCollection = {
  readonly add: (
    tab: TypedTab,
    row: number,
    share: { readonly side: Side; readonly amount: number; readonly day: Day; readonly rep: number },
  ) => void;
  readonly tabs: () => RowsOfTab[];
};

/** Rows are added one by one, in any order, and on both sides; the tabs come out as they went in. */
export function collectRows(): RowCollection {
  const found = new Map<TypedTab, RowsOfTab & { readonly rows: number[] }>();
  return {
    add: (tab, row, { side, amount, day, rep }) => {
      const own = found.get(tab) ?? emptyRows(tab);
      found.set(tab, own);
      if (own.above[row] === 0 && own.below[row] === 0) own.rows.push(row);
      own[side][row] = (own[side][row] as number) + amount;
      own.days[row] = day;
      own.reps[row] = rep;
    },
    tabs: () => [...found.values()].map((one) => ({ ...one, rows: newestFirst(one) })),
  };
}

function emptyRows(tab: TypedTab): RowsOfTab & { readonly rows: number[] } {
  const [above, below] = [new Float64Array(tab.rows), new Float64Array(tab.rows)];
  return { tab, rows: [], above, below, days: new Int32Array(tab.rows).fill(undated), reps: new Int32Array(tab.rows) };
}

/** Within a day by the clock, else as they stand in the sheet; what has no day comes last. */
function newestFirst({ tab, rows, days }: RowsOfTab): number[] {
  const times = timesOf(tab, ownDay[tab.tab] ?? '');
  const timeOf = (row: number): number => times?.[row] || 0;
  return [...new Set(rows)].sort((a, b) => (days[b] as number) - (days[a] as number) || timeOf(b) - timeOf(a) || a - b);
}
