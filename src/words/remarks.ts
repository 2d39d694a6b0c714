import type { Remark } from '../vocabulary/remark.ts';
import type { Language } from '../vocabulary/words.ts';
import { remarks as en } from './en/remarks.ts';
import { remarks as ru } from './ru/remarks.ts';

export type RemarkWords = Readonly<Record<Remark, string>>;

const wordsIn: Readonly<Record<Language, RemarkWords>> = { en, ru };

/** How a number was told, where its columns allowed no other reading or narrowed it; a whole sentence. */
export function remarkText(remark: Remark, language: Language): string {
  return wordsIn[language][remark];
}
