import { inEveryLanguage, type Words, wordsByName } from '../vocabulary/words.ts';
import { classes as en } from './en/classes.ts';
import { classes as ru } from './ru/classes.ts';

/** What a class is called in a list to choose from; `leads.status.open` where the word depends on the field. */
export type ClassWords = Readonly<Record<keyof typeof en, string>>;

export const classWords: Readonly<Record<string, Words>> = wordsByName<keyof ClassWords>({ en, ru });

/** A class without words of its own shows its name; the tests allow none. */
export function classLabel(tab: string, field: string, name: string): Words {
  return classWords[`${tab}.${field}.${name}`] ?? classWords[name] ?? inEveryLanguage(() => name);
}
