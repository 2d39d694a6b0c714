import type { Language } from '../vocabulary/words.ts';
import { view as en } from './en/view.ts';
import { view as ru } from './ru/view.ts';

/** What the sidebar says about the choice of period, reps and language, and about what has changed since. */
export type ViewWords = typeof en;

export const viewWords: Readonly<Record<Language, ViewWords>> = { en, ru };
