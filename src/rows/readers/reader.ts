import type { ClassOverrides } from '../../settings/classOf.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import type { DayMonthOrder } from '../../values/dayMonthOrder.ts';
import type { Dictionary } from '../../values/dictionary.ts';
import type { Clock } from '../../values/zone.ts';
import type { Cell, Cells } from '../../vocabulary/cell.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Tab } from '../../vocabulary/tab.ts';
import type { Ids } from '../ids.ts';
import type { Reps } from '../people/reps.ts';
import type { Codes, Column, SomeRows } from '../typedTab.ts';
import type { PeriodRows } from './periodRows.ts';

/** What typing needs besides the cells; reps and ids are shared by all tabs, so that they link. */
export type TypingContext = {
  readonly clock: Clock;
  readonly reps: Reps;
  readonly ids: Ids;
  readonly settings: SettingsTab;
  readonly locale: string;
  readonly asOf: Day;
};

/** Rows whose cell holds something that is not what the field wants. */
export type BadCells = {
  readonly unreadable: readonly number[];
  readonly impossible: readonly number[];
  /** Ids of more digits than a number keeps. */
  readonly rounded?: readonly number[];
  /** The first of the durations of which nobody can tell whether they are minutes or seconds: none is taken. */
  readonly unclear?: number;
  /** A month among days, or a quarter among months: the subtotal of other rows. */
  readonly totals?: readonly number[];
};

/** What a person should know of how a column of days was read. */
export type DayFindings = {
  /** Null where the column itself, or the KPI Settings tab, tells days from months. */
  readonly order: UnsureOrder | null;
  readonly periods: readonly PeriodRows[];
  /** Dates of which the import had taken the day for the month, put right. */
  readonly swapped?: SomeRows;
};

/** Texts such as 03/04/2025 of which nothing in the column says what is the day. */
export type UnsureOrder = {
  readonly order: DayMonthOrder;
  readonly sample: string;
  readonly rows: number;
  /** 0-based below the headings. */
  readonly first: number;
};

/** The column to be read, and where. */
export type Place = {
  readonly tab: Tab;
  readonly field: string;
  /** 0-based in the cells. */
  readonly index: number;
  readonly heading: string;
  /** What a legend says of its codes. */
  readonly codes?: ClassOverrides | undefined;
  /** The first row below the headings, 0-based in the cells. */
  readonly first: number;
  readonly rows: number;
  readonly cells: Cells;
  /** The rows taken, 0-based in the cells; null for all below the headings. */
  readonly picked: Int32Array | null;
  readonly context: TypingContext;
};

/** Rows read between two `flush`es: few enough for their codes to stay in the nearest cache. */
export const blockRows = 256;

/**
 * One column while it is read. What kind of cells it wants says which of the four is there. They are plain data, not
 * functions, so that one loop over the rows serves every tab and is compiled once (`readCells.ts`).
 */
export type Reader = {
  readonly field: string;
  /** 0-based in the cells. */
  readonly index: number;
  readonly codes: CodesRead | null;
  readonly moments: MomentsRead | null;
  readonly numbers: NumbersRead | null;
  readonly ownIds: OwnIdsRead | null;
  readonly finish: () => { readonly column: Column; readonly badCells?: BadCells; readonly days?: DayFindings };
};

/** Cells that are told apart by their text. */
export type CodesRead = {
  readonly dictionary: Dictionary;
  /** The codes of the block's rows. */
  readonly block: Int32Array;
  /** Rows of ids with more digits than a number keeps; null where the texts are no ids. */
  readonly rounded: number[] | null;
  /** Takes the codes of the block, the first `size` of which belong to rows `from` and on. */
  readonly flush: (size: number, from: number) => void;
};

export type MomentsRead = {
  readonly values: Float64Array;
  readonly clock: Clock;
  /** The first second that is too late to be meant. */
  readonly latest: number;
  readonly isClockOnly: boolean;
  /** Texts wait until all of them have been seen: together they tell days from months. */
  readonly texts: string[];
  readonly textRows: number[];
  readonly unreadable: number[];
  readonly impossible: number[];
};

export type NumbersRead = {
  readonly values: Float64Array | Float32Array;
  readonly unreadable: number[];
  readonly read: (cell: Cell) => number | 'blank' | 'unreadable';
};

/** Ids that only tell rows apart: while each is greater than the one before, or each smaller, none repeats. */
export type OwnIdsRead = {
  readonly codes: Int32Array;
  readonly rounded: number[];
  before: Cell;
  /** 1 upwards, -1 downwards, 0 before the second id. */
  direction: number;
  isOrdered: boolean;
};

/** A reader of one kind: the other kinds are not there. */
export function readerOf(
  { field, index }: Place,
  kind: Partial<Pick<Reader, 'codes' | 'moments' | 'numbers' | 'ownIds'>>,
  finish: Reader['finish'],
): Reader {
  const { codes = null, moments = null, numbers = null, ownIds = null } = kind;
  return { field, index, codes, moments, numbers, ownIds, finish };
}

/** A column of few distinct values takes a byte a row; it is widened when there turn out to be more. */
export function holding(codes: Codes, distinct: number): Codes {
  return codes instanceof Uint8Array && distinct > 256 ? Int32Array.from(codes) : codes;
}
