import { digitsText, moneyDecimals, noBreakSpace } from '../digits.ts';

/** `10 212,5`. */
export function numberText(value: number, decimals = 0): string {
  return digitsText(value, decimals, { thousands: noBreakSpace, point: ',' });
}

/** As a person types it: `1234,5`. */
export function typedNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** `81,1 %`. */
export function percentText(share: number, decimals = 1): string {
  return `${numberText(share * 100, decimals)}${noBreakSpace}%`;
}

/** `1 200 ₽`. */
export function moneyText(amount: number, currency: string): string {
  const text = numberText(amount, moneyDecimals(amount));
  return currency === '' ? text : `${text}${noBreakSpace}${currency}`;
}

/** `4,5 мин`. */
export function minutesText(minutes: number): string {
  return `${numberText(minutes, 1)}${noBreakSpace}мин`;
}
