import type { Grouping } from '../../count/groupsOfRows.ts';

export type GroupVerdict = 'better' | 'worse';

/** One KPI of one group, over the days of the table. */
export type GroupValue = {
  readonly name: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many of the denominator were not understood; absent where the KPI has no such thing. */
  readonly unknown?: number;
  /** Where the true share likely lies, 95 %; absent for sums and averages. */
  readonly from?: number;
  readonly to?: number;
  /** Differs from the other groups by more than chance explains; absent where it does not, or nobody can say. */
  readonly verdict?: GroupVerdict;
};

export type GroupRow = {
  /** As people write it most; how the report calls those who are unknown, and all the others together. */
  readonly group: string;
  readonly kind: 'named' | 'others' | 'unknown';
  /** What a lead, deal or call of the group brings, by which the groups are ranked; null where nothing tells. */
  readonly brings: number | null;
  readonly values: readonly GroupValue[];
};

/** The KPIs by the source of leads, the pipeline or the product, in the rep's place. */
export type GroupSummary = {
  readonly by: Grouping;
  /** The quarters that are added up, oldest first. */
  readonly quarters: readonly string[];
  /** What the groups are ranked by, with its unit; null where nothing tells. */
  readonly rankedBy: {
    readonly name: string;
    readonly label: string;
    readonly unit: 'money' | 'percent' | 'ratio';
  } | null;
  /** Those that bring most first, the unknown last. */
  readonly rows: readonly GroupRow[];
  /** What differs by more than chance explains, a sentence each; or that nothing does. */
  readonly sentences: readonly string[];
};
