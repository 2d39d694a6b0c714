import type { Language } from '../vocabulary/words.ts';
import { tables as en } from './en/tables.ts';
import { tables as ru } from './ru/tables.ts';

/** Headings of the tables that formulas spill. */
export type ColumnWords = typeof en;

export const columnWords: Readonly<Record<Language, ColumnWords>> = { en, ru };
