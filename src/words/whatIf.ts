import type { Language } from '../vocabulary/words.ts';
import { whatIf as en } from './en/whatIf.ts';
import { whatIf as ru } from './ru/whatIf.ts';

/** The cells in which a manager tries other calls and other ratios. */
export type WhatIfWords = typeof en;

export const whatIfWords: Readonly<Record<Language, WhatIfWords>> = { en, ru };
