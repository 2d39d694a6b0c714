/** The text without the currency that stands before or after its digits. */
export function withoutCurrency(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // Most amounts carry no currency: they begin and end with a digit.
  if (first >= 48 && first <= 57 && last >= 48 && last <= 57) return text;
  return text
    .replace(/(^|\s)(US|CA|AU|NZ|HK|R)?\p{Sc}/gu, ' ')
    .replace(/\p{Sc}/gu, ' ')
    .replace(
      /(^|[\d\s(.,-])(usd|eur|gbp|rub|rur|uah|kzt|byn|chf|pln|inr|aed|cad|aud|руб(лей|ля|ль)?|р|грн|тг|тенге|долл|евро)\.?(?=$|[\d\s)-])/giu,
      '$1 ',
    )
    .trim();
}

/** The sign or code of the currency in an amount's text; `''` when there is none. */
export function currencyOf(text: string): string {
  const sign = /\p{Sc}/u.exec(text);
  if (sign) return sign[0];
  const word = /(usd|eur|gbp|rub|rur|uah|kzt|byn|chf|pln|inr|aed|cad|aud|руб|грн|тенге|евро)|(?:^|[\d\s])(р)\.?$/i.exec(
    text,
  );
  if (!word) return '';
  const code = (word[1] ?? word[2] ?? '').toLowerCase();
  const signs: Readonly<Record<string, string>> = {
    usd: '$',
    eur: '€',
    евро: '€',
    gbp: '£',
    rub: '₽',
    rur: '₽',
    руб: '₽',
    р: '₽',
    uah: '₴',
    грн: '₴',
    kzt: '₸',
    тенге: '₸',
    inr: '₹',
  };
  return signs[code] ?? code.toUpperCase();
}
