import type { PeriodUnit } from '../vocabulary/period.ts';
import type { Language } from '../vocabulary/words.ts';
import { dateText, quarterText } from './date.ts';
import { findings as en } from './en/findings.ts';
import { moneyText, numberText, percentText } from './number.ts';
import { findings as ru } from './ru/findings.ts';

export type GrowthFacts = {
  readonly period: string;
  readonly toDate: boolean;
  readonly amount: number;
  /** Of the amount; null where it is a number of something. */
  readonly currency: string | null;
  /** What was counted, as its KPI is called; money is won. */
  readonly label?: string;
  readonly growth: number | 'new' | null;
  /** What it is; a quarter where nothing is said. */
  readonly unit?: PeriodUnit;
  /** Whether its weeks differ as much although nothing has changed. */
  readonly isUnclear?: boolean;
};

type Told = {
  readonly quarter: string;
  readonly unit: PeriodUnit;
  readonly toDate: boolean;
  readonly what: string;
  readonly isMoney: boolean;
};

export type FindingWords = {
  readonly dataEnd: (tabs: readonly string[], day: string) => string;
  readonly won: (amount: string) => string;
  readonly counted: (count: string, label: string) => string;
  readonly grown: (told: Told) => string;
  /** Where the difference would be shown as 0.0 %. */
  readonly unchanged: (told: Told) => string;
  readonly grownAgainst: (
    told: Told & { readonly share: string; readonly isLess: boolean; readonly isUnclear: boolean },
  ) => string;
};

const wordsIn: Readonly<Record<Language, FindingWords>> = { en, ru };

/** How much was won or done in a period, and whether that is more than before. */
export function growthSentence(
  { period, toDate, amount, currency, label = '', growth, unit = 'quarter', isUnclear = false }: GrowthFacts,
  language: Language,
): string {
  const words = wordsIn[language];
  const what =
    currency === null
      ? words.counted(numberText(amount, language), label)
      : words.won(moneyText(amount, currency, language));
  const told = { quarter: quarterText(period, language), unit, toDate, what, isMoney: currency !== null };
  if (typeof growth !== 'number') return words.grown(told);
  const share = percentText(Math.abs(growth), language);
  if (share === percentText(0, language)) return words.unchanged(told);
  return words.grownAgainst({ ...told, share, isLess: growth < 0, isUnclear });
}

/** That the data of some tabs are not up to date. */
export function dataEndSentence(tabs: readonly string[], day: string, language: Language): string {
  return wordsIn[language].dataEnd(tabs, dateText(day, language));
}
