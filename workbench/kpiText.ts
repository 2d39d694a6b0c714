import type { ShownKpi, ShownSummary } from './shownSummary.ts';
import { terminalWords } from './terminalWords.ts';

type Language = ShownSummary['language'];

const nothing = '–';

/** A value as people read it: `25.9%`, `$1,134,672`, `3.4 min`. */
export function kpiText(
  value: number | null,
  { unit }: Pick<ShownKpi, 'unit'>,
  { language, currency }: Pick<ShownSummary, 'language' | 'currency'>,
): string {
  if (value === null) return nothing;
  if (unit === 'percent') return percentText(value, language);
  if (unit === 'money') return moneyText(value, currency, language);
  if (unit === 'count') return numberText(value, language, 0);
  const text = numberText(value, language, 1);
  return unit === 'minutes' ? `${text} ${terminalWords.minutes[language]}` : text;
}

/** `+3.2 pts` of a share, `+12.5%` of anything else; nothing where there is nothing to compare. */
export function changeText({ change, unit }: Pick<ShownKpi, 'change' | 'unit'>, language: Language): string {
  if (change === null) return nothing;
  const sign = change > 0 ? '+' : '';
  if (unit !== 'percent') return sign + percentText(change, language);
  return `${sign}${numberText(change * 100, language, 1)} ${terminalWords.points[language]}`;
}

/** `4,054 of 5,000`, `1,169 min of 343`; nothing for a sum, which is its own receipt. */
export function receiptText(
  kpi: Pick<ShownKpi, 'value' | 'numerator' | 'denominator' | 'unit'>,
  language: Language,
): string {
  const { value, numerator, denominator, unit } = kpi;
  if (value === null || numerator === null || denominator === null || unit === 'count') return '';
  const below = wholeText(denominator, language);
  const { of, minutes } = terminalWords;
  // What is averaged over minutes is counted in seconds.
  if (unit === 'minutes')
    return `${numberText(value * denominator, language, 0)} ${minutes[language]} ${of[language]} ${below}`;
  return `${wholeText(numerator, language)} ${of[language]} ${below}`;
}

function wholeText(value: number, language: Language): string {
  return numberText(value, language, Number.isInteger(value) ? 0 : 1);
}

function numberText(value: number, language: Language, decimals: number): string {
  return value.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function percentText(share: number, language: Language): string {
  return share.toLocaleString(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function moneyText(amount: number, currency: string, language: Language): string {
  const text = numberText(Math.abs(amount), language, 0);
  const sign = amount < 0 ? '-' : '';
  if (currency.length === 1 && language === 'en') return sign + currency + text;
  return `${sign}${text}${currency ? ` ${currency}` : ''}`;
}
