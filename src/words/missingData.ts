import type { Language } from '../vocabulary/words.ts';
import { missingData as en } from './en/missingData.ts';
import { numberText, percentText } from './number.ts';
import { missingData as ru } from './ru/missingData.ts';

type Facts = { readonly label: string; readonly missing: number; readonly among: number };

type SentenceFacts = {
  /** As it stands within a sentence. */
  readonly label: string;
  readonly missing: string;
  readonly among: string;
  readonly share: string;
};

export type MissingDataWords = {
  readonly title: string;
  readonly lead: string;
  readonly complete: string;
  readonly of: string;
  readonly score: string;
  /** What the score is made of: all kinds, by what they lack. */
  readonly parts: (fields: string) => string;
  readonly worst: (facts: SentenceFacts & { readonly rep: string; readonly rest: string }) => string;
  readonly commonest: (facts: SentenceFacts) => string;
};

/** Titles, headings and remarks of what is missing in the data. */
export const missingDataWords: Readonly<Record<Language, MissingDataWords>> = { en, ru };

/** The rep who leaves more blank than the others by more than luck; `rest` is the share of the others. */
export function worstMissing(
  facts: Facts & { readonly rep: string; readonly rest: number },
  language: Language,
): string {
  const { rep, rest } = facts;
  return missingDataWords[language].worst({
    ...inSentence(facts, language),
    rep,
    rest: percentText(rest, language, 0),
  });
}

/** What is missing most often, where no rep differs from the others by more than luck. */
export function commonestMissing(facts: Facts, language: Language): string {
  return missingDataWords[language].commonest(inSentence(facts, language));
}

function inSentence({ label, missing, among }: Facts, language: Language): SentenceFacts {
  return {
    label: label.charAt(0).toLowerCase() + label.slice(1),
    missing: numberText(missing, language),
    among: numberText(among, language),
    share: percentText(missing / among, language, 0),
  };
}
