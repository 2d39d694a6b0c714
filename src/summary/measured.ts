import type { MeasuredKpi } from '../vocabulary/kpi.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Language } from '../vocabulary/words.ts';
import { nothingToDivideBy, missingColumns } from '../words/notes.ts';
import type { KpiValue } from './summary.ts';
import type { Sums } from './slice.ts';

export type Receipt = Omit<KpiValue, 'name' | 'rep' | 'period'>;

/** Where each measure stands in the sums; a measure that no tab supplies has no place. */
export type Places = ReadonlyMap<string, number>;

export function placesOf(measures: readonly string[]): Places {
  return new Map(measures.map((name, place) => [name, place]));
}

const secondsPerMinute = 60;
export const minorUnits = 100;

/** The KPI of one slice: sums above ÷ sums below, with its receipt. Null where a measure is absent or nothing stands below. */
export function measured(kpi: MeasuredKpi, sums: Sums, places: Places, language: Language): Receipt {
  const own = sumsOf(kpi, kpi, sums, places);
  const other = own.missing && kpi.otherwise ? sumsOf(kpi, kpi.otherwise, sums, places) : null;
  const { above, below, missing } = other && !other.missing ? other : own;
  if (missing) return { value: null, numerator: null, denominator: null, note: missingColumns(missing, language) };
  const unknown = kpi.unknown.some(({ name }) => places.has(name)) ? total(kpi.unknown, sums, places) : undefined;
  const receipt = {
    numerator: kpi.unit === 'money' ? above / minorUnits : above,
    denominator: kpi.below.length === 0 ? null : below,
    ...(unknown === undefined ? {} : { unknown }),
    ...(other && !other.missing ? { note: kpi.otherwise?.note[language] ?? '' } : {}),
  };
  if (kpi.below.length === 0) return { value: receipt.numerator, ...receipt };
  if (below === 0) return { ...receipt, value: null, note: nothingToDivideBy(kpi.below, language) };
  return { value: kpi.unit === 'minutes' ? above / below / secondsPerMinute : above / below, ...receipt };
}

function sumsOf(
  { optional }: MeasuredKpi,
  { above, below }: { readonly above: readonly Measure[]; readonly below: readonly Measure[] },
  sums: Sums,
  places: Places,
): { above: number; below: number; missing: readonly Measure[] | null } {
  const missing = [...missingFrom(above, optional, places), ...missingFrom(below, optional, places)];
  return { above: total(above, sums, places), below: total(below, sums, places), missing: missing.length > 0 ? missing : null };
}

/** A side waits for each measure that is not optional, and for one of the optional ones where it has nothing else. */
function missingFrom(side: readonly Measure[], optional: readonly Measure[], places: Places): Measure[] {
  const missing = side.filter(({ name }) => !places.has(name));
  const required = missing.filter((measure) => !optional.includes(measure));
  return required.length > 0 ? required : missing.length === side.length ? missing : [];
}

function total(side: readonly Measure[], sums: Sums, places: Places): number {
  let sum = 0;
  for (const { name } of side) {
    const place = places.get(name);
    if (place !== undefined) sum += sums[place] as number;
  }
  return sum;
}
