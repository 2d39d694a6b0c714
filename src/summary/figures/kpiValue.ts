import type { Unit } from '../../vocabulary/kpi.ts';
import type { UnaddableReason } from '../../vocabulary/unaddable.ts';

export type KpiValue = {
  readonly name: string;
  /** Null is the whole team. */
  readonly rep: string | null;
  /** Null is all time; a quarter is `2025 Q1`. */
  readonly period: string | null;
  /** Null when there is nothing to measure. Money in major units, minutes as minutes, a share as 0–1. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many of the denominator were not understood; absent where the KPI has no such thing. */
  readonly unknown?: number;
  /** How far values that are not understood could move it; absent where that is no more than the settings allow. */
  readonly low?: number;
  readonly high?: number;
  /** Those bounds are also of rows without a day, which may belong to the period. */
  readonly isUndated?: true;
  /** What keeps a number away that could be had: the note says what would bring it. */
  readonly blankFor?: 'unknown values' | 'part not said' | 'no day' | 'no rep' | 'unlike days' | UnaddableReason;
  /** Other measures stand in for its own, as the note says. */
  readonly isOtherwise?: true;
  /** The tab, by its label, that nothing is known of and that would have it. */
  readonly missingTab?: string;
  /** Why it is blank, or what to know about it; whole sentences. */
  readonly note?: string;
};

/** A KPI of one rep and period, with what it was counted from. */
export type Receipt = Omit<KpiValue, 'name' | 'rep' | 'period'>;

/**
 * What a change means, by how much weeks differ anyway. Too early: fewer than two weeks; too young: the cohort may still
 * turn out well.
 */
export type ChangeVerdict = 'better' | 'worse' | 'no clear change' | 'too young' | 'too early';

export type HeadlineKpi = {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly unit: Unit;
  readonly group: number;
  /** How much was done: it stands beside the six KPIs and is none of them. */
  readonly isVolume: boolean;
  readonly direction: 'more is better' | 'less is better' | 'neither';
  /** The quarter shown; null when nothing has a day and all time is shown. */
  readonly period: string | null;
  /** True while that quarter runs. */
  readonly toDate: boolean;
  /** Where the rows of this KPI end within a period of which others are known to its end: only so far is it compared. */
  readonly through?: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How far values that are not understood could move it; absent where they could not, or hardly. */
  readonly low?: number;
  readonly high?: number;
  /** The same days of the quarter before while the quarter runs, else the whole of it. */
  readonly previous: number | null;
  /** For a share: value − previous, in share points; else (value − previous) ÷ |previous|; null where there is nothing to compare. */
  readonly change: number | null;
  /** Null where nothing is compared, or where a change is neither good nor bad. */
  readonly verdict: ChangeVerdict | null;
  /** The same in words; `''` where there is none. */
  readonly verdictText: string;
  /** All time, for comparison. */
  readonly allTime: number | null;
  /** One value per quarter of the report. */
  readonly trend: readonly (number | null)[];
  readonly note: string;
  /** The tab, by its label, that nothing is known of and that would have it. */
  readonly missingTab?: string;
};
