import type { Language } from '../vocabulary/words.ts';
import { lostReasons as en } from './en/lostReasons.ts';
import { numberText, percentText } from './number.ts';
import { lostReasons as ru } from './ru/lostReasons.ts';

export type LostReasonFacts = {
  readonly stage: string;
  readonly reason: string;
  readonly lost: number;
  /** Lost there with a reason. */
  readonly of: number;
  readonly share: number;
  /** Null where no deal with a reason was lost elsewhere. */
  readonly elsewhere: number | null;
  readonly isProven: boolean;
};

export type LostReasonWords = {
  readonly notGiven: string;
  /** Numbers are written out; `elsewhere` is empty where nobody knows it. */
  readonly sentence: (facts: {
    readonly stage: string;
    readonly reason: string;
    readonly lost: string;
    readonly of: string;
    readonly share: string;
    readonly elsewhere: string;
    readonly isProven: boolean;
  }) => string;
};

const wordsIn: Readonly<Record<Language, LostReasonWords>> = { en, ru };

export function reasonNotGiven(language: Language): string {
  return wordsIn[language].notGiven;
}

/** Why deals die in the stage that leaks, and whether that is peculiar to it. */
export function lostReasonSentence(facts: LostReasonFacts, language: Language): string {
  const { stage, reason, lost, of, share, elsewhere, isProven } = facts;
  return wordsIn[language].sentence({
    stage,
    reason,
    lost: numberText(lost, language),
    of: numberText(of, language),
    share: percentText(share, language, 0),
    elsewhere: elsewhere === null ? '' : percentText(elsewhere, language, 0),
    isProven,
  });
}
