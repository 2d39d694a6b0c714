import type { Language } from '../vocabulary/words.ts';
import { dateText } from './date.ts';
import { peers as en } from './en/peers.ts';
import { peers as ru } from './ru/peers.ts';

export type PeerWords = {
  readonly ramping: (facts: { readonly rep: string; readonly day: string; readonly isOver: boolean }) => string;
  readonly noRole: (rep: string) => string;
  readonly alone: (rep: string, role: string) => string;
  readonly notActive: (rep: string) => string;
  readonly nothingSince: (rep: string, day: string) => string;
  readonly untimed: (rep: string) => string;
};

const wordsIn: Readonly<Record<Language, PeerWords>> = { en, ru };

/** @param facts `until` is the first day after ramping up; `isOver` when that day has come */
export function rampingText(
  { rep, until, isOver }: { readonly rep: string; readonly until: string; readonly isOver: boolean },
  language: Language,
): string {
  return wordsIn[language].ramping({ rep, day: dateText(until, language), isOver });
}

export function aloneText({ rep, role }: { readonly rep: string; readonly role: string }, language: Language): string {
  const words = wordsIn[language];
  return role === '' ? words.noRole(rep) : words.alone(rep, role);
}

/** @param facts `last` is the day of the last row; null where the Reps tab says it */
export function leftText(
  { rep, last }: { readonly rep: string; readonly last: string | null },
  language: Language,
): string {
  const words = wordsIn[language];
  return last === null ? words.notActive(rep) : words.nothingSince(rep, dateText(last, language));
}

/** Every talk time is 0: the dialler does not time, and nobody can say which conversations were productive. */
export function untimedText(rep: string, language: Language): string {
  return wordsIn[language].untimed(rep);
}
