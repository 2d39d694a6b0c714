import type { TabName } from '../../vocabulary/tab.ts';

/** What is left to do, in the order in which one row that is several of them is told. */
export const workKinds = [
  'deal past its close day',
  'idle deal',
  'meeting without outcome',
  'no-show not booked again',
  'one appointment and none ahead',
  'lead not called',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** A row of people's own that something is left to do with. */
export type WorkItem = {
  readonly kind: WorkKind;
  /** Of the row, whatever is left to do with it: its id, else what does not change of it. */
  readonly key: string;
  readonly tab: TabName;
  readonly sheet: string;
  /** As numbered at the left of the sheet. */
  readonly row: number;
  /** Null where nobody's name stands. */
  readonly rep: string | null;
  /** `''` where no cell says. */
  readonly client: string;
  /** Whole days since it should have been done. */
  readonly days: number;
  /** In whole units of money, of the deal or of an open deal it belongs to; null where there is none. */
  readonly amount: number | null;
};

/** A kind that the data are too thin to tell, and of how many rows they do tell it. */
export type Unsaid = { readonly kind: WorkKind; readonly known: number; readonly of: number };

export type WorkList = {
  /** The most money first, then the oldest. */
  readonly items: readonly WorkItem[];
  readonly unsaid: readonly Unsaid[];
  /** Nine of ten pauses of the team between two touches of a deal are at most as long, in days; null where nobody knows. */
  readonly usualGap: number | null;
};

/** A row of a tab that something is left to do with, before it is put into words. */
export type Found = { readonly row: number; readonly days: number; readonly amount: number | null };

/** Data that tell of fewer than half of the rows are no ground to call the others undone. */
export const leastKnown = 0.5;
