export const noBreakSpace = '\u00a0';
export const minus = '\u2212';

/** A number with the separators of a language: by hand, since Apps Script does not document Intl. */
export function digitsText(
  value: number,
  decimals: number,
  { thousands, point }: { readonly thousands: string; readonly point: string },
): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const text = fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text;
}

/** Cents only where they are not nought. */
export function moneyDecimals(amount: number): number {
  return Math.abs(amount) >= 1000 || Math.abs(amount - Math.round(amount)) < 0.005 ? 0 : 2;
}
