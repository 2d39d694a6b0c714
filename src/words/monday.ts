import type { Language } from '../vocabulary/words.ts';
import { monday as en } from './en/monday.ts';
import { monday as ru } from './ru/monday.ts';

/** The message to the team at the beginning of a week. */
export type MondayWords = typeof en;

export const mondayWords: Readonly<Record<Language, MondayWords>> = { en, ru };
