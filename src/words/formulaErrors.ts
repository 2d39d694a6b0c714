import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';

/** What each tab is called in a sentence about a formula. */
const tabWords: Readonly<Record<TabName, { readonly en: string; readonly ru: string }>> = {
  leads: { en: 'leads', ru: 'лиды' },
  calls: { en: 'calls', ru: 'звонки' },
  meetings: { en: 'meetings', ru: 'встречи' },
  emails: { en: 'e-mails', ru: 'письма' },
  activities: { en: 'activities', ru: 'дела' },
  deals: { en: 'deals', ru: 'сделки' },
  stageHistory: { en: 'stage history', ru: 'история этапов' },
  targets: { en: 'targets', ru: 'планы' },
  reps: { en: 'reps', ru: 'сотрудники' },
  dailyActivity: { en: 'daily activity', ru: 'активность по дням' },
};

/** The argument is a cell, a number or a single column where a tab is wanted. */
export function wholeTab(tab: TabName, language: Language): string {
  return language === 'ru'
    ? `Укажите весь лист с данными (${tabWords[tab].ru}) вместе с заголовками, например Calls!A:H.`
    : `Give the whole tab of ${tabWords[tab].en} with its headings, e.g. Calls!A:H.`;
}

/** No argument, and no tab of that kind was found in the spreadsheet. */
export function noTab(tab: TabName, language: Language): string {
  return language === 'ru'
    ? `В таблице не найден лист «${tabWords[tab].ru}». Укажите его диапазон с заголовками, например Calls!A:H.`
    : `No tab of ${tabWords[tab].en} was found. Give its range with the headings, e.g. Calls!A:H.`;
}

export function notAPeriod(text: string, language: Language): string {
  return language === 'ru'
    ? `«${text}» — не период. Напишите, например, 2025, 2025 Q1, 2025-03 или 2025-01-15..2025-03-31.`
    : `“${text}” is not a period. Write for example 2025, 2025 Q1, 2025-03 or 2025-01-15..2025-03-31.`;
}

/** @param reps the names that are known, for the sentence */
export function noSuchRep(name: string, reps: readonly string[], language: Language): string {
  const some = reps.slice(0, 8).join(', ');
  const more = reps.length > 8 ? ', …' : '';
  if (reps.length === 0) {
    return language === 'ru'
      ? `В этих строках нет сотрудников, поэтому «${name}» не найти.`
      : `These rows name no reps, so “${name}” cannot be found.`;
  }
  return language === 'ru'
    ? `Сотрудника «${name}» нет в этих строках. Там есть: ${some}${more}.`
    : `No rep is called “${name}” in these rows. There are: ${some}${more}.`;
}
