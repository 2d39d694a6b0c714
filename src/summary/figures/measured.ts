import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Language } from '../../vocabulary/words.ts';
import { missingColumns, nothingToDivideBy } from '../../words/notes.ts';
import type { KpiValue } from './kpiValue.ts';
import type { Sums } from './slice.ts';

export type Receipt = Omit<KpiValue, 'name' | 'rep' | 'period'>;

/** Where each measure stands in the sums; a measure that no tab supplies has no place. */
export type Places = ReadonlyMap<string, number>;

export function placesOf(measures: readonly string[]): Places {
  return new Map(measures.map((name, place) => [name, place]));
}

const secondsPerMinute = 60;
export const minorUnits = 100;

/** Where a KPI's sums are found; worked out once, asked for every rep and period. */
export type Plan = {
  readonly kpi: MeasuredKpi;
  readonly above: readonly number[];
  readonly below: readonly number[];
  readonly unknown: readonly number[];
  /** Why there is nothing to measure whatever the slice; null when there is. */
  readonly missing: string | null;
  readonly note: string | null;
};

export function planOf(kpi: MeasuredKpi, places: Places, language: Language): Plan {
  const own = missingFrom(kpi, kpi, places);
  const other =
    own.length > 0 && kpi.otherwise && missingFrom(kpi, kpi.otherwise, places).length === 0 ? kpi.otherwise : null;
  const { above, below } = other ?? kpi;
  return {
    kpi,
    above: placesIn(above, places),
    below: placesIn(below, places),
    unknown: placesIn(kpi.unknown, places),
    missing: own.length > 0 && !other ? missingColumns(own, language) : null,
    note: other ? other.note[language] : null,
  };
}

/** The KPI of one slice: sums above ÷ sums below, with its receipt. Null where a measure is absent or nothing stands below. */
export function measured(plan: Plan, sums: Sums, language: Language): Receipt {
  const { kpi, missing, note } = plan;
  if (missing !== null) return { value: null, numerator: null, denominator: null, note: missing };
  const above = total(plan.above, sums);
  const numerator = kpi.unit === 'money' ? above / minorUnits : above;
  const receipt: { -readonly [K in keyof Receipt]: Receipt[K] } = { value: numerator, numerator, denominator: null };
  if (plan.unknown.length > 0) receipt.unknown = total(plan.unknown, sums);
  if (note !== null) receipt.note = note;
  if (kpi.below.length === 0) return receipt;
  const below = total(plan.below, sums);
  receipt.denominator = below;
  receipt.value = below === 0 ? null : kpi.unit === 'minutes' ? above / below / secondsPerMinute : above / below;
  if (below === 0) receipt.note = nothingToDivideBy(kpi.below, language);
  return receipt;
}

/** Each side waits for the measures that are not optional, and for one of the optional ones where it has nothing else. */
function missingFrom(
  { optional }: MeasuredKpi,
  { above, below }: { readonly above: readonly Measure[]; readonly below: readonly Measure[] },
  places: Places,
): Measure[] {
  return [above, below].flatMap((side) => {
    const missing = side.filter(({ name }) => !places.has(name));
    const required = missing.filter((measure) => !optional.includes(measure));
    return required.length > 0 ? required : missing.length === side.length ? missing : [];
  });
}

function placesIn(side: readonly Measure[], places: Places): number[] {
  return side.flatMap(({ name }) => places.get(name) ?? []);
}

function total(places: readonly number[], sums: Sums): number {
  let sum = 0;
  for (const place of places) sum += sums[place] as number;
  return sum;
}
