import type { Grouping } from '../../count/groupsOfRows.ts';
import type { TabName } from '../../vocabulary/tab.ts';

/** Of which days a number is. */
export type Days = {
  /** Quarters and other periods by their labels, added up; null is all time. */
  readonly periods: readonly string[] | null;
  /** Only as many days of each as this running period has had. */
  readonly sameDaysAs?: string;
};

/** Whose number it is, and of which days; the rep as the report names him, null is the team. */
type Slice = Days & { readonly rep: string | null };

export type Side = 'above' | 'below';

/** A share of cases, one side of it, or the share of all other cases. */
export type SharePart = 'share' | 'others' | Side;

/** How a number follows from others; it has no rows of its own. */
export const derivations = [
  'change',
  'attainment',
  'range',
  'others',
  'forecast',
  'stillToCome',
  'perDay',
  'calls',
  'whatIf',
  'score',
  'median',
  'medianDays',
  'average',
  'velocity',
  'coverage',
] as const;

export type Derivation = (typeof derivations)[number];

/** Which number a cell of the report shows: enough to find the rows it is made of. */
export type Meaning =
  /** The whole ratio, or one side of it. */
  | ({ readonly of: 'kpi'; readonly name: string; readonly side?: Side } & Slice)
  /** The sum of a measure, or its growth against the quarter before or the same one a year before. */
  | ({ readonly of: 'measure'; readonly name: string; readonly growth?: 'quarter' | 'year' } & Slice)
  /** One sum out of another, both by the names of their measures. */
  | ({
      readonly of: 'share';
      readonly label: string;
      readonly above: readonly string[];
      readonly below: readonly string[];
      readonly side?: Side;
    } & Slice)
  /** A KPI of one source, pipeline or product, or what a case of it brings. */
  | ({ readonly of: 'group'; readonly by: Grouping; readonly group: string; readonly name: string } & Days)
  /** A target, or how much of it was reached. */
  | {
      readonly of: 'target';
      readonly name: string;
      readonly rep: string | null;
      readonly period: string;
      readonly isReached?: true;
    }
  /** What is missing in the data, or everything it might be missing in. */
  | { readonly of: 'missing'; readonly name: string; readonly rep: string | null; readonly side?: Side }
  | {
      readonly of: 'stage';
      readonly pipeline: string | null;
      readonly stage: string;
      readonly part: StagePart;
    }
  /** Deals that closed in a quarter: lost at the stage, of those that had come to it. */
  | { readonly of: 'leak'; readonly pipeline: string | null; readonly stage: string; readonly period: string }
  | LostFor
  /** Calls of an hour of the day or of a weekday, 0 is Monday: those that were answered of those made. */
  | { readonly of: 'callTime'; readonly by: 'hour' | 'weekday'; readonly time: number; readonly part: SharePart }
  /** Calls to leads nobody had reached, by which one it was, 1 is the first: those that got through of those made. */
  | { readonly of: 'callAttempt'; readonly attempt: number; readonly part: SharePart }
  /** Appointments by the least days of their wait, or by weekday: those held of those due. */
  | { readonly of: 'showTime'; readonly by: 'wait' | 'weekday'; readonly time: number; readonly part: SharePart }
  /** Calls of a sheet that stand there more than once, each with the record that it repeats. */
  | { readonly of: 'copies'; readonly sheet: string }
  /** Clients with one appointment and none ahead. */
  | { readonly of: 'clients' }
  | { readonly of: 'client'; readonly client: string; readonly part: 'noShows' | 'cancelled' | 'held' }
  | {
      readonly of: 'sheet';
      readonly tab: TabName;
      readonly sheet: string;
      readonly part: 'all' | 'counted' | 'left out';
    }
  /** Made of another number by a rule; the rows are those of the other. */
  | { readonly of: 'made'; readonly how: Derivation; readonly from: Meaning };

export type StagePart = 'reached' | 'passed' | 'lost' | 'open' | 'goneOn' | 'leak' | 'lostAmount';

/** Lost deals by the reason that is given. */
export type LostFor = {
  readonly of: 'lostFor';
  /** As the report names the reason; null is all of them. */
  readonly reason: string | null;
  /** Folded spellings, `''` is none given: these reasons, or all but these; null is any. */
  readonly reasons: { readonly are: readonly string[] } | { readonly areNot: readonly string[] } | null;
  /** Null is wherever they were lost. */
  readonly place: { readonly pipeline: string | null; readonly stage: string } | null;
  /** Out of all lost deals. */
  readonly isShare: boolean;
};
