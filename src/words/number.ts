import type { Unit } from '../vocabulary/kpi.ts';
import type { Language } from '../vocabulary/words.ts';

const noBreakSpace = '\u00a0';
const minus = '\u2212';

/** `10,212.5` in English, `10 212,5` in Russian: by hand, since Apps Script does not document Intl. */
export function numberText(value: number, language: Language, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? noBreakSpace : ',');
  const text = fraction === undefined ? grouped : `${grouped}${language === 'ru' ? ',' : '.'}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text;
}

/** A share of 0–1 as `81.1%` or `81,1 %`. */
export function percentText(share: number, language: Language, decimals = 1): string {
  const text = numberText(share * 100, language, decimals);
  return language === 'ru' ? `${text}${noBreakSpace}%` : `${text}%`;
}

/** Major units; the currency is a sign such as `$` or `₽`, a code, or `''`. Cents only where they are not nought. */
export function moneyText(amount: number, currency: string, language: Language): string {
  const whole = Math.abs(amount) >= 1000 || Math.abs(amount - Math.round(amount)) < 0.005;
  const text = numberText(amount, language, whole ? 0 : 2);
  if (currency === '') return text;
  if (language === 'ru' || currency.length > 1) return `${text}${noBreakSpace}${currency}`;
  return text.startsWith(minus) ? `${minus}${currency}${text.slice(1)}` : `${currency}${text}`;
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
      return `${numberText(value, language, 1)}${noBreakSpace}${language === 'ru' ? 'мин' : 'min'}`;
  }
}
