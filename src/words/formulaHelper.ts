import type { Language } from '../vocabulary/words.ts';
import { formulaHelper as en } from './en/formulaHelper.ts';
import { formulaHelper as ru } from './ru/formulaHelper.ts';

/** What the helper for formulas shows, and why a formula was not put into the selected cell. */
export type FormulaHelperWords = typeof en;

export const formulaHelperWords: Readonly<Record<Language, FormulaHelperWords>> = { en, ru };
