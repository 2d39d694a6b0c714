import type { Language } from '../vocabulary/words.ts';
import * as en from './en/date.ts';
import * as ru from './ru/date.ts';

/** How a language writes days and quarters. */
export type DateWords = {
  readonly dateText: (iso: string) => string;
  readonly dayOfNumeric: (text: string, dayFirst: boolean) => string;
  readonly quarterText: (quarter: string) => string;
};

const wordsIn: Readonly<Record<Language, DateWords>> = { en, ru };

/** `2025-03-31` as `31 Mar 2025` or `31 марта 2025 г.`: the month in letters, so that no one mistakes it for the day. */
export function dateText(iso: string, language: Language): string {
  return wordsIn[language].dateText(iso);
}

/** The day of `03/04/2025` read in this order: `3 Apr`, `3 апреля`; the text itself where it is no such date. */
export function dayOfNumeric(text: string, dayFirst: boolean, language: Language): string {
  return wordsIn[language].dayOfNumeric(text, dayFirst);
}

/** A period as people read it: `2025 Q1` as `Q1 2025` or `1 кв. 2025`, `2025-03` as `Mar 2025`, a span by its days. */
export function quarterText(quarter: string, language: Language): string {
  return wordsIn[language].quarterText(quarter);
}
