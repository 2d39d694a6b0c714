import type { Language } from '../vocabulary/words.ts';
import { dateText } from './date.ts';
import { peers as en } from './en/peers.ts';
import { peers as ru } from './ru/peers.ts';

export type PeerWords = {
  readonly ramping: (facts: { readonly rep: string; readonly day: string; readonly isOver: boolean }) => string;
  readonly noRole: (rep: string) => string;
  readonly alone: (rep: string, role: string) => string;
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
