import { inEveryLanguage, type Language, type Words, wordsByName } from '../vocabulary/words.ts';
import { settingLines as en } from './en/settingLines.ts';
import { settingLines as ru } from './ru/settingLines.ts';

export type SettingLineWords = {
  readonly headings: Readonly<Record<'setting' | 'value' | 'meaning', string>>;
  readonly tab: (tab: string) => string;
  readonly tabs: (tab: string) => string;
  readonly dailySheets: string;
  readonly lesson: string;
  readonly column: (sheet: string) => string;
  readonly order: (heading: string) => string;
  readonly class: (classes: string, rows: number) => string;
  readonly unknownClass: (classes: string, rows: number) => string;
};

const wordsIn: Readonly<Record<Language, SettingLineWords>> = { en, ru };

/** The tab that people may bring along as well; its keys are the same in every language. */
export const settingsSheetName = 'KPI Settings';

/** The headings of the KPI Settings tab: the first two are read by the add-on, the third is for people. */
export const settingHeadings = wordsByName<keyof SettingLineWords['headings']>({ en: en.headings, ru: ru.headings });

/** @param tab the tab's label, such as Calls */
export function tabMeaning(tab: Words): Words {
  return inEveryLanguage((language) => wordsIn[language].tab(tab[language]));
}

/** Of rows, too, there may be several sheets, such as one per month. */
export function tabsMeaning(tab: Words): Words {
  return inEveryLanguage((language) => wordsIn[language].tabs(tab[language]));
}

/** Of daily tallies several may complete one another. */
export const dailySheetsMeaning = inEveryLanguage((language) => wordsIn[language].dailySheets);

/** Of sheets that somebody has said how to read. */
export const lessonMeaning = inEveryLanguage((language) => wordsIn[language].lesson);

export function columnMeaning(sheet: string): Words {
  return inEveryLanguage((language) => wordsIn[language].column(sheet));
}

export function orderMeaning(heading: string): Words {
  return inEveryLanguage((language) => wordsIn[language].order(heading));
}

/** @param rows how many rows have the value when the line is written */
export function classMeaning(classes: readonly string[], rows: number): Words {
  return inEveryLanguage((language) => wordsIn[language].class(classes.join(', '), rows));
}

export function unknownClassMeaning(classes: readonly string[], rows: number): Words {
  return inEveryLanguage((language) => wordsIn[language].unknownClass(classes.join(', '), rows));
}
