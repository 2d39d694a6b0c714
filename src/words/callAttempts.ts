import type { Language } from '../vocabulary/words.ts';
import { callAttempts as en } from './en/callAttempts.ts';
import { numberText, percentText } from './number.ts';
import { callAttempts as ru } from './ru/callAttempts.ts';

export type CallAttemptWords = typeof en;

export const callAttemptWords: Readonly<Record<Language, CallAttemptWords>> = { en, ru };

type Share = { readonly count: number; readonly size: number };

/** From which call on fewer leads are reached, and what to do. */
export function laterAttempts(
  { from, sooner, later }: { readonly from: number; readonly sooner: Share; readonly later: Share },
  language: Language,
): string {
  const share = ({ count, size }: Share): string => percentText(count / size, language, 0);
  return callAttemptWords[language].later({
    from,
    later: share(later),
    connected: numberText(later.count, language),
    made: numberText(later.size, language),
    sooner: share(sooner),
  });
}
