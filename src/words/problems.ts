import type { NotedReason } from '../vocabulary/leftOut.ts';
import type { Language } from '../vocabulary/words.ts';
import { problems as en } from './en/problems.ts';
import { problems as ru } from './ru/problems.ts';

/** What a sentence about some rows names. */
export type ProblemFacts = {
  readonly rows: number;
  /** As numbered at the left of the sheet. */
  readonly row: number | null;
  readonly sheet: string;
  readonly heading: string;
  readonly letter: string;
  /** What stood in the first such cell; shortened. */
  readonly sample: string;
  /** A second value, or a setting. */
  readonly second?: string;
  /** The rows are in no number, where the reason itself may go either way. */
  readonly isLeftOut?: boolean;
};

/** What is said of some rows, with their number and the cell of the first in words. */
export type Sentence = (facts: ProblemFacts & { readonly count: string; readonly cell: string }) => string;

export type ProblemWords = {
  readonly rows: (rows: number) => string;
  /** Reason by reason: what, where, and what to do where there is something to do. */
  readonly sentences: Readonly<Record<NotedReason, Sentence>>;
};

const wordsIn: Readonly<Record<Language, ProblemWords>> = { en, ru };

/** One sentence about some rows of a sheet, in the user's language. */
export function problemText(reason: NotedReason, facts: ProblemFacts, language: Language): string {
  const { rows, row, letter, sample } = facts;
  const words = wordsIn[language];
  const cell = row === null ? facts.sheet : `${letter}${row}`;
  const short = sample.length > 60 ? `${sample.slice(0, 59)}…` : sample;
  return words.sentences[reason]({ ...facts, sample: short, count: words.rows(rows), cell });
}
