import type { Measure } from './measure.ts';
import type { Words } from './words.ts';

export type Unit = 'percent' | 'count' | 'ratio' | 'minutes' | 'money';

/** More may be good (win rate), bad (no-shows) or neither (appointments rescheduled by the client). */
export type Direction = 'more is better' | 'less is better' | 'neither';

/**
 * How one rep is told from the others: by the share of cases that went well, or by how often something happened per case,
 * which may be more than once. Fewer cases than `least` say nothing.
 */
export type Test = { readonly kind: 'share' | 'rate'; readonly least: number };

type Facts = {
  /** The custom function's name. */
  readonly name: Uppercase<string>;
  readonly label: Words;
  /** The label as the heading of a narrow column, where a word of it is too long for one. */
  readonly heading?: Words;
  /** One sentence: the help text of the formula and the definition in the receipt. */
  readonly description: Words;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Which of the six KPIs it belongs to, 1 to 6. */
  readonly group: 1 | 2 | 3 | 4 | 5 | 6;
  /** Counted on the day people came in, whenever they convert: a young period still grows and compares with nothing. */
  readonly isCohort?: true;
  /** Absent where reps are not compared by it. */
  readonly test?: Test;
  /** How much was done, which by itself is neither good nor bad: it stands beside the KPIs and is not one of the six. */
  readonly isVolume?: true;
};

type Side = readonly Measure[];

export type Bounds = {
  readonly for: { readonly above: Side; readonly below: Side };
  readonly against: { readonly above: Side; readonly below: Side };
};

/** Sums of measures, divided once at the end. */
export type MeasuredKpi = Facts & {
  readonly kind: 'measured';
  readonly above: readonly Measure[];
  /** Empty for a plain sum. */
  readonly below: readonly Measure[];
  /** Counted above and below where a tab supplies them; above and below each wait only for one of their measures. */
  readonly optional: readonly Measure[];
  /**
   * What must have been said somewhere for the value to be right, one measure of each list: without a first no-show
   * every appointment would count as held. Nothing else is asked of daily totals that have all that stands below.
   */
  readonly parts: readonly (readonly Measure[])[];
  /** What the receipt names as not understood. */
  readonly unknown: readonly Measure[];
  /** What is added above and below when everything not understood speaks for the KPI, and when it speaks against it. */
  readonly bounds: Bounds;
  /** Of a sum: the cases whose amounts it adds up, and those of them whose amount is known. Where none is, it is no 0. */
  readonly amounts?: { readonly of: Measure; readonly known: Measure };
  /** Measures of a tab that tells what became of what is counted: of days that it does not hold nobody knows. */
  readonly toldBy?: readonly Measure[];
  /** Used instead when a measure above is absent, with the note that says so. */
  readonly otherwise?: { readonly above: readonly Measure[]; readonly below: readonly Measure[]; readonly note: Words };
};

/** A KPI made of another one: its growth against the quarter before, or what was reached of its target. */
export type ComparedKpi = Facts & {
  readonly kind: 'growth' | 'attainment';
  readonly of: MeasuredKpi;
};

/** What is still open and due in a period ÷ what is missing of a target. */
export type CoverageKpi = Facts & {
  readonly kind: 'coverage';
  readonly of: MeasuredKpi;
  /** The KPI whose target it is. */
  readonly goal: MeasuredKpi;
};

/** Opportunities × average amount × share won ÷ average days to win, the field's measure of how fast a pipeline moves. */
export type VelocityKpi = Facts & {
  readonly kind: 'velocity';
  /** The amount won. */
  readonly of: MeasuredKpi;
  readonly opportunities: MeasuredKpi;
  readonly wins: MeasuredKpi;
  readonly shareWon: MeasuredKpi;
  readonly days: MeasuredKpi;
};

export type DerivedKpi = ComparedKpi | CoverageKpi | VelocityKpi;

export type Kpi = MeasuredKpi | DerivedKpi;

type Definition = Facts & {
  readonly above: readonly Measure[];
  readonly optional?: readonly Measure[];
  /** Where it is not given, all that stands above. */
  readonly parts?: readonly (readonly Measure[])[];
  readonly unknown?: readonly Measure[];
  readonly bounds?: { readonly [K in keyof Bounds]?: Partial<Bounds[K]> };
};

/** Above ÷ below. */
export function ratio(
  definition: Definition & {
    readonly below: readonly Measure[];
    readonly toldBy?: readonly Measure[];
    readonly otherwise?: NonNullable<MeasuredKpi['otherwise']>;
  },
): MeasuredKpi {
  return completed(definition);
}

/** A plain sum. */
export function total(definition: Definition & Pick<MeasuredKpi, 'amounts'>): MeasuredKpi {
  return completed({ ...definition, below: [] });
}

function completed(
  definition: Definition & Pick<MeasuredKpi, 'below'> & Partial<Pick<MeasuredKpi, 'otherwise'>>,
): MeasuredKpi {
  const { optional = [], unknown = [], bounds = {}, above } = definition;
  const parts = definition.parts ?? above.filter((measure) => !optional.includes(measure)).map((measure) => [measure]);
  return {
    ...definition,
    kind: 'measured',
    optional,
    unknown,
    parts,
    bounds: {
      for: { above: [], below: [], ...bounds.for },
      against: { above: [], below: [], ...bounds.against },
    },
  };
}

/** (this quarter − the one before) ÷ |the one before|. */
export function growth(definition: Facts & { readonly of: MeasuredKpi }): ComparedKpi {
  return { ...definition, kind: 'growth' };
}

/** Actual ÷ target. */
export function attainment(definition: Facts & { readonly of: MeasuredKpi }): ComparedKpi {
  return { ...definition, kind: 'attainment' };
}

export function coverage(definition: Omit<CoverageKpi, 'kind'>): CoverageKpi {
  return { ...definition, kind: 'coverage' };
}

export function velocity(definition: Omit<VelocityKpi, 'kind'>): VelocityKpi {
  return { ...definition, kind: 'velocity' };
}
