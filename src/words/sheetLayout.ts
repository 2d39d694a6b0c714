import { inEveryLanguage, type Language, type Words } from '../vocabulary/words.ts';
import { sheetLayout as en } from './en/sheetLayout.ts';
import { sheetLayout as ru } from './ru/sheetLayout.ts';

/** How a sheet that is no plain table was turned into rows, step by step; each is a whole sentence. */
export type SheetLayoutWords = {
  readonly touches: (count: number, kind: 'call' | 'email' | 'meeting' | null) => string;
  readonly severalKinds: (kinds: readonly ('call' | 'meeting' | 'email' | 'deal')[]) => string;
  readonly stages: (holds: 'boxes' | 'days') => string;
  readonly numbers: string;
  readonly tables: (count: number) => string;
  readonly sideBySide: string;
  readonly nested: string;
  readonly long: string;
  readonly moved: string;
  readonly summaryAbove: string;
  readonly days: string;
  readonly parts: string;
  readonly groups: string;
  readonly plans: string;
  readonly titledDay: string;
  readonly titledDays: string;
  readonly titledRep: string;
};

const wordsIn: Readonly<Record<Language, SheetLayoutWords>> = { en, ru };

/** The sentences one after another. */
export function layoutSaid(...steps: readonly ((words: SheetLayoutWords) => string)[]): Words {
  return inEveryLanguage((language) => steps.map((say) => say(wordsIn[language])).join(' '));
}
