import type { Unit } from '../vocabulary/kpi.ts';
import type { Language } from '../vocabulary/words.ts';
import { dateText, quarterText } from './date.ts';
import { targets as en } from './en/targets.ts';
import { numberText, percentText, valueText } from './number.ts';
import { targets as ru } from './ru/targets.ts';

export type TargetFacts = {
  readonly label: string;
  readonly rep: string | null;
  readonly period: string;
  readonly unit: Unit;
  readonly currency: string;
  readonly target: number;
  readonly actual: number | null;
  readonly attainment: number | null;
  readonly projection: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: 'likely' | 'open' | 'unlikely' | null;
  readonly requiredPerWorkday: number | null;
  readonly isSum: boolean;
  readonly isEarly: boolean;
  /** The last day that the data hold, where that is too early. */
  readonly through?: string;
  /** The first day that was recorded, where that is too late to know what was reached. */
  readonly since?: string;
  readonly calls: { readonly needed: number; readonly now: number } | null;
};

/** Whose target, for when, of what; the rest with its numbers written out. */
type Told = { readonly subject: string; readonly label: string; readonly target: string };
type Reached = Told & { readonly actual: string; readonly share: string };

export type TargetWords = {
  /** After a target that nobody set. */
  readonly sum: string;
  readonly noActual: (told: Told) => string;
  /** Nobody knows what was reached before the first row; `actual` is null where that lies behind the period. */
  readonly recordedSince: (told: Told & { readonly actual: string | null; readonly since: string }) => string;
  readonly soFar: (told: Reached & { readonly isEarly: boolean; readonly through: string | null }) => string;
  readonly reached: (told: Reached) => string;
  /** With what earlier periods tell: the answer first. */
  readonly heading: (
    told: Reached & {
      readonly rep: string | null;
      readonly status: 'likely' | 'open' | 'unlikely';
      readonly low: string;
      readonly high: string;
      readonly needs: string;
    },
  ) => string;
  /** Without earlier periods. */
  readonly straightLine: (
    told: Reached & {
      readonly status: 'likely' | 'open' | 'unlikely' | null;
      readonly projection: string;
      readonly needs: string;
    },
  ) => string;
  readonly noWorkdayLeft: string;
  readonly needed: (perDay: string) => string;
  /** After what is needed. */
  readonly calls: (told: { readonly count: number; readonly needed: string; readonly now: string }) => string;
};

const wordsIn: Readonly<Record<Language, TargetWords>> = { en, ru };

/** One target in one sentence: reached, or heading where and what it takes. */
export function targetSentence(facts: TargetFacts, language: Language): string {
  const { label, attainment, projection, requiredPerWorkday, isEarly, unit, currency } = facts;
  const words = wordsIn[language];
  const value = (amount: number): string => valueText(amount, unit, currency, language);
  const told: Told = {
    subject: `${facts.rep ? `${facts.rep}, ` : ''}${quarterText(facts.period, language)}`,
    label,
    target: `${value(facts.target)}${facts.isSum ? words.sum : ''}`,
  };
  if (facts.since !== undefined) {
    const actual = facts.actual === null ? null : value(facts.actual);
    return words.recordedSince({ ...told, actual, since: dateText(facts.since, language) });
  }
  if (facts.actual === null || attainment === null) return words.noActual(told);
  const reached: Reached = { ...told, actual: value(facts.actual), share: percentText(attainment, language, 0) };
  const through = facts.through === undefined ? null : dateText(facts.through, language);
  if (projection === null) return words.soFar({ ...reached, isEarly, through });
  if (facts.actual >= facts.target) return words.reached(reached);
  const { actual, low, high, status, rep } = facts;
  const rounded = (amount: number): string => value(roundedForecast(amount, actual));
  const perDay = requiredPerWorkday === null ? null : valueText(requiredPerWorkday, isWhole(unit), currency, language);
  const needs = perDay === null ? words.noWorkdayLeft : `${words.needed(perDay)}${callsText(facts, language)}`;
  if (low === null || high === null || status === null)
    return words.straightLine({ ...reached, status, projection: rounded(projection), needs });
  const subject = quarterText(facts.period, language);
  const ends = { low: rounded(low), high: rounded(high) };
  return words.heading({ ...reached, ...ends, subject, rep, status, needs });
}

/**
 * Three leading digits: an end of an interval to the dollar claims too much.
 * @param actual what is there already, below which rounding leads nowhere
 */
export function roundedForecast(value: number, actual: number): number {
  const unit = Math.abs(value) < 100 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  const rounded = Math.round(value / unit) * unit;
  return value >= actual ? Math.max(rounded, actual) : rounded;
}

/** "2 appointments a day" may be 1.6. */
function isWhole(unit: Unit): Unit {
  return unit === 'count' ? 'ratio' : unit;
}

function callsText({ calls }: TargetFacts, language: Language): string {
  if (!calls) return '';
  const count = Math.ceil(calls.needed);
  return wordsIn[language].calls({ count, needed: numberText(count, language), now: numberText(calls.now, language) });
}
