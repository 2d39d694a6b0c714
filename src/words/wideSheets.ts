import { wordsByName } from '../vocabulary/words.ts';
import { wideSheets as en } from './en/wideSheets.ts';
import { wideSheets as ru } from './ru/wideSheets.ts';

export type WideSheetWords = Readonly<Record<keyof typeof en, string>>;

/** Why a tally with reps or days across is not read: each says what to write where. */
export const wideSheetWords = wordsByName<keyof WideSheetWords>({ en, ru });
