import type { Language } from '../vocabulary/words.ts';
import { quarterText } from './date.ts';
import { leaks as en } from './en/leaks.ts';
import { moneyText, numberText, percentText } from './number.ts';
import { leaks as ru } from './ru/leaks.ts';

export type LeakFacts = {
  readonly stage: string;
  readonly lost: number;
  readonly decided: number;
  readonly share: number;
  /** Null where there is no other stage. */
  readonly elsewhere: number | null;
  readonly isProven: boolean;
  readonly lostAmount: number | null;
  readonly approximate: boolean;
  readonly currency: string;
  /** Said where the stage loses more than in the quarter before by more than luck. */
  readonly growth?: LeakGrowth | null;
};

export type LeakGrowth = { readonly period: string; readonly share: number; readonly before: number };

export type LeakWords = {
  /** Numbers are written out; those that nobody knows are empty. */
  readonly leak: (facts: {
    readonly stage: string;
    readonly lost: string;
    readonly decided: string;
    readonly share: string;
    readonly elsewhere: string;
    readonly isProven: boolean;
    readonly money: string;
    readonly approximate: boolean;
    /** A sentence. */
    readonly growth: string;
  }) => string;
  readonly growth: (facts: { readonly quarter: string; readonly now: string; readonly before: string }) => string;
  readonly unknown: (facts: { readonly count: string; readonly all: string }) => string;
  readonly noneLost: string;
};

const wordsIn: Readonly<Record<Language, LeakWords>> = { en, ru };

/** Where deals die, and whether that is more than luck. */
export function leakSentence(facts: LeakFacts, language: Language): string {
  const { stage, elsewhere, isProven, lostAmount, approximate, currency, growth } = facts;
  return wordsIn[language].leak({
    stage,
    lost: numberText(facts.lost, language),
    decided: numberText(facts.decided, language),
    share: percentText(facts.share, language, 0),
    elsewhere: elsewhere === null ? '' : percentText(elsewhere, language, 0),
    isProven,
    money: lostAmount === null || lostAmount <= 0 ? '' : moneyText(lostAmount, currency, language),
    approximate,
    growth: growth ? leakGrowth(growth, language) : '',
  });
}

function leakGrowth({ period, share, before }: LeakGrowth, language: Language): string {
  return wordsIn[language].growth({
    quarter: quarterText(period, language),
    now: percentText(share, language, 0),
    before: percentText(before, language, 0),
  });
}

/** Where no deal is lost, of an open pipeline or a list of wins. */
export function noneLost(language: Language): string {
  return wordsIn[language].noneLost;
}

/** Where the tab does not say at which stage most of the lost deals were lost. */
export function leakUnknown(
  { unknown, lost }: { readonly unknown: number; readonly lost: number },
  language: Language,
): string {
  return wordsIn[language].unknown({ count: numberText(unknown, language), all: numberText(lost, language) });
}
