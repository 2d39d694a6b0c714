import type { Language } from '../vocabulary/words.ts';
import { rowsBehind as en } from './en/rowsBehind.ts';
import { rowsBehind as ru } from './ru/rowsBehind.ts';

/** Titles, headings and remarks of the tab that lists the rows behind a number. */
export type RowsBehindWords = typeof en;

export const rowsBehindWords: Readonly<Record<Language, RowsBehindWords>> = { en, ru };
