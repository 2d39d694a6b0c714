import type { Language } from '../vocabulary/words.ts';
import { gain as en } from './en/gain.ts';
import { moneyText, numberText } from './number.ts';
import { gain as ru } from './ru/gain.ts';
import { type StepName, stepWords } from './steps.ts';

/** What reaching the others' rate would bring per quarter; null where nobody knows. Amounts in major units. */
export type GainFacts = {
  readonly count: number;
  readonly deals: number | null;
  readonly amount: number | null;
  readonly currency: string;
};

export type GainWords = {
  /** What more of the step there would be, and what else that brings. */
  readonly gain: (told: { readonly steps: string; readonly further: readonly string[] }) => string;
  /** `whole` is null where the number has a fraction. */
  readonly deals: (told: { readonly text: string; readonly whole: number | null }) => string;
};

const wordsIn: Readonly<Record<Language, GainWords>> = { en, ru };

/** "about 3 more appointments held a quarter, some 0.8 deals and $3,200". */
export function gainText(step: StepName, { count, deals, amount, currency }: GainFacts, language: Language): string {
  const steps = stepWords[language][step].more(amountText(count, language));
  const isDeals = step === 'deal won' || step === 'called lead won';
  const parts = [
    isDeals ? '' : dealsText(deals, language),
    amount === null ? '' : moneyText(rounded(amount), currency, language),
  ];
  return wordsIn[language].gain({ steps, further: parts.filter((part) => part !== '') });
}

function dealsText(deals: number | null, language: Language): string {
  if (deals === null || deals < 0.05) return '';
  const text = amountText(deals, language);
  return wordsIn[language].deals({ text, whole: /[.,]/.test(text) ? null : Math.round(deals) });
}

/** Estimates without false precision: 0.8, 3, 3.4, 12. */
function amountText(value: number, language: Language): string {
  const isWhole = value >= 10 || Math.abs(value - Math.round(value)) < 0.05;
  return numberText(value, language, isWhole ? 0 : 1);
}

/** Two leading digits: a guess of $3,214.56 claims too much. */
function rounded(amount: number): number {
  if (amount <= 0) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / unit) * unit;
}
