import type { Language } from '../vocabulary/words.ts';
import { periodText } from './coaching.ts';
import { lists as en } from './en/lists.ts';
import { percentText } from './number.ts';
import { lists as ru } from './ru/lists.ts';
import { type StepName, stepWords } from './steps.ts';

export type ListWords = {
  readonly source: (name: string) => string;
  readonly list: (told: {
    readonly rep: string;
    readonly when: string;
    readonly share: string;
    readonly othersShare: string;
    readonly cases: string;
    readonly sources: readonly string[];
    readonly does: string;
    readonly elsewhere: string;
  }) => string;
  readonly ownList: (told: {
    readonly rep: string;
    readonly when: string;
    readonly share: string;
    readonly cases: string;
    readonly sources: readonly string[];
  }) => string;
  readonly unknownList: (told: {
    readonly rep: string;
    readonly when: string;
    readonly share: string;
    readonly cases: string;
  }) => string;
};

const wordsIn: Readonly<Record<Language, ListWords>> = { en, ru };

type ListFacts = {
  readonly rep: string;
  readonly step: StepName;
  /** Oldest first. */
  readonly quarters: readonly string[];
  readonly isRunning: boolean;
  readonly sources: readonly string[];
  /** How many of the rep's cases are of these sources, 0–1. */
  readonly share: number;
};

/** The leads of these sources do worse with everybody, and the rep has more of them. */
export function listText(
  facts: ListFacts & {
    /** How many of the others' cases are of these sources. */
    readonly othersShare: number;
    /** Everybody's rate there, and with the leads of all other sources. */
    readonly rate: number;
    readonly elsewhere: number;
  },
  language: Language,
): string {
  const { step, othersShare, rate, elsewhere } = facts;
  const words = stepWords[language][step];
  const decimals = rate < 0.1 ? 1 : 0;
  return wordsIn[language].list({
    ...toldOf(facts, language),
    othersShare: percentText(othersShare, language, 0),
    does: words.does(rate, decimals),
    elsewhere: words.rate(elsewhere, decimals),
  });
}

/** Nobody else has leads of these sources, or nobody knows their sources. */
export function ownListText(facts: ListFacts & { readonly isUnknown: boolean }, language: Language): string {
  const words = wordsIn[language];
  const told = toldOf(facts, language);
  return facts.isUnknown ? words.unknownList(told) : words.ownList(told);
}

function toldOf({ rep, step, quarters, isRunning, sources, share }: ListFacts, language: Language) {
  return {
    rep,
    when: periodText({ quarters, isRunning }, language),
    share: percentText(share, language, 0),
    cases: stepWords[language][step].cases,
    sources: sources.map(wordsIn[language].source),
  };
}
