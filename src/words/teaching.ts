import type { RowKind } from '../vocabulary/rowKind.ts';
import type { Language } from '../vocabulary/words.ts';
import { teaching as en } from './en/teaching.ts';
import { teaching as ru } from './ru/teaching.ts';

/** What the sidebar says while somebody shows it how a sheet is to be read. */
export type TeachingWords = {
  readonly kinds: Readonly<Record<RowKind, string>>;
  readonly title: (sheet: string) => string;
  readonly headings: string;
  readonly row: (row: number) => string;
  readonly oneRow: string;
  readonly choose: string;
  readonly none: string;
  readonly column: (letter: string, name: string, samples: string) => string;
  readonly further: (fields: number) => string;
  readonly open: string;
  readonly change: string;
  readonly looking: string;
  readonly chooseKind: string;
  readonly needed: (fields: readonly string[]) => string;
  readonly noHeadings: string;
  readonly tooFewHeadings: string;
  readonly read: (counted: number, rows: number) => string;
  readonly firstUnread: (place: string, content: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: (sheet: string) => string;
  readonly gone: (sheet: string) => string;
};

export const teachingWords: Readonly<Record<Language, TeachingWords>> = { en, ru };
