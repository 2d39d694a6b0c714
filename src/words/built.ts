import type { Language } from '../vocabulary/words.ts';
import { built as en } from './en/built.ts';
import { built as ru } from './ru/built.ts';

/** What the menu says in passing after a build. */
export type BuiltWords = typeof en;

const wordsIn: Readonly<Record<Language, BuiltWords>> = { en, ru };

export function nothingBuilt(language: Language): string {
  return wordsIn[language].nothing;
}

/** @param questions how many are open */
export function summaryBuilt(questions: number, language: Language): string {
  const { built, open } = wordsIn[language];
  return questions === 0 ? built : `${built} ${open(questions)}`;
}
