import type { Summary } from '../summary/summary.ts';
import type { Area, Layout } from './layout.ts';

/** The two sheets of a report: what a manager reads first, and everything else. */
export type SheetRole = 'summary' | 'details';

/** What is laid out like them, and rebuilt in place likewise. */
export type PlanRole = SheetRole | 'oneToOne';

/** One sheet of the report, or a page of its own, as plain data; rows and columns are 0-based. */
export type SheetPlan = Omit<Layout, 'anchors' | 'linked' | 'charts'> & {
  readonly role: PlanRole;
  /** Whom a page is about, where there is one for each rep. */
  readonly rep?: string;
  /** What the sheet is called when it is made; people may rename it. */
  readonly name: string;
  readonly frozenRows: number;
  readonly charts: readonly ChartPlan[];
  /** Texts that lead to a row of one of the two sheets. */
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly to: { readonly sheet: SheetRole; readonly row: number };
  }[];
};

export type ChartPlan = {
  readonly hasData: boolean;
  /** Headings and lines of the table that is drawn; it may stand on the other sheet. */
  readonly range: Area & { readonly sheet: SheetRole };
  readonly anchor: { readonly row: number; readonly column: number };
  /** In the words of Google's charts; all of them are set again on every build. */
  readonly options: Readonly<Record<string, unknown>>;
};

/** The whole report: the same summary gives the same plan. */
export type ReportPlan = {
  readonly sheets: readonly SheetPlan[];
  /** How it was built, to build the same again. */
  readonly built: Pick<Summary, 'asOf' | 'language'>;
};
