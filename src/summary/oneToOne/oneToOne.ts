import type { Receipt } from '../figures/kpiValue.ts';
import type { TargetRow } from '../targets/targetRow.ts';
import type { RowPlace } from '../workList/rowPlace.ts';
import type { WorkItem } from '../workList/workItem.ts';

/** A page for the talk with one rep; it names no other. */
export type OneToOne = {
  readonly rep: string;
  /** The first and the last day of the eight weeks; null where nothing has a day. */
  readonly span: { readonly first: string; readonly last: string } | null;
  /** The Mondays, oldest first. */
  readonly weeks: readonly string[];
  readonly lines: readonly WeekLine[];
  /** How many do the same work and did any in these weeks. */
  readonly others: number;
  /** Their own, of the newest period. */
  readonly targets: readonly TargetRow[];
  readonly step: Step;
  readonly better: Better;
  readonly calls: readonly CallToHear[];
  /** The first few of what the work list has of the rep, and how many there are. */
  readonly work: { readonly items: readonly WorkItem[]; readonly all: number };
};

export type WeekLine = {
  readonly kpi: string;
  /** One value a week, oldest first; null where nothing was recorded, or there is nothing to measure. */
  readonly weeks: readonly (number | null)[];
  /** All these weeks together. */
  readonly whole: Receipt;
  /** The lowest and the highest of the others; null where too few of them can be compared. */
  readonly others: { readonly low: number; readonly high: number } | null;
};

/** The one thing to work on, with its proof, or why nothing is said. */
export type Step = {
  readonly kind: 'step' | 'list' | 'not compared' | 'too few' | 'nothing';
  readonly texts: readonly string[];
};

/** What got better by more than weeks differ anyway. */
export type Better = {
  /** `since` is the day of something that was agreed; null compares the eight weeks with the eight before. */
  readonly since: string | null;
  /** Null where fewer than two weeks on a side say anything. */
  readonly changes: readonly { readonly kpi: string; readonly before: number; readonly now: number }[] | null;
};

export type CallToHear = RowPlace & {
  readonly why: 'longest without a result' | 'shortest with a decision maker';
  readonly day: string;
  readonly client: string;
  readonly seconds: number;
  readonly outcome: string;
  /** An address on the web; null where none stands. */
  readonly recording: string | null;
};
