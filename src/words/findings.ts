import type { PeriodUnit } from '../vocabulary/period.ts';
import type { Language } from '../vocabulary/words.ts';
import { dateText, quarterText } from './date.ts';
import { findings as en } from './en/findings.ts';
import { moneyText, percentText } from './number.ts';
import { findings as ru } from './ru/findings.ts';

export type GrowthFacts = {
  readonly period: string;
  readonly toDate: boolean;
  readonly amount: number;
  readonly currency: string;
  readonly growth: number | 'new' | null;
  /** What it is; a quarter where nothing is said. */
  readonly unit?: PeriodUnit;
  /** Whether its weeks differ as much although nothing has changed. */
  readonly isUnclear?: boolean;
};

type Told = { readonly quarter: string; readonly unit: PeriodUnit; readonly toDate: boolean; readonly won: string };

export type FindingWords = {
  readonly dataEnd: (tabs: readonly string[], day: string) => string;
  readonly won: (told: Told) => string;
  readonly wonAgainst: (
    told: Told & { readonly share: string; readonly isLess: boolean; readonly isUnclear: boolean },
  ) => string;
};

const wordsIn: Readonly<Record<Language, FindingWords>> = { en, ru };

/** How much was won in a period, and whether that is more than before. */
export function growthSentence(
  { period, toDate, amount, currency, growth, unit = 'quarter', isUnclear = false }: GrowthFacts,
  language: Language,
): string {
  const words = wordsIn[language];
  const told = { quarter: quarterText(period, language), unit, toDate, won: moneyText(amount, currency, language) };
  if (typeof growth !== 'number') return words.won(told);
  return words.wonAgainst({ ...told, share: percentText(Math.abs(growth), language), isLess: growth < 0, isUnclear });
}

/** That the data of some tabs are not up to date. */
export function dataEndSentence(tabs: readonly string[], day: string, language: Language): string {
  return wordsIn[language].dataEnd(tabs, dateText(day, language));
}
