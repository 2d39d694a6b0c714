import type { TabName } from '../../vocabulary/tab.ts';

/** Whose number it is, and of which days. */
type Slice = {
  /** As the report names the rep; null is the team. */
  readonly rep: string | null;
  /** Quarters and other periods by their labels, added up; null is all time. */
  readonly periods: readonly string[] | null;
  /** Only as many days of the period as the running one after it has had. */
  readonly sameDays?: boolean;
};

export type Side = 'above' | 'below';

/** Which number a cell of the report shows: enough to find the rows it is made of. */
export type Meaning =
  /** The whole ratio, or one side of it. */
  | ({ readonly of: 'kpi'; readonly name: string; readonly side?: Side } & Slice)
  /** The sum of a measure, or its growth against the quarter before. */
  | ({ readonly of: 'measure'; readonly name: string; readonly isGrowth?: boolean } & Slice)
  /** One sum out of another, both by the names of their measures. */
  | ({
      readonly of: 'share';
      readonly label: string;
      readonly above: readonly string[];
      readonly below: readonly string[];
      readonly side?: Side;
    } & Slice)
  /** What is missing in the data, or everything it might be missing in. */
  | { readonly of: 'missing'; readonly name: string; readonly rep: string | null; readonly side?: Side }
  | {
      readonly of: 'stage';
      readonly pipeline: string | null;
      readonly stage: string;
      readonly part: 'reached' | 'passed' | 'lost' | 'open';
    }
  | {
      readonly of: 'sheet';
      readonly tab: TabName;
      readonly sheet: string;
      readonly part: 'all' | 'counted' | 'left out';
    };
