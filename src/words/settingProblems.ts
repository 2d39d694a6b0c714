import { inEveryLanguage, type Language, type Words, wordsByName } from '../vocabulary/words.ts';
import { settingProblems as en } from './en/settingProblems.ts';
import { settingProblems as ru } from './ru/settingProblems.ts';

export type SettingProblemWords = {
  /** What a value should be, by its kind. */
  readonly wanted: Readonly<
    Record<'month' | 'number' | 'points' | 'date' | 'days' | 'names' | 'period' | 'goals', string>
  >;
  /** One of a few words that are written as they stand. */
  readonly eitherOf: (words: readonly string[]) => string;
  readonly oneOf: (choices: string) => string;
  readonly lesson: (kinds: string) => string;
  readonly unknown: (key: string) => string;
  /** @param name of what no goal can be set for */
  readonly noGoal: (name: string) => string;
  /** @param wanted as it stands above */
  readonly impossible: (key: string, found: string, wanted: string) => string;
};

const wordsIn: Readonly<Record<Language, SettingProblemWords>> = { en, ru };

/** What the KPI Settings tab should have said. */
export const wantedSetting = wordsByName<keyof SettingProblemWords['wanted']>({ en: en.wanted, ru: ru.wanted });

export function wantedEitherOf(words: readonly string[]): Words {
  return inEveryLanguage((language) => wordsIn[language].eitherOf(words));
}

export function wantedOneOf(choices: readonly string[]): Words {
  return inEveryLanguage((language) => wordsIn[language].oneOf(choices.join(', ')));
}

/** @param kinds what one row may be */
export function wantedLesson(kinds: readonly string[]): Words {
  return inEveryLanguage((language) => wordsIn[language].lesson(kinds.join(', ')));
}

export function unknownSetting(key: string): Words {
  return inEveryLanguage((language) => wordsIn[language].unknown(key));
}

export function noGoal(name: string, language: Language): string {
  return wordsIn[language].noGoal(name);
}

export function impossibleSetting(key: string, found: string, wanted: Words): Words {
  return inEveryLanguage((language) => wordsIn[language].impossible(key, found, wanted[language]));
}
