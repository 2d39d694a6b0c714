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

/** @param facts `last` is the day of the last row; null where the Reps tab says it */
export function leftText(
  { rep, last }: { readonly rep: string; readonly last: string | null },
  language: Language,
): string {
  if (last === null)
    return language === 'ru'
      ? `${rep}: в списке сотрудников помечен как неактивный, поэтому ни с кем не сравнивается.`
      : `${rep}: not active according to the Reps tab, so compared with nobody.`;
  const day = dateText(last, language);
  return language === 'ru'
    ? `${rep}: после ${day} ничего не записано, поэтому ни с кем не сравнивается.`
    : `${rep}: nothing recorded since ${day}, so compared with nobody.`;
}

/** Every talk time is 0: the dialler does not time, and nobody can say which conversations were productive. */
export function untimedText(rep: string, language: Language): string {
  return language === 'ru'
    ? `${rep}: длительность всех разговоров — 0, поэтому о разговорах судить нельзя; проверьте, записывает ли её телефония.`
    : `${rep}: every talk time is 0, so conversations cannot be judged; check whether the dialler records them.`;
}
