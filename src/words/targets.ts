import type { Unit } from '../vocabulary/kpi.ts';
import type { Language } from '../vocabulary/words.ts';
import { quarterText } from './date.ts';
import { englishPlural } from './en/plural.ts';
import { numberText, percentText, valueText } from './number.ts';
import { russianPlural } from './ru/plural.ts';

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
  readonly requiredPerWorkday: number | null;
  readonly isSum: boolean;
  readonly isEarly: boolean;
  readonly calls: { readonly needed: number; readonly now: number } | null;
};

/** One target in one sentence: reached, or heading where and what it takes. */
export function targetSentence(facts: TargetFacts, language: Language): string {
  const { label, actual, attainment, projection, requiredPerWorkday, isEarly, unit, currency } = facts;
  const ru = language === 'ru';
  const value = (amount: number): string => valueText(amount, unit, currency, language);
  const who = facts.rep ? `${facts.rep}, ` : '';
  const period = quarterText(facts.period, language);
  const sum = facts.isSum ? (ru ? ' (сумма планов сотрудников)' : ", the sum of the reps' targets") : '';
  const target = `${value(facts.target)}${sum}`;
  if (actual === null || attainment === null) {
    return ru
      ? `${who}${period}: ${label} — план ${target}, факта нет.`
      : `${who}${period}: ${label} has a target of ${target} and nothing to compare.`;
  }
  const share = percentText(attainment, language, 0);
  if (projection === null) {
    const early = !isEarly ? '' : ru ? '; для прогноза пока рано' : '; too early to say where it is heading';
    return ru
      ? `${who}${period}: ${label} — ${value(actual)} при плане ${target} (${share})${early}.`
      : `${who}${period}: ${label} ${value(actual)} of a target of ${target} (${share})${early}.`;
  }
  if (actual >= facts.target) {
    return ru
      ? `${who}${period}: ${label} — план ${target} уже выполнен (${share}).`
      : `${who}${period}: ${label} has already reached its target of ${target} (${share}).`;
  }
  const perDay = requiredPerWorkday === null ? null : valueText(requiredPerWorkday, isWhole(unit), currency, language);
  const needs = perDay === null ? noWorkdayLeft(ru) : `${neededText(perDay, ru)}${callsText(facts, language)}`;
  return ru
    ? `${who}${period}: ${label} — ${value(actual)} при плане ${target} (${share}); при таком темпе будет ${value(projection)}, ${needs}.`
    : `${who}${period}: ${label} ${value(actual)} of ${target} (${share}); at this pace ${value(projection)}, and ${needs}.`;
}

/** "2 appointments a day" may be 1.6. */
function isWhole(unit: Unit): Unit {
  return unit === 'count' ? 'ratio' : unit;
}

function noWorkdayLeft(ru: boolean): string {
  return ru ? 'а рабочих дней больше нет' : 'no working day is left';
}

function neededText(perDay: string, ru: boolean): string {
  return ru ? `до плана нужно ${perDay} в рабочий день` : `the target needs ${perDay} per working day`;
}

function callsText({ calls }: TargetFacts, language: Language): string {
  if (!calls) return '';
  const count = Math.ceil(calls.needed);
  const [needed, now] = [numberText(count, language), numberText(calls.now, language)];
  return language === 'ru'
    ? `, то есть около ${needed} ${russianPlural(count, 'звонка', 'звонков', 'звонков')} в день (сейчас ${now})`
    : `, about ${needed} ${englishPlural(count, 'call', 'calls')} a day (now ${now})`;
}
