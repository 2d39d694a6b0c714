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
  /** The same in a few words: in deals where they are known, else at the step itself. */
  readonly short: (told: {
    readonly value: number;
    readonly count: string;
    readonly isDeals: boolean;
    readonly money: string;
  }) => string;
  /** @param further deals and money, where they are known and worth a word */
  readonly text: (steps: string, further: readonly string[]) => string;
  readonly deals: (count: number) => string;
};

const wordsIn: Readonly<Record<Language, GainWords>> = { en, ru };

/** Fewer are no news. */
const leastDeals = 0.05;

/** "up to 23 more real conversations a quarter, some 0.8 deals won and $3,200". */
export function gainText(step: StepName, { count, deals, amount, currency }: GainFacts, language: Language): string {
  const words = wordsIn[language];
  const isDeals = step === 'deal won' || step === 'called lead won';
  const further = [
    isDeals || deals === null || deals < leastDeals ? null : words.deals(roundedCount(deals)),
    amount === null ? null : moneyText(roundedAmount(amount), currency, language),
  ];
  return words.text(
    stepWords[language][step].more(roundedCount(count)),
    further.filter((part): part is string => part !== null && part !== ''),
  );
}

/** "+1.7 deals, $16,000". */
export function shortGain({ count, deals, amount, currency }: GainFacts, language: Language): string {
  const isDeals = deals !== null && deals >= leastDeals;
  const value = roundedCount(isDeals ? deals : count);
  return wordsIn[language].short({
    value,
    count: numberText(value, language, Number.isInteger(value) ? 0 : 1),
    isDeals,
    money: amount === null ? '' : moneyText(roundedAmount(amount), currency, language),
  });
}

/** Estimates without false precision: 0.8, 3, 3.4, 12. */
function roundedCount(value: number): number {
  return value >= 10 || Math.abs(value - Math.round(value)) < 0.05 ? Math.round(value) : Math.round(value * 10) / 10;
}

/** Two leading digits: a guess of $3,214.56 claims too much. */
function roundedAmount(amount: number): number {
  if (amount <= 0) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / unit) * unit;
}
