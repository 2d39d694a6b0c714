import type { Language } from '../vocabulary/words.ts';
import { periodText } from './coaching.ts';
import { conversations as en } from './en/conversations.ts';
import { numberText, percentText } from './number.ts';
import { conversations as ru } from './ru/conversations.ts';

export type ConversationFacts = {
  readonly rep: string;
  readonly quarters: readonly string[];
  readonly isRunning: boolean;
  readonly numerator: number;
  readonly denominator: number;
  /** The rest of the team. */
  readonly team: number;
};

type Rates = { readonly own: number; readonly others: number };

/** The facts with their numbers written out. */
type Told = {
  readonly rep: string;
  readonly few: string;
  readonly of: string;
  readonly share: string;
  readonly team: string;
  readonly when: string;
};

type ToldRates = { readonly own: string; readonly others: string };

export type ConversationWords = {
  readonly wrongPeople: (told: Told) => string;
  readonly weakTalk: (told: Told & { readonly reach: ToldRates | null; readonly minutes: ToldRates | null }) => string;
};

const wordsIn: Readonly<Record<Language, ConversationWords>> = { en, ru };

/** Few decision makers among those who were reached: the list comes before the script. */
export function wrongPeopleText(facts: ConversationFacts, language: Language): string {
  return wordsIn[language].wrongPeople(toldOf(facts, language));
}

/** @param facts `reach` is null where decision makers are reached too seldom as well; `minutes` where nobody timed */
export function weakTalkText(
  facts: ConversationFacts & { readonly reach: Rates | null; readonly minutes: Rates | null },
  language: Language,
): string {
  const { reach, minutes } = facts;
  return wordsIn[language].weakTalk({
    ...toldOf(facts, language),
    reach: toldRates(reach, (rate) => percentText(rate, language, 0)),
    minutes: toldRates(minutes, (value) => numberText(value, language, 1)),
  });
}

function toldRates(rates: Rates | null, text: (rate: number) => string): ToldRates | null {
  return rates && { own: text(rates.own), others: text(rates.others) };
}

function toldOf({ rep, numerator, denominator, team, ...period }: ConversationFacts, language: Language): Told {
  return {
    rep,
    few: numberText(numerator, language),
    of: numberText(denominator, language),
    share: percentText(numerator / denominator, language, 0),
    team: percentText(team, language, 0),
    when: periodText(period, language),
  };
}
