import type { Language } from '../vocabulary/words.ts';
import { showTimes as en } from './en/showTimes.ts';
import { showTimes as ru } from './ru/showTimes.ts';

/** Which appointments take place, and who keeps missing them. */
export type ShowTimeWords = typeof en;

export const showTimeWords: Readonly<Record<Language, ShowTimeWords>> = { en, ru };
