import type { Language, Words } from '../vocabulary/words.ts';

/** The argument is a cell, a number or a single column where a tab is wanted. */
export function wholeTab(label: Words, language: Language): string {
  return language === 'ru'
    ? `Укажите весь лист «${label.ru}» вместе с заголовками, например Calls!A:H.`
    : `Give the whole ${label.en} tab with its headings, e.g. Calls!A:H.`;
}

/** No argument, and no tab of that kind was found in the spreadsheet. */
export function noTab(label: Words, language: Language): string {
  return language === 'ru'
    ? `В таблице не найден лист «${label.ru}». Укажите его диапазон с заголовками, например Calls!A:H.`
    : `No ${label.en} tab was found. Give its range with the headings, e.g. Calls!A:H.`;
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

/** @param name what was asked for where a KPI that is a share was wanted */
export function noSuchShare(name: string, language: Language): string {
  return language === 'ru'
    ? `«${name}» — не показатель-доля. Напишите, например, "CALL_CONNECT_RATIO".`
    : `“${name}” is not a KPI that is a share. Write for example "CALL_CONNECT_RATIO".`;
}
