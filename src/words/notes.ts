import type { Measure } from '../vocabulary/measure.ts';
import type { Language } from '../vocabulary/words.ts';
import { percentText } from './number.ts';

/** Why a KPI is blank: no tab supplies a measure. */
export function missingColumns(missing: readonly Measure[], language: Language): string {
  const names = [...new Set(missing.map(({ label }) => label[language]))].join(', ');
  const tabs = [...new Set(missing.map(({ tab }) => tab.label[language]))].join(', ');
  return language === 'ru'
    ? `Нет данных: ${names}. Они берутся с листа «${tabs}».`
    : `No data for: ${names}. It comes from the tab “${tabs}”.`;
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
