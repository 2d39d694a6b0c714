import type { Language } from '../../vocabulary/words.ts';
import { amountsNotKnown, nothingToDivideBy } from '../../words/notes.ts';
import { bounded } from './bounded.ts';
import type { Receipt } from './kpiValue.ts';
import type { Plan } from './plan.ts';
import { quotient, total } from './quotient.ts';
import type { Undated } from './slice.ts';
import type { Sums } from './spanSums.ts';
import { endsWithUndated, shareUndated } from './undated.ts';

export type MeasuredAs = {
  readonly isPeriod: boolean;
  /** Whether the slice is of reps and not of the team. */
  readonly isOfReps?: boolean;
  readonly language: Language;
  readonly sure?: Sums | null;
  readonly undated?: Undated | null;
};

/**
 * The KPI of one slice: sums above ÷ sums below, with its receipt. Null where a measure is absent, nothing stands below,
 * or values that are not understood could move it too far.
 * @param sure the sums without the rows that may be out of scope; null where there are none
 * @param isPeriod whether the slice is a period and not all time
 * @param undated what has no day and may belong to the period
 */
export function measured(
  plan: Plan,
  sums: Sums,
  { isPeriod, isOfReps = false, language, sure = null, undated = null }: MeasuredAs,
): Receipt {
  const { kpi, missing, note } = plan;
  const repless = isOfReps ? plan.repless : null;
  const blank = missing ?? repless ?? (isPeriod ? plan.dayless : null);
  if (blank !== null) {
    const why = missing === null && repless !== null ? 'no rep' : whyBlank(plan);
    const { missingTab } = plan;
    const facts = { ...(why && { blankFor: why }), ...(missingTab !== null && { missingTab }) };
    return { value: null, numerator: null, denominator: null, ...facts, note: blank };
  }
  const priced = plan.amounts && { of: total(plan.amounts.of, sums), known: total(plan.amounts.known, sums) };
  const unpriced = priced && priced.known < priced.of ? amountsNotKnown(kpi.amounts?.of, priced, language) : null;
  if (unpriced !== null && priced !== null && priced.known * 2 < priced.of)
    return { value: null, numerator: null, denominator: null, blankFor: 'part not said', note: unpriced };
  const above = total(plan.above, sums);
  const inUnits = kpi.unit === 'money' || kpi.below.length === 0;
  const numerator = inUnits ? (quotient(kpi, above, null) as number) : above;
  const receipt: { -readonly [K in keyof Receipt]: Receipt[K] } = { value: numerator, numerator, denominator: null };
  const unknown = total(plan.unknown, sums);
  if (plan.unknown.length > 0) receipt.unknown = unknown;
  const notes = [note, unpriced].filter((one) => one !== null);
  if (notes.length > 0) receipt.note = notes.join(' ');
  if (plan.isOtherwise) receipt.isOtherwise = true;
  const below = kpi.below.length === 0 ? null : total(plan.below, sums);
  receipt.denominator = below;
  receipt.value = quotient(kpi, above, below);
  const doubted = sure === null ? 0 : doubtedIn(plan, sums, sure);
  const dayless = isPeriod && undated !== null ? shareUndated(plan, undated) * 100 : 0;
  const isUndated = dayless > plan.limits.unsaid;
  if (unknown > 0 || doubted > 0 || isUndated) {
    const froms = sure === null ? [sums] : [sums, sure];
    const { sums: more } = undated ?? { sums: null };
    const ends = {
      unknown: [...froms.flatMap((from) => endsOf(plan, from)), ...(sure === null ? [] : endsOfSome(plan, sums, sure))],
      undated: isUndated && more !== null ? froms.flatMap((from) => endsWithUndated(plan, from, more)) : [],
    };
    const beside = Math.max(total(plan.for.below, sums), total(plan.against.below, sums));
    const of = below === null ? null : below + beside;
    const limits = { ...plan.limits, unknown: Math.max(unknown, doubted), of, dayless };
    return bounded(kpi, receipt, ends, limits, language);
  }
  if (below === 0) receipt.note = nothingToDivideBy(kpi.below, language);
  return receipt;
}

/** With everything that is not understood for it, and with everything against it. */
function endsOf(plan: Plan, from: Sums): (number | null)[] {
  const { kpi } = plan;
  return [plan.for, plan.against].map((side) => {
    const whole = kpi.below.length === 0 ? null : total(plan.below, from) + total(side.below, from);
    return quotient(kpi, total(plan.above, from) + total(side.above, from), whole);
  });
}

/**
 * The KPI where only some of the rows that may be out of scope are in it. A share is least when all of them count that
 * are none of it, and most when only those that are.
 */
function endsOfSome(plan: Plan, sums: Sums, sure: Sums): (number | null)[] {
  const { kpi } = plan;
  if (kpi.below.length === 0) return [];
  const tabs = new Set([...kpi.above, ...kpi.below].map(({ tab }) => tab.name));
  const isShare = kpi.unit === 'percent' && tabs.size === 1;
  return [plan.for, plan.against].flatMap((side) => {
    const [above, below] = [
      [...plan.above, ...side.above],
      [...plan.below, ...side.below],
    ];
    const [least, rest] = [total(above, sure), total(below, sure)];
    const [doubtedAbove, doubtedBelow] = [total(above, sums) - least, total(below, sums) - rest];
    if (!isShare) return [quotient(kpi, least, rest + doubtedBelow), quotient(kpi, least + doubtedAbove, rest)];
    const others = Math.max(0, doubtedBelow - doubtedAbove);
    return [quotient(kpi, least, rest + others), quotient(kpi, least + doubtedAbove, rest + doubtedAbove)];
  });
}

function whyBlank({ missing, isUnsaid, unaddable }: Plan): Receipt['blankFor'] {
  if (missing === null) return 'no day';
  if (unaddable) return unaddable;
  return isUnsaid ? 'part not said' : undefined;
}

/** How many of what it counts, or how much, may be out of scope: rows where it divides sums of money or of time by them. */
function doubtedIn({ kpi, above, below }: Plan, sums: Sums, sure: Sums): number {
  const less = (places: readonly number[]): number => total(places, sums) - total(places, sure);
  if (kpi.below.length === 0) return Math.ceil(quotient(kpi, less(above), null) as number);
  const areRows =
    kpi.unit !== 'money' && kpi.unit !== 'minutes' && kpi.above.every(({ amount }) => amount === undefined);
  return areRows ? Math.max(less(above), less(below)) : less(below);
}
