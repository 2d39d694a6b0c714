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
  /** What else is to be said of some of them. */
  readonly asides: ReadonlyMap<number, Aside>;
};

/** Which call a record is of, or what to do next about an appointment that was so many days ago. */
export type Aside =
  | { readonly call: number }
  | {
      readonly next: 'book another' | 'call again' | 'say what came of it' | 'nothing';
      readonly daysAgo: number | null;
    };

export type RowCollection = {
  readonly add: (
    tab: TypedTab,
    row: number,
    share: {
      readonly side: Side;
      readonly amount: number;
      readonly day: Day;
      readonly rep: number;
      readonly aside?: Aside;
    },
  ) => void;
  readonly tabs: () => RowsOfTab[];
};

/** Rows are added one by one, in any order, and on both sides; the tabs come out as they went in. */
export function collectRows(): RowCollection {
  const found = new Map<TypedTab, Growing>();
  return {
    add: (tab, row, { side, amount, day, rep, aside }) => {
      const own = found.get(tab) ?? emptyRows(tab);
      found.set(tab, own);
      if (own.above[row] === 0 && own.below[row] === 0) own.rows.push(row);
      own[side][row] = (own[side][row] as number) + amount;
      own.days[row] = day;
      own.reps[row] = rep;
      if (aside) own.asides.set(row, aside);
    },
    tabs: () => [...found.values()].map((one) => ({ ...one, rows: newestFirst(one) })),
  };
}

type Growing = RowsOfTab & { readonly rows: number[]; readonly asides: Map<number, Aside> };

function emptyRows(tab: TypedTab): Growing {
  const [above, below] = [new Float64Array(tab.rows), new Float64Array(tab.rows)];
  const days = new Int32Array(tab.rows).fill(undated);
  return { tab, rows: [], above, below, days, reps: new Int32Array(tab.rows), asides: new Map() };
}

/** Within a day by the clock, else as they stand in the sheet; what has no day comes last. Records of one call stay together. */
function newestFirst({ tab, rows, days, asides }: RowsOfTab): number[] {
  const times = timesOf(tab, ownDay[tab.tab] ?? '');
  const timeOf = (row: number): number => times?.[row] || 0;
  const firstOf = new Map<number, number>();
  for (const row of rows) {
    const call = callOf(asides.get(row));
    if (call !== null) firstOf.set(call, Math.min(row, firstOf.get(call) ?? row));
  }
  const placed = (row: number): number => firstOf.get(callOf(asides.get(row)) ?? -1) ?? row;
  return [...new Set(rows)].sort((one, other) => {
    const [a, b] = [placed(one), placed(other)];
    return (days[b] as number) - (days[a] as number) || timeOf(b) - timeOf(a) || a - b || one - other;
  });
}

/** Null where the row is not one of several records of a call. */
export function callOf(aside: Aside | undefined): number | null {
  return aside && 'call' in aside ? aside.call : null;
}
