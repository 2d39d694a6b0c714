import type { Settings } from '../vocabulary/setting.ts';
import type { Words } from '../vocabulary/words.ts';
import { numberText } from './number.ts';
import { englishPlural, russianPlural } from './plural.ts';

/** The tab that people may bring along as well; its keys are the same in both languages. */
export const settingsSheetName = 'KPI Settings';

/** The headings of the KPI Settings tab: the first two are read by the add-on, the third is for people. */
export const settingHeadings = {
  setting: { en: 'Setting', ru: 'Setting' },
  value: { en: 'Value', ru: 'Value' },
  meaning: { en: 'What it means', ru: 'Что это значит' },
} as const satisfies Record<string, Words>;

/** What the numbers and choices mean; a blank value means that the add-on decides. */
export const settingMeanings: Readonly<Record<keyof Settings | 'As of' | 'Reps shown', Words>> = {
  'Fiscal year starts in month': {
    en: '1 to 12; 1 is the calendar year.',
    ru: 'От 1 до 12; 1 — календарный год.',
  },
  'Fiscal year is named after': {
    en: 'start or end: the year in which a fiscal year starts or ends.',
    ru: 'start или end: финансовый год называется по году начала или конца.',
  },
  'Productive conversation, seconds': {
    en: 'A connected call that lasts at least this long is a productive conversation.',
    ru: 'Дозвон такой длительности или дольше — продуктивный разговор.',
  },
  'Cohort is mature after, days': {
    en: 'Leads younger than this may still convert; their conversion is not judged yet.',
    ru: 'Более новые лиды ещё могут конвертироваться: их конверсию рано оценивать.',
  },
  'A new rep ramps up for, days': {
    en: 'From the start date of the Reps tab: until then a rep is compared with nobody.',
    ru: 'С даты начала на листе сотрудников: до этого срока новичка ни с кем не сравнивают.',
  },
  'Duplicate calls': {
    en: 'count or leave out: calls that look like copies of another one.',
    ru: 'count (считать) или leave out (не считать): звонки, похожие на копию другого.',
  },
  'Unknown values, points': {
    en: 'A KPI that values not understood could move by more points than this is shown with its bounds.',
    ru: 'Показатель, который нераспознанные значения могут сдвинуть больше чем на столько пунктов, даётся с границами.',
  },
  'Unknown values, points at most': {
    en: 'A KPI that values not understood could move by more points than this is left blank.',
    ru: 'Показатель, который нераспознанные значения могут сдвинуть больше чем на столько пунктов, остаётся пустым.',
  },
  Holidays: {
    en: 'Days off besides weekends, such as 2025-12-25, 2026-01-01..2026-01-08; targets count the working days left.',
    ru: 'Нерабочие дни кроме выходных, например 2025-12-25, 2026-01-01..2026-01-08; план считается по рабочим дням.',
  },
  'As of': {
    en: 'The last day that counts, such as 2025-03-31; blank is today.',
    ru: 'Последний учитываемый день, например 2025-03-31; пусто — сегодня.',
  },
  'Reps shown': {
    en: 'Reps or teams that the KPI Summary is about, parted by semicolons; blank is everybody.',
    ru: 'О каких сотрудниках или командах сводка KPI: через точку с запятой; пусто — обо всех.',
  },
};

/** @param tab the tab's label, such as Calls */
export function tabMeaning(tab: Words): Words {
  return {
    en: `The sheet with ${tab.en.toLowerCase()}; blank lets the add-on find it, none leaves it out.`,
    ru: `Лист «${tab.ru}»; пусто — дополнение найдёт его само, none — не использовать.`,
  };
}

/** Of rows, too, there may be several sheets, such as one per month. */
export function tabsMeaning(tab: Words): Words {
  return {
    en: `The sheet with ${tab.en.toLowerCase()}, or several as in January; February; blank lets the add-on find them, none leaves them out.`,
    ru: `Лист «${tab.ru}» или несколько, например Январь; Февраль; пусто — дополнение найдёт их само, none — не использовать.`,
  };
}

/** Of daily tallies several may complete one another. */
export const dailySheetsMeaning: Words = {
  en: 'The sheet with daily activity, or several as in Calls; Meetings; blank lets the add-on find them, none leaves them out.',
  ru: 'Лист «Ежедневная активность» или несколько, например Звонки; Встречи; пусто — дополнение найдёт их само, none — не использовать.',
};

export function columnMeaning(sheet: string): Words {
  return {
    en: `The heading of that column on the sheet “${sheet}”.`,
    ru: `Заголовок этого столбца на листе «${sheet}».`,
  };
}

export function orderMeaning(heading: string): Words {
  return {
    en: `yes: 03/04 under “${heading}” is 3 April; no: it is 4 March.`,
    ru: `yes (да): 03/04 в столбце «${heading}» — это 3 апреля; no (нет): 4 марта.`,
  };
}

/** @param rows how many rows have the value when the line is written */
export function classMeaning(classes: readonly string[], rows: number): Words {
  const list = classes.join(', ');
  return {
    en: `What the value means: ${list}. ${rowsEn(rows)}`,
    ru: `Что значит это значение: ${list}. ${rowsRu(rows)}`,
  };
}

export function unknownClassMeaning(classes: readonly string[], rows: number): Words {
  const list = classes.join(', ');
  return {
    en: `Not understood yet. Write what it means: ${list}. ${rowsEn(rows)}`,
    ru: `Пока не распознано. Впишите, что это значит: ${list}. ${rowsRu(rows)}`,
  };
}

function rowsEn(rows: number): string {
  return `Found in ${numberText(rows, 'en')} ${englishPlural(rows, 'row', 'rows')}.`;
}

function rowsRu(rows: number): string {
  return `Найдено в ${numberText(rows, 'ru')} ${russianPlural(rows, 'строке', 'строках', 'строках')}.`;
}
