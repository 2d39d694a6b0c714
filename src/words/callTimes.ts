import type { Language } from '../vocabulary/words.ts';
import { callTimes as en } from './en/callTimes.ts';
import { numberText, percentText } from './number.ts';
import { callTimes as ru } from './ru/callTimes.ts';

/** When people answer: headings and the one sentence above the table. */
export type CallTimeWords = typeof en;

export const callTimeWords: Readonly<Record<Language, CallTimeWords>> = { en, ru };

/** `10–11`. */
export function hourText(hour: number): string {
  return `${hour}–${hour + 1}`;
}

export type BestHour = {
  readonly time: number;
  readonly made: number;
  readonly ratio: number;
  readonly others: number;
};

export function bestHourSentence({ time, made, ratio, others }: BestHour, language: Language): string {
  return callTimeWords[language].bestHour({
    time,
    share: percentText(ratio, language, 0),
    calls: numberText(made, language),
    rest: percentText(others, language, 0),
  });
}
