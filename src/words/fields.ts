import { inEveryLanguage, type Words, wordsByName } from '../vocabulary/words.ts';
import { fields as en } from './en/fields.ts';
import { fields as ru } from './ru/fields.ts';

/** What a field is called beside the choice of its column; `calls.at` where one word would not do for every tab. */
export type FieldWords = Readonly<Record<keyof typeof en, string>>;

export const fieldWords: Readonly<Record<string, Words>> = wordsByName<keyof FieldWords>({ en, ru });

/** A field without words of its own shows its name rather than nothing; the tests allow none. */
export function fieldLabel(tab: string, field: string): Words {
  return fieldWords[`${tab}.${field}`] ?? fieldWords[field] ?? inEveryLanguage(() => field);
}
