import type { KpiValue } from './kpiValue.ts';

export type GrowthRow = {
  readonly period: string;
  readonly rep: string | null;
  readonly wonAmount: number | null;
  readonly dealsWon: number | null;
  readonly dealsLost: number | null;
  readonly dealsCreated: number | null;
  readonly leadsCreated: number | null;
  readonly appointmentsSet: number | null;
  readonly callsMade: number | null;
  /** Of the won amount against the quarter before; `new` after a quarter of zero, null without a quarter before. */
  readonly growth: Growth;
  readonly dealsWonGrowth: Growth;
  readonly dealsCreatedGrowth: Growth;
  readonly leadsCreatedGrowth: Growth;
  readonly appointmentsSetGrowth: Growth;
  readonly callsMadeGrowth: Growth;
  /** True for the running quarter, and one in which the data end: it is compared with the same days of the one before. */
  readonly toDate: boolean;
  /** The day on which a measure ends in a quarter of which others are known to its end: only so far is it compared. */
  readonly through?: Readonly<Partial<Record<GrownMeasure, string>>>;
  /** The day from which on a measure was recorded, where the quarter before is not whole and nothing is compared with it. */
  readonly since?: Readonly<Partial<Record<GrownMeasure, string>>>;
  /** Against the same quarter a year before, or its same days. */
  readonly overYear?: Readonly<Record<GrownMeasure, Growth>>;
};

export type Growth = number | 'new' | null;

/** The measures whose growth is shown, the money first, then back along the funnel. */
export const grownMeasures = [
  'wonAmount',
  'dealsWon',
  'dealsCreated',
  'leadsCreated',
  'appointmentsSet',
  'callsMade',
] as const;

export type GrownMeasure = (typeof grownMeasures)[number];

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
