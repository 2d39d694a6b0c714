import { digitsText, minus, moneyDecimals, noBreakSpace } from '../digits.ts';

/** `10,212.5`. */
export function numberText(value: number, decimals = 0): string {
  return digitsText(value, decimals, { thousands: ',', point: '.' });
}

/** As a person types it: `1234.5`. */
export function typedNumber(value: number): string {
  return String(value);
}

/** `81.1%`. */
export function percentText(share: number, decimals = 1): string {
  return `${numberText(share * 100, decimals)}%`;
}

/** `$1,200`, but `1,200 USD`. */
export function moneyText(amount: number, currency: string): string {
  const text = numberText(amount, moneyDecimals(amount));
  if (currency === '') return text;
  if (currency.length > 1) return `${text}${noBreakSpace}${currency}`;
  return text.startsWith(minus) ? `${minus}${currency}${text.slice(1)}` : `${currency}${text}`;
}

/** `4.5 min`. */
export function minutesText(minutes: number): string {
  return `${numberText(minutes, 1)}${noBreakSpace}min`;
}
