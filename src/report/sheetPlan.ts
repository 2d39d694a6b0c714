import type { Summary } from '../summary/summary.ts';
import type { Area, Layout } from './layout.ts';

/** The two sheets of a report: what a manager reads first, and everything else. */
export type SheetRole = 'summary' | 'details';

/** One sheet of the report as plain data; rows and columns are 0-based. */
export type SheetPlan = Omit<Layout, 'anchors' | 'linked' | 'charts'> & {
  readonly role: SheetRole;
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
