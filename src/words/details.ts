import type { Language } from '../vocabulary/words.ts';
import { details as en } from './en/details.ts';
import { details as ru } from './ru/details.ts';

/** What the blocks of KPI Details are called, and what their titles say was found. */
export type DetailsWords = typeof en;

export const detailsWords: Readonly<Record<Language, DetailsWords>> = { en, ru };
