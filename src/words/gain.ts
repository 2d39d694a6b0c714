import type { Language } from '../vocabulary/words.ts';
import { englishPlural } from './en/plural.ts';
import { moneyText, numberText } from './number.ts';
import { russianPlural } from './ru/plural.ts';
import { type StepName, stepWords } from './steps.ts';

/** What reaching the others' rate would bring per quarter; null where nobody knows. Amounts in major units. */
export type GainFacts = {
  readonly count: number;
  readonly deals: number | null;
  readonly amount: number | null;
  readonly currency: string;
};

/** "about 3 more appointments held a quarter, some 0.8 deals and $3,200". */
export function gainText(step: StepName, { count, deals, amount, currency }: GainFacts, language: Language): string {
  const steps = stepWords[language][step].more(amountText(count, language));
  const isDeals = step === 'deal won' || step === 'called lead won';
  const parts = [
    isDeals ? null : dealsText(deals, language),
    amount === null ? null : moneyText(rounded(amount), currency, language),
  ];
  const further = parts.filter((part) => part !== null && part !== '').join(language === 'ru' ? ' и ' : ' and ');
  if (language === 'ru') return `${steps} за квартал${further === '' ? '' : `, то есть около ${further}`}`;
  return `about ${steps} a quarter${further === '' ? '' : `, some ${further}`}`;
}

function dealsText(deals: number | null, language: Language): string | null {
  if (deals === null || deals < 0.05) return null;
  const text = amountText(deals, language);
  const whole = /[.,]/.test(text) ? null : Math.round(deals);
  if (language === 'en') return `${text} ${englishPlural(whole ?? 2, 'deal', 'deals')} won`;
  return `${text} ${whole === null ? 'выигранной сделки' : russianPlural(whole, 'выигранной сделки', 'выигранных сделок', 'выигранных сделок')}`;
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
