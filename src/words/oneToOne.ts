import type { Language } from '../vocabulary/words.ts';
import { oneToOne as en } from './en/oneToOne.ts';
import { oneToOne as ru } from './ru/oneToOne.ts';

/** Titles, headings and remarks of the page for the talk with one rep. */
export type OneToOneWords = typeof en;

export const oneToOneWords: Readonly<Record<Language, OneToOneWords>> = { en, ru };
