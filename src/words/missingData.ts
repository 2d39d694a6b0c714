import type { Language } from '../vocabulary/words.ts';
import { numberText, percentText } from './number.ts';

/** Titles, headings and remarks of what is missing in the data. */
export const missingDataWords = {
  en: {
    title: 'What is missing in the data, by rep',
    lead: 'All time, rows of every quarter: how many of how many. Select a number and choose Extensions › Inside Sales KPIs › Rows behind this number to see them.',
    complete: 'Nothing is missing: every row has what the KPIs need.',
    of: 'of',
  },
  ru: {
    title: 'Чего не хватает в данных, по сотрудникам',
    lead: 'За всё время: сколько из скольких. Чтобы увидеть строки, выберите число и нажмите Расширения › Inside Sales KPIs › Строки за этим числом.',
    complete: 'Пропусков нет: в строках есть всё, что нужно для KPI.',
    of: 'из',
  },
} as const;

type Facts = { readonly label: string; readonly missing: number; readonly among: number };

function shareOf({ missing, among }: Facts, language: Language): string {
  const [count, all] = [numberText(missing, language), numberText(among, language)];
  const share = percentText(missing / among, language, 0);
  return language === 'ru' ? `${count} из ${all} (${share})` : `${count} of ${all} (${share})`;
}

function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** The rep who leaves more blank than the others by more than luck; `rest` is the share of the others. */
export function worstMissing(
  facts: Facts & { readonly rep: string; readonly rest: number },
  language: Language,
): string {
  const others = percentText(facts.rest, language, 0);
  return language === 'ru'
    ? `Больше всего заполнить осталось сотруднику ${facts.rep}: ${inSentence(facts.label)}, ${shareOf(facts, language)}; у остальных ${others}.`
    : `${facts.rep} has most to fill in: ${inSentence(facts.label)}, ${shareOf(facts, language)}; the rest of the team ${others}.`;
}

/** What is missing most often, where no rep differs from the others by more than luck. */
export function commonestMissing(facts: Facts, language: Language): string {
  return language === 'ru'
    ? `Самый частый пропуск: ${inSentence(facts.label)}, ${shareOf(facts, language)}; никто из сотрудников не выделяется.`
    : `The most frequent gap: ${inSentence(facts.label)}, ${shareOf(facts, language)}; no rep stands out.`;
}
