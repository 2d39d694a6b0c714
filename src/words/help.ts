import type { Language } from '../vocabulary/words.ts';
import { help as en } from './en/help.ts';
import { help as ru } from './ru/help.ts';

/** What stands above the list of functions in the help. */
export type HelpWords = typeof en;

export const helpWords: Readonly<Record<Language, HelpWords>> = { en, ru };
