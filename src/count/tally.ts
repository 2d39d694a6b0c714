import type { Day } from '../vocabulary/day.ts';
import type { Remark } from '../vocabulary/remark.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Unaddable } from '../vocabulary/unaddable.ts';
import type { Lacking } from './lacking.ts';

/** Additive whole numbers by rep, day and measure. Day `undated` holds what counts for all time only. */
export type Tally = {
  /** By number; 0 is the bucket of rows without a rep. */
  readonly reps: readonly string[];
  /** The measures that some tab supplies, by name; a measure that is not here is absent, not zero. */
  readonly measures: readonly string[];
  /** Those of them that some row says, such as a first lost deal, or that a daily tally has a column for. */
  readonly said: ReadonlySet<string>;
  /** Those that a daily tally has a column for: there nothing typed is nothing done. */
  readonly typed: ReadonlySet<string>;
  /** The measures that are absent because their amounts are never added up, by name. */
  readonly unaddable: ReadonlyMap<string, Unaddable>;
  /** What some sheets of a daily tally have and others lack. */
  readonly lacking?: readonly Lacking[];
  readonly slots: TallySlots;
  /** The same without the rows that may be out of scope; absent where every row is known to be in. */
  readonly sure?: TallySlots;
  /** What is to be said of how a measure was told. */
  readonly remarks?: ReadonlyMap<string, readonly Remark[]>;
  /** The tab in whose rows a measure is counted where its own has none. */
  readonly elsewhere?: ReadonlyMap<string, TabName>;
  /** Tabs whose rows stand on the same sheet as those of another: that one. */
  readonly sharedWith?: ReadonlyMap<TabName, TabName>;
};

export type TallySlots = {
  /** Measures per slot. */
  readonly width: number;
  readonly count: number;
  readonly reps: Int32Array;
  readonly days: Int32Array;
  /** `values[slot * width + measure]`. */
  readonly values: Float64Array;
};

export const undated = -1_000_000;

/**
 * A tally while it is counted. Plain data with functions beside it: the loops that fill it are compiled once for all
 * tallies of a run.
 */
export type TallyBuilder = {
  readonly width: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** By rep: one more than the slot of each day, the first place for the undated; 0 is none yet. */
  readonly tables: (Int32Array | undefined)[];
  /** Asked for every row, before it adds anything, whose row it is; null where the rep's number says so. */
  readonly ownerOf: OwnerOf | null;
  count: number;
  reps: Int32Array;
  days: Int32Array;
  /** Taken anew after each `slotOf`, since it may have grown. */
  values: Float64Array;
};

export type OwnerOf = (number: number, day: Day) => number;

const firstCapacity = 1024;

export function createTallyBuilder(
  width: number,
  firstDay: Day,
  lastDay: Day,
  ownerOf: OwnerOf | null = null,
): TallyBuilder {
  return {
    width,
    firstDay,
    lastDay,
    tables: [],
    ownerOf,
    count: 0,
    reps: new Int32Array(firstCapacity),
    days: new Int32Array(firstCapacity),
    values: new Float64Array(firstCapacity * width),
  };
}

/** Where the measures of this rep and day stand; a slot is made when they are met for the first time. */
export function slotOf(tally: TallyBuilder, rep: number, day: Day): number {
  const { firstDay, lastDay } = tally;
  const index = day >= firstDay && day <= lastDay ? day - firstDay + 1 : 0;
  const table = tally.tables[rep];
  const known = table === undefined ? 0 : (table[index] as number);
  return known !== 0 ? known - 1 : newSlot(tally, rep, day, index);
}

function newSlot(tally: TallyBuilder, rep: number, day: Day, index: number): number {
  if (tally.count === tally.reps.length) grow(tally);
  const slot = tally.count;
  tally.reps[slot] = rep;
  tally.days[slot] = index === 0 ? undated : day;
  let table = tally.tables[rep];
  if (!table) {
    table = new Int32Array(Math.max(0, tally.lastDay - tally.firstDay + 1) + 1);
    tally.tables[rep] = table;
  }
  table[index] = slot + 1;
  tally.count += 1;
  return slot;
}

function grow(tally: TallyBuilder): void {
  const capacity = tally.reps.length * 2;
  const { reps, days, values } = tally;
  tally.reps = new Int32Array(capacity);
  tally.reps.set(reps);
  tally.days = new Int32Array(capacity);
  tally.days.set(days);
  tally.values = new Float64Array(capacity * tally.width);
  tally.values.set(values);
}

export function slotsOf({ width, count, reps, days, values }: TallyBuilder): TallySlots {
  return { width, count, reps, days, values };
}
