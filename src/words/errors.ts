import { wordsByName } from '../vocabulary/words.ts';
import { errors as en } from './en/errors.ts';
import { errors as ru } from './ru/errors.ts';

export type ErrorWords = Readonly<Record<keyof typeof en, string>>;

/** What went wrong and what to do now; for everything that is not about one cell. */
export const errorWords = wordsByName<keyof ErrorWords>({ en, ru });
