import type { Language } from '../vocabulary/words.ts';
import { steps as en } from './en/steps.ts';
import { steps as ru } from './ru/steps.ts';

/** A step of the funnel at which people are compared. */
export type StepName =
  | 'lead to opportunity'
  | 'opportunities from leads'
  | 'call to connection'
  | 'connection to conversation'
  | 'decision maker'
  | 'decision maker talk'
  | 'conversation to appointment'
  | 'connection to appointment'
  | 'call to appointment'
  | 'appointment held'
  | 'no-show'
  | 'called lead won'
  | 'deal won';

export type StepWords = {
  /** After "the step", after «этап». */
  readonly name: string;
  /** What somebody did: "Ana …" in English, «Анна: …» in Russian. */
  readonly did: (count: number, size: number) => string;
  /** What reaching the others' rate would bring, with its number in words already. */
  readonly more: (count: string) => string;
  /** What there is too little of: "calls to judge", «звонков для вывода». */
  readonly cases: string;
};

export type StepsWords = Readonly<Record<StepName, StepWords>>;

export const stepWords: Readonly<Record<Language, StepsWords>> = { en, ru };
