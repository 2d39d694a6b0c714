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

/**
 * A receipt in the light of what is not understood: unknown is an interval, not a no.
 * @param limits with how many are not understood, of how many: they may stand beside those it is divided by
 * @param ends the KPI with everything unknown for it, and against it; null where nothing then stands below
 */
export function bounded(
  kpi: MeasuredKpi,
  receipt: Receipt,
  ends: readonly (number | null)[],
  limits: UnknownLimits & Pick<Bounds, 'unknown' | 'of'>,
  language: Language,
): Receipt {
  // Without what is doubted nothing may stand below, and then nothing is known of it.
  if (receipt.value !== null && ends.includes(null)) {
    const none = nothingSure({ unknown: limits.unknown, of: receipt.denominator ?? limits.unknown }, language);
    const all = receipt.note === undefined ? none : `${receipt.note} ${none}`;
    return { ...receipt, value: null, numerator: null, denominator: null, blankFor: 'unknown values', note: all };
  }
  const known = [receipt.value, ...ends].filter((value): value is number => value !== null);
  if (known.length === 0) return receipt;
  const low = Math.min(...known);
  const high = Math.max(...known);
  const points = kpi.unit === 'percent' ? (high - low) * 100 : high === 0 ? 0 : ((high - low) / high) * 100;
  if (low === high && receipt.value !== null) return receipt;
  const isNarrow = receipt.value !== null && points <= limits.unsaid;
  const digits = isNarrow ? 1 : 0;
  const text = boundsNote(kpi, { low, high, unknown: limits.unknown, of: limits.of }, language, digits);
  const note = receipt.note === undefined ? text : `${receipt.note} ${text}`;
  if (isNarrow) return { ...receipt, note };
  if (receipt.value !== null && points <= limits.blank) return { ...receipt, low, high, note };
  return { ...receipt, value: null, numerator: null, denominator: null, low, high, blankFor: 'unknown values', note };
}

/** From where to where a KPI may lie, for so many that are unknown; `of` is null where nothing stands below. */
type Bounds = {
  readonly low: number;
  readonly high: number;
  readonly unknown: number;
  readonly of: number | null;
};

/** `Between 24% and 61%: 37 of 100 are not understood.` */
export function boundsNote(
  kpi: MeasuredKpi,
  { low, high, unknown, of }: Bounds,
  language: Language,
  digits: 0 | 1 = 0,
): string {
  const [from, to] = [shown(kpi, low, language, digits), shown(kpi, high, language, digits)];
  return unknownBounds({ low: from, high: to, unknown, of }, language);
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
