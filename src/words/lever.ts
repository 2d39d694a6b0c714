import { last } from '../vocabulary/last.ts';
import type { Language } from '../vocabulary/words.ts';
import { lever as en } from './en/lever.ts';
import { type GainFacts, gainText } from './gain.ts';
import { numberText } from './number.ts';
import { lever as ru } from './ru/lever.ts';
import { type StepName, stepWords } from './steps.ts';

export type LeverFacts = {
  readonly step: StepName;
  /** Who would have to reach the others; empty for the whole team, which would have to reach its own past. */
  readonly reps: readonly string[];
  readonly gain: GainFacts;
  /** False where nothing is beyond 99.8 %. */
  readonly isProven: boolean;
};

type Told = { readonly step: string; readonly brings: string; readonly isProven: boolean };

export type LeverWords = {
  /** The whole team back where it was. */
  readonly back: (told: Told) => string;
  /** Some people where the others are. */
  readonly level: (told: Told & { readonly people: string }) => string;
  readonly and: string;
  readonly andMore: (count: string) => string;
};

const wordsIn: Readonly<Record<Language, LeverWords>> = { en, ru };

/** The one thing to change first, and what it would bring. */
export function leverSentence({ step, reps, gain, isProven }: LeverFacts, language: Language): string {
  const words = wordsIn[language];
  const told = { step: stepWords[language][step].name, brings: gainText(step, gain, language), isProven };
  return reps.length === 0 ? words.back(told) : words.level({ ...told, people: people(reps, language) });
}

const namesShown = 3;

function people(reps: readonly string[], language: Language): string {
  const { and, andMore } = wordsIn[language];
  const shown = reps.length > namesShown + 1 ? reps.slice(0, namesShown) : reps;
  const rest = reps.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} ${andMore(numberText(rest, language))}`;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${and} ${last(shown)}`;
}
