import { defaultSettings, type Settings } from '../../settings/catalogue.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Language } from '../../vocabulary/words.ts';
import { nothingSure, unknownBounds } from '../../words/notes.ts';
import { fromToText, numberText, percentText } from '../../words/number.ts';
import type { Receipt } from './kpiValue.ts';

/** How far values that are not understood may move a KPI: in points of a share, in percent of anything else. */
export type UnknownLimits = {
  /** Up to here the number stands as it is. */
  readonly unsaid: number;
  /** Up to here it stands with its bounds; beyond, it is blank. */
  readonly blank: number;
};

export type UnknownSettings = Partial<Pick<Settings, 'Unknown values, points' | 'Unknown values, points at most'>>;

export function limitsIn(settings: UnknownSettings): UnknownLimits {
  const { 'Unknown values, points': unsaid, 'Unknown values, points at most': blank } = {
    ...defaultSettings,
    ...settings,
  };
  return { unsaid, blank: Math.max(unsaid, blank) };
}

type Ends = {
  /** The KPI with everything unknown for it, and against it; null where nothing then stands below. */
  readonly unknown: readonly (number | null)[];
  /** The same with what has no day and may belong to the period; none where it is too little to matter. */
  readonly undated: readonly (number | null)[];
};

/**
 * A receipt in the light of what is not understood: unknown is an interval, not a no. Of rows without a day the least and
 * the most are far apart in every period, although few of them are of this one: where they are few in all, its number
 * stands with both.
 * @param limits with how many are not understood, of how many: they may stand beside those it is divided by; and how much
 * of all that it counts has no day, in percent
 */
export function bounded(
  kpi: MeasuredKpi,
  receipt: Receipt,
  ends: Ends,
  {
    unknown,
    of,
    dayless,
    unsaid,
    blank,
  }: UnknownLimits & Pick<Bounds, 'unknown' | 'of'> & { readonly dayless: number },
  language: Language,
): Receipt {
  const { value } = receipt;
  // Without what is doubted nothing may stand below, and then nothing is known of it.
  if (value !== null && ends.unknown.includes(null)) {
    const none = nothingSure({ unknown, of: receipt.denominator ?? unknown }, language);
    const all = receipt.note === undefined ? none : `${receipt.note} ${none}`;
    return { ...receipt, value: null, numerator: null, denominator: null, blankFor: 'unknown values', note: all };
  }
  const { low, high, points } = spanOf(kpi, [value, ...ends.unknown, ...ends.undated]);
  if (low === high && value !== null) return receipt;
  if (low === undefined || high === undefined) return receipt;
  const isNarrow = value !== null && points <= unsaid;
  const isUndated = ends.undated.length > 0;
  const text = boundsNote(kpi, { low, high, unknown, of, isUndated }, language, isNarrow ? 1 : 0);
  const note = receipt.note === undefined ? text : `${receipt.note} ${text}`;
  if (isNarrow) return { ...receipt, note };
  const narrowed = dayless <= blank ? spanOf(kpi, [value, ...ends.unknown]).points : points;
  if (value !== null && narrowed <= blank)
    return { ...receipt, low, high, note, ...(isUndated && { isUndated: true as const }) };
  const blankFor = narrowed <= unsaid || unknown === 0 ? 'no day' : 'unknown values';
  return {
    ...receipt,
    value: null,
    numerator: null,
    denominator: null,
    low,
    high,
    blankFor,
    note,
    ...(isUndated && { isUndated: true as const }),
  };
}

/** The least and the most, and how far they are apart: in points of a share, in percent of anything else. */
function spanOf(
  { unit }: MeasuredKpi,
  values: readonly (number | null)[],
): { readonly low?: number; readonly high?: number; readonly points: number } {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return { points: 0 };
  const low = Math.min(...known);
  const high = Math.max(...known);
  return { low, high, points: unit === 'percent' ? (high - low) * 100 : high === 0 ? 0 : ((high - low) / high) * 100 };
}

/** From where to where a KPI may lie, for so many that are unknown, 0 where none is; `of` is null where nothing stands below. */
type Bounds = {
  readonly low: number;
  readonly high: number;
  readonly unknown: number;
  readonly of: number | null;
  /** Rows without a day may belong to the period. */
  readonly isUndated?: boolean;
};

/** `Between 24% and 61%: 37 of 100 are not understood.` */
export function boundsNote(
  kpi: MeasuredKpi,
  { low, high, unknown, of, isUndated = false }: Bounds,
  language: Language,
  digits: 0 | 1 = 0,
): string {
  const [from, to] = [shown(kpi, low, language, digits), shown(kpi, high, language, digits)];
  return unknownBounds({ low: from, high: to, unknown, of, isUndated }, language);
}

/** `24–31%`, where a verdict would stand: what may move so far is compared with nothing. */
export function boundsText(kpi: MeasuredKpi, { low, high }: Receipt, language: Language): string {
  if (low === undefined || high === undefined) return '';
  return fromToText(shown(kpi, low, language), shown(kpi, high, language));
}

/** Whole counts and amounts; whole points, or finer ones where whole ones would be the same. */
function shown({ unit }: MeasuredKpi, value: number, language: Language, digits: 0 | 1 = 0): string {
  if (unit === 'percent') return percentText(value, language, digits);
  return numberText(value, language, unit === 'count' || unit === 'money' ? 0 : 1);
}
