import type { Unit } from '../vocabulary/kpi.ts';
import type { Language } from '../vocabulary/words.ts';
import * as en from './en/number.ts';
import * as ru from './ru/number.ts';

/** How a language writes numbers. */
export type NumberWords = {
  readonly numberText: (value: number, decimals?: number) => string;
  readonly typedNumber: (value: number) => string;
  readonly percentText: (share: number, decimals?: number) => string;
  readonly moneyText: (amount: number, currency: string) => string;
  readonly minutesText: (minutes: number) => string;
};

const wordsIn: Readonly<Record<Language, NumberWords>> = { en, ru };

/** `10,212.5` in English, `10 212,5` in Russian. */
export function numberText(value: number, language: Language, decimals = 0): string {
  return wordsIn[language].numberText(value, decimals);
}

/** As a person types it into a cell, all of its digits. */
export function typedNumber(value: number, language: Language): string {
  return wordsIn[language].typedNumber(value);
}

/** A share of 0–1 as `81.1%` or `81,1 %`. */
export function percentText(share: number, language: Language, decimals = 1): string {
  return wordsIn[language].percentText(share, decimals);
}

/** Two numbers as people read them, from one to the other: `31–57%`, the sign of a share once. */
export function fromToText(from: string, to: string): string {
  return `${from.replace(/\u00a0?%$/, '')}–${to}`;
}

/** Major units; the currency is a sign such as `$` or `₽`, a code, or `''`. Cents only where they are not nought. */
export function moneyText(amount: number, currency: string, language: Language): string {
  return wordsIn[language].moneyText(amount, currency);
}

/** The value of a KPI as people read it. */
export function valueText(value: number, unit: Unit, currency: string, language: Language): string {
  switch (unit) {
    case 'percent':
      return percentText(value, language);
    case 'money':
      return moneyText(value, currency, language);
    case 'count':
      return numberText(value, language);
    case 'ratio':
      return numberText(value, language, 1);
    case 'minutes':
      return wordsIn[language].minutesText(value);
  }
}
