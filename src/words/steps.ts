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
  /** What there is to be better at: "turning connected calls into real conversations". */
  readonly name: string;
  /** What somebody does, after the name: "turns 44% of connected calls into real conversations". */
  readonly does: (rate: number, decimals: number) => string;
  /** The others' rate beside it: "71%". */
  readonly rate: (rate: number, decimals: number) => string;
  /** What somebody did, so many of so many. */
  readonly did: (count: number, size: number) => string;
  /** What reaching the others' rate would bring, its number rounded already. */
  readonly more: (count: number) => string;
  /** What there is too little of, and what hangs together: "connected calls". */
  readonly cases: string;
};

export const stepWords: Readonly<Record<Language, Readonly<Record<StepName, StepWords>>>> = { en, ru };
