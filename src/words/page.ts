import type { Language } from '../vocabulary/words.ts';
import { page as en } from './en/page.ts';
import { page as ru } from './ru/page.ts';

/** What the first page of the report says beside its numbers. */
export type PageWords = typeof en;

export const pageWords: Readonly<Record<Language, PageWords>> = { en, ru };
