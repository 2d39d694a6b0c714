import type { KpiValue } from './kpiValue.ts';

export type GrowthRow = {
  readonly period: string;
  readonly rep: string | null;
  readonly wonAmount: number | null;
  readonly dealsWon: number | null;
  readonly dealsLost: number | null;
  readonly dealsCreated: number | null;
  readonly leadsCreated: number | null;
  /** Of the won amount against the quarter before; `new` after a quarter of zero, null without a quarter before. */
  readonly growth: number | 'new' | null;
  readonly dealsWonGrowth: number | 'new' | null;
  readonly dealsCreatedGrowth: number | 'new' | null;
  readonly leadsCreatedGrowth: number | 'new' | null;
  /** True for the running quarter, which is compared with the same days of the one before. */
  readonly toDate: boolean;
  /** Against the same quarter a year before, or its same days. */
  readonly overYear?: Readonly<Record<GrownMeasure, number | 'new' | null>>;
};

export type GrownMeasure = 'wonAmount' | 'dealsWon' | 'dealsCreated' | 'leadsCreated';

export type DefinitionPair = { readonly kpi: string; readonly definitions: readonly Definition[] };

export type Definition = {
  readonly label: string;
  readonly remark: string;
  /** Measures by name; those below add up. */
  readonly above: string;
  readonly below: readonly string[];
  /** The newest quarter of the report. */
  readonly newest: Pick<KpiValue, 'value' | 'numerator' | 'denominator'>;
  readonly allTime: Pick<KpiValue, 'value' | 'numerator' | 'denominator'>;
};
