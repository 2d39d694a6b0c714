import { inEveryLanguage, type Language, type Words } from '../vocabulary/words.ts';
import { dayOfNumeric } from './date.ts';
import { dayOrder as en } from './en/dayOrder.ts';
import { dayOrder as ru } from './ru/dayOrder.ts';

export type DayOrderWords = {
  readonly dayFirst: string;
  readonly monthFirst: string;
  /** What decided how a date is read. */
  readonly reason: Readonly<Record<'column' | 'locale' | 'settings', (text: string, day: string) => string>>;
};

const wordsIn: Readonly<Record<Language, DayOrderWords>> = { en, ru };

/** The two ways to read a date in numbers. */
export function orderChoice(dayFirst: boolean): Words {
  return inEveryLanguage((language) => wordsIn[language][dayFirst ? 'dayFirst' : 'monthFirst']);
}

/** How a date of the column is read, and what decided it. */
export function orderReason(text: string, dayFirst: boolean, by: 'column' | 'locale' | 'settings'): Words {
  return inEveryLanguage((language) => wordsIn[language].reason[by](text, dayOfNumeric(text, dayFirst, language)));
}
