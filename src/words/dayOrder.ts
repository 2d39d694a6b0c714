import { inEveryLanguage, type Language, type Words } from '../vocabulary/words.ts';
import { dayOfNumeric } from './date.ts';
import { dayOrder as en } from './en/dayOrder.ts';
import { dayOrder as ru } from './ru/dayOrder.ts';

export type DayOrderWords = {
  readonly dayFirst: string;
  readonly monthFirst: string;
  /** @param sample a date as its cell shows it */
  readonly question: (facts: {
    readonly tab: string;
    readonly sheet: string;
    readonly heading: string;
    readonly sample: string;
  }) => string;
  readonly wereSwapped: (facts: { readonly tab: string; readonly sheet: string; readonly heading: string }) => string;
  readonly swapped: string;
  readonly asTheyStand: string;
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

/** Which of the two numbers of a date is the day, where nothing in the column tells. */
export function whichOrder(tab: Words, sheet: string, heading: string, sample: string): Words {
  return inEveryLanguage((language) => wordsIn[language].question({ tab: tab[language], sheet, heading, sample }));
}

/** Whether the import took the day of some dates for the month. */
export function wereSwapped(tab: Words, sheet: string, heading: string): Words {
  return inEveryLanguage((language) => wordsIn[language].wereSwapped({ tab: tab[language], sheet, heading }));
}

export function swapChoice(isSwapped: boolean): Words {
  return inEveryLanguage((language) => wordsIn[language][isSwapped ? 'swapped' : 'asTheyStand']);
}
