import type { Unit } from '../vocabulary/kpi.ts';
import type { Language } from '../vocabulary/words.ts';
import { quarterText } from './date.ts';
import { percentText, valueText } from './number.ts';

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
  readonly requiredPerDay: number | null;
};

/** One target in one sentence: reached, or heading where. */
export function targetSentence(facts: TargetFacts, language: Language): string {
  const { label, actual, attainment, projection, requiredPerDay, unit, currency } = facts;
  const value = (amount: number): string => valueText(amount, unit, currency, language);
  const who = facts.rep ? `${facts.rep}, ` : '';
  const period = quarterText(facts.period, language);
  const target = value(facts.target);
  if (actual === null || attainment === null) {
    return language === 'ru'
      ? `${who}${period}: ${label} — план ${target}, факта нет.`
      : `${who}${period}: ${label} has a target of ${target} and nothing to compare.`;
  }
  const share = percentText(attainment, language, 0);
  if (projection === null || requiredPerDay === null) {
    return language === 'ru'
      ? `${who}${period}: ${label} — ${value(actual)} при плане ${target} (${share}).`
      : `${who}${period}: ${label} ${value(actual)} of a target of ${target} (${share}).`;
  }
  if (requiredPerDay === 0) {
    return language === 'ru'
      ? `${who}${period}: ${label} — план ${target} уже выполнен (${share}).`
      : `${who}${period}: ${label} has already reached its target of ${target} (${share}).`;
  }
  return language === 'ru'
    ? `${who}${period}: ${label} — ${value(actual)} при плане ${target} (${share}); при таком темпе будет ${value(projection)}, до плана нужно ${value(requiredPerDay)} в день.`
    : `${who}${period}: ${label} ${value(actual)} of ${target} (${share}); at this pace ${value(projection)}, and the target needs ${value(requiredPerDay)} a day.`;
}
