import type { Cell, Cells } from '../../vocabulary/cell.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Tab } from '../../vocabulary/tab.ts';
import type { Ids } from '../ids.ts';
import type { Reps } from '../reps.ts';
import type { SettingsTab } from '../settingsTab.ts';
import type { Codes, Column } from '../typedTab.ts';
import type { DayMonthOrder } from '../values/dayMonthOrder.ts';
import type { Clock } from '../zone.ts';
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
  /** A month among days, or a quarter among months: the subtotal of other rows. */
  readonly totals?: readonly number[];
};

/** What a person should know of how a column of days was read. */
export type DayFindings = {
  /** Null where the column itself, or the KPI Settings tab, tells days from months. */
  readonly order: UnsureOrder | null;
  readonly periods: readonly PeriodRows[];
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
  /** The first row below the headings, 0-based in the cells. */
  readonly first: number;
  readonly rows: number;
  readonly cells: Cells;
  /** The rows taken, 0-based in the cells; null for all below the headings. */
  readonly picked: Int32Array | null;
  readonly context: TypingContext;
};

export type Block = readonly (readonly Cell[])[];

/** Rows read at once: enough to amortise the loops, few enough to stay in the cache until all columns have been read. */
export const blockRows = 256;

/** Reads one column, a block of rows at a time. */
export type Reader = {
  readonly field: string;
  /** The block's first `size` rows are rows `from` and on. */
  readonly read: (block: Block, size: number, from: number) => void;
  readonly finish: () => { readonly column: Column; readonly badCells?: BadCells; readonly days?: DayFindings };
};

/** A column of few distinct values takes a byte a row; it is widened when there turn out to be more. */
export function holding(codes: Codes, distinct: number): Codes {
  return codes instanceof Uint8Array && distinct > 256 ? Int32Array.from(codes) : codes;
}
