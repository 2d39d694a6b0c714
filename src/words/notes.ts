import type { Measure } from '../vocabulary/measure.ts';
import type { Language } from '../vocabulary/words.ts';
import { numberText, percentText } from './number.ts';

/** Why a KPI is blank: no tab supplies a measure. */
export function missingColumns(missing: readonly Measure[], language: Language): string {
  const names = [...new Set(missing.map(({ label }) => label[language]))].join(', ');
  const tabs = [...new Set(missing.map(({ tab }) => tab.label[language]))].join(', ');
  return language === 'ru'
    ? `Нет данных: ${names}. Они берутся с листа «${tabs}».`
    : `No data for: ${names}. It comes from the tab “${tabs}”.`;
}

/** Why a KPI is blank: the columns are there, but no row says what has to be known. */
export function partNotSaid(part: readonly Measure[], language: Language): string {
  const names = part.map(({ label }) => `“${label[language]}”`).join(language === 'ru' ? ' или ' : ' or ');
  const tabs = [...new Set(part.map(({ tab }) => tab.label[language]))].join(', ');
  return language === 'ru'
    ? `Ни одна строка листа «${tabs}» не говорит: ${names.replace(/“/g, '«').replace(/”/g, '»')}. Без этого показатель был бы неверным.`
    : `No row of the tab “${tabs}” says ${names}. Without it the number would be wrong.`;
}

/** Why a KPI of a period is blank: what it counts has no day. */
export function daysNotSaid(measures: readonly Measure[], language: Language): string {
  const names = measures.map(({ label }) => label[language]).join(' + ');
  return language === 'ru'
    ? `${names}: даты не указаны, поэтому за период посчитать нельзя, только за всё время.`
    : `${names} have no day, so they can be counted for all time but for no period.`;
}

/**
 * How far values that are not understood could move a KPI.
 * @param low and @param high as they are shown, with their unit
 */
export function unknownBounds(
  {
    low,
    high,
    unknown,
    of,
  }: { readonly low: string; readonly high: string; readonly unknown: number; readonly of: number | null },
  language: Language,
): string {
  const some = numberText(unknown, language);
  const all = of === null ? '' : numberText(of, language);
  if (language === 'ru') return `От ${low} до ${high}: не распознано ${of === null ? some : `${some} из ${all}`}.`;
  return `Between ${low} and ${high}: ${of === null ? some : `${some} of ${all}`} are not understood.`;
}

/** Why a ratio is blank: nothing stands below. */
export function nothingToDivideBy(below: readonly Measure[], language: Language): string {
  const names = below.map(({ label }) => label[language]).join(' + ');
  return language === 'ru' ? `Нечего делить: ${names} = 0.` : `Nothing to measure: ${names} = 0.`;
}

export function noFinishedQuarter(language: Language): string {
  return language === 'ru' ? 'Нет предыдущего квартала для сравнения.' : 'There is no quarter before to compare with.';
}

export function noTarget(language: Language): string {
  return language === 'ru' ? 'Для этого периода план не задан.' : 'No target is set for this period.';
}

/** The bucket of rows that name no rep. */
export function noRep(language: Language): string {
  return language === 'ru' ? 'Без сотрудника' : 'No rep';
}

/** The bucket of lost deals of which nobody knows where they died. */
export function stageUnknown(language: Language): string {
  return language === 'ru' ? 'Проиграны, этап неизвестен' : 'Lost, stage unknown';
}

/** @param mature the share of the period's people who have had the days to convert */
export function stillYoung(mature: number, days: number, language: Language): string {
  const share = percentText(mature, language, 0);
  return language === 'ru'
    ? `Старше ${days} дней — ${share} этих лидов: доля ещё вырастет, сравнивать её рано.`
    : `${share} of these leads are older than ${days} days: the share will still rise, so it is not compared yet.`;
}
