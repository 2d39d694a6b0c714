import type { Language } from '../vocabulary/words.ts';
import { workList as en } from './en/workList.ts';
import { workList as ru } from './ru/workList.ts';

/** Titles, headings and remarks of the tab that lists what is left to do. */
export type WorkListWords = typeof en;

export const workListWords: Readonly<Record<Language, WorkListWords>> = { en, ru };
