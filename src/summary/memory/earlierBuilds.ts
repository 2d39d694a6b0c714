import type { Day } from '../../vocabulary/day.ts';
import type { TabName } from '../../vocabulary/tab.ts';

/** A KPI or a measure of the team as it was reported. */
export type Figure = {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

export type Figures = Readonly<Record<string, Figure>>;

/** A quarter as a build reported it when it first saw it closed. */
export type QuarterSnapshot = {
  /** `2025 Q3`, and its days: another fiscal year makes another quarter of the same name. */
  readonly quarter: string;
  readonly from: Day;
  readonly to: Day;
  /** The day of that build, `2025-10-02`. */
  readonly reported: string;
  /** Fingerprint of the settings and columns it was counted with. */
  readonly settings: string;
  readonly figures: Figures;
  /** By tab: what was counted on each day of the quarter, two letters a day. */
  readonly days: DayTexts;
};

export type DayTexts = Readonly<Partial<Record<TabName, string>>>;

/** What the last build reported, for the next one to say what has moved. */
export type LastBuild = {
  /** On the spreadsheet's clock, `2025-11-24 17:02`. */
  readonly at: string;
  readonly asOf: string;
  /** The newest quarter, to which the figures belong; null for all time. */
  readonly period: string | null;
  readonly settings: string;
  readonly figures: Figures;
  /** By sheet. */
  readonly rows: Readonly<Record<string, number>>;
  /** The newest day with counts, and the first day of `days`; what lies before that is in `older`. */
  readonly through: Day;
  readonly from: Day;
  readonly days: DayTexts;
  readonly older: Readonly<Partial<Record<TabName, number>>>;
};

/** What builds remember of the ones before; the oldest quarter first. */
export type EarlierBuilds = {
  readonly quarters: readonly QuarterSnapshot[];
  readonly last: LastBuild | null;
  /** Another version of the add-on has kept what this one cannot read. */
  readonly isUnreadable?: true;
};

export const noEarlierBuild: EarlierBuilds = { quarters: [], last: null };
