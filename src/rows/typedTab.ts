import type { Clock } from '../values/zone.ts';
import type { NotedReason } from '../vocabulary/leftOut.ts';
import type { TabName } from '../vocabulary/tab.ts';

/** Wall-clock seconds since 1970-01-01; NaN where nothing stood or nothing could be read. */
export type TimeColumn = {
  readonly kind: 'time';
  readonly values: Float64Array;
  /** The days that each row stands for, from its own on; absent where every row is of one day. */
  readonly days?: Uint16Array;
};
/** Seconds, minor units of money, or plain numbers; NaN where nothing stood or nothing could be read. */
export type NumberColumn = { readonly kind: 'number'; readonly values: Float64Array | Float32Array };
/** A byte a row while there are few distinct values. */
export type Codes = Int32Array | Uint8Array;
/** Each row's distinct value by code; code 0 is the blank cell. `classes` has the class of every code. */
export type ClassColumn = {
  readonly kind: 'class';
  readonly codes: Codes;
  readonly texts: readonly string[];
  readonly classes: readonly string[];
};
/** Reps or ids by their number in a registry; 0 is none. */
export type CodeColumn = { readonly kind: 'code'; readonly codes: Codes };

export type Column = TimeColumn | NumberColumn | ClassColumn | CodeColumn;

export type Columns = { readonly [field: string]: Column };

/**
 * A tab's rows as typed columns: what is linked and counted; no row ever becomes an object. Each step answers with the
 * columns it adds; only why a row is left out and what is noted are entered in place, from the first step to the last.
 */
export type TypedTab = {
  readonly tab: TabName;
  readonly sheet: string;
  readonly rows: number;
  /** The number at the left of the sheet of the first row; row i stands at `rowNumbers[i]` when rows were picked. */
  readonly firstRow: number;
  readonly picked: Int32Array | null;
  /** Its rows are those of another tab as well: what came of them counts here. */
  readonly isBeside?: true;
  readonly columns: Columns;
  /** Fields whose column is there and cannot be read until a question about it is answered. */
  readonly unclear?: readonly string[];
  /** One of several sheets alike, each of a region, a team or the like: none holds the rows of another. */
  readonly isOneOfSeveral?: true;
  /** The heading of a column of ids that would say whose the rows are, if anything named them. */
  readonly repIds?: string;
  /** Payments or orders: nobody knows when they began as deals. */
  readonly isPayments?: true;
  /** What became of the deals whose amounts say what they are worth, where it is not all of them. */
  readonly amountsTold?: readonly ('open' | 'won')[];
  /** Of a daily tally, by tab: the rows whose day the tab has told of, by rows that are in no number. */
  readonly toldInVain?: ReadonlyMap<TabName, Uint8Array>;
  /** Why a row is in no number: 0 is counted. */
  readonly leftOut: Uint8Array;
  /** Of a daily tally: the rows that count, and whose number of that field cannot be read. */
  unread?: Readonly<Record<string, readonly number[]>>;
  readonly notes: TabNote[];
  /** Headings and letters by field, for sentences. */
  readonly headings: Readonly<Record<string, string>>;
  readonly letters: Readonly<Record<string, string>>;
  /** Of the spreadsheet: a sentence quotes a date as its cell shows it. */
  readonly clock: Clock;
};

/** Something about some rows that a person should know; counted rows stay counted. */
export type TabNote = {
  readonly reason: NotedReason;
  readonly leftOut: boolean;
  rows: number;
  readonly row: number | null;
  readonly field: string | null;
  /** What stood in the first such cell. */
  readonly sample: string;
  /** What else the sentence names: a second value, or a setting. */
  readonly second?: string;
  /** The heading and the column, where they are not the field's own. */
  readonly heading?: string;
  readonly letter?: string;
};

/** How many rows a reason concerns, and the first of them; -1 when there are none. */
export type SomeRows = { readonly rows: number; readonly first: number };

/** The same rows with more columns, or others of the same name. */
export function withColumns(tab: TypedTab, columns: Columns): TypedTab {
  return { ...tab, columns: { ...tab.columns, ...columns } };
}

/** The number at the left of the sheet. */
export function rowNumber(tab: TypedTab, row: number): number {
  return tab.picked ? (tab.picked[row] as number) : tab.firstRow + row;
}

export function timesOf(tab: TypedTab, field: string): Float64Array | null {
  const column = tab.columns[field];
  return column?.kind === 'time' ? column.values : null;
}

/** The first and the last moment of the rows that are in a number; infinite, and the first after the last, where there is none. */
export function spanOfTimes(
  times: Float64Array,
  leftOut: Uint8Array,
): { readonly first: number; readonly last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < times.length; row += 1) {
    const seconds = times[row] as number;
    // A comparison with NaN is false.
    if (seconds < first && leftOut[row] === 0) first = seconds;
    if (seconds > last && leftOut[row] === 0) last = seconds;
  }
  return { first, last };
}

/** The days that each row stands for; null where every row is of one day. */
export function daysStoodFor(tab: TypedTab, field: string): Uint16Array | null {
  const column = tab.columns[field];
  return column?.kind === 'time' ? (column.days ?? null) : null;
}

export function numbersOf(tab: TypedTab, field: string): NumberColumn['values'] | null {
  const column = tab.columns[field];
  return column?.kind === 'number' ? column.values : null;
}

export function codesOf(tab: TypedTab, field: string): Codes | null {
  const column = tab.columns[field];
  return column?.kind === 'code' || column?.kind === 'class' ? column.codes : null;
}

/** The highest of the codes, for tables by code. */
export function highestCode(...columns: readonly Codes[]): number {
  let highest = 0;
  for (const codes of columns)
    for (let row = 0; row < codes.length; row += 1)
      if ((codes[row] as number) > highest) highest = codes[row] as number;
  return highest;
}

/** How many of the rows that are in a number have each code. */
export function rowsByCode(codes: Codes, leftOut: Uint8Array, distinct: number): Uint32Array {
  const rows = new Uint32Array(distinct);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    if (leftOut[row] === 0) rows[code] = (rows[code] as number) + 1;
  }
  return rows;
}

export function classesOf(tab: TypedTab, field: string): ClassColumn | null {
  const column = tab.columns[field];
  return column?.kind === 'class' ? column : null;
}
