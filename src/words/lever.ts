import type { Language } from '../vocabulary/words.ts';
import { lever as en } from './en/lever.ts';
import { type GainFacts, gainText } from './gain.ts';
import { lever as ru } from './ru/lever.ts';
import { type StepName, stepWords } from './steps.ts';

export type LeverFacts = {
  readonly step: StepName;
  /** Who would have to reach the others; empty for the whole team, which would have to reach its own past. */
  readonly reps: readonly string[];
  readonly gain: GainFacts;
};

export type LeverWords = {
  readonly ofTeam: (step: string, gain: string) => string;
  readonly ofReps: (reps: string, step: string, gain: string) => string;
  readonly people: (shown: readonly string[], others: number) => string;
};

const wordsIn: Readonly<Record<Language, LeverWords>> = { en, ru };

const namesShown = 3;

/** The one thing to change first, and what it would bring at most. */
export function leverSentence({ step, reps, gain }: LeverFacts, language: Language): string {
  const words = wordsIn[language];
  const { name } = stepWords[language][step];
  const brings = gainText(step, gain, language);
  if (reps.length === 0) return words.ofTeam(name, brings);
  const shown = reps.length > namesShown + 1 ? reps.slice(0, namesShown) : reps;
  return words.ofReps(words.people(shown, reps.length - shown.length), name, brings);
}
