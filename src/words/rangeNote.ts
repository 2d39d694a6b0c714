import type { Language } from '../vocabulary/words.ts';
import { rangeNote as en } from './en/rangeNote.ts';
import { numberText, percentText } from './number.ts';
import { rangeNote as ru } from './ru/rangeNote.ts';

export type RangeNoteWords = {
  readonly range: (told: {
    readonly count: string;
    readonly size: string;
    readonly low: string;
    readonly high: string;
  }) => string;
  readonly tooFew: (needed: number) => string;
  /** What every range of that language looks like, and hardly anything that people write. */
  readonly pattern: RegExp;
};

const wordsIn: Readonly<Record<Language, RangeNoteWords>> = { en, ru };

type Facts = {
  readonly count: number;
  readonly size: number;
  readonly low: number;
  readonly high: number;
  /** How many more cases it takes to judge by it; null where there are enough, or nobody can say. */
  readonly needed: number | null;
};

/** `14 of 49, likely 18%–42%.`: what stands on the share of a rep. */
export function rangeNote({ count, size, low, high, needed }: Facts, language: Language): string {
  const words = wordsIn[language];
  const decimals = high < 0.1 ? 1 : 0;
  const range = words.range({
    count: numberText(count, language),
    size: numberText(size, language),
    low: percentText(low, language, decimals),
    high: percentText(high, language, decimals),
  });
  return needed === null ? range : `${range} ${words.tooFew(needed)}`;
}

/** Whether a note is one of these, in either language. */
export function isRangeNote(note: string): boolean {
  return [en, ru].some(({ pattern }) => pattern.test(note));
}
