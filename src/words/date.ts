import type { Language } from '../vocabulary/words.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

/** `2025-03-31` as `31 Mar 2025` or `31 марта 2025 г.`: the month in letters, so that no one mistakes it for the day. */
export function dateText(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = months[language][Number(month) - 1];
  if (name === undefined) return iso;
  return language === 'ru' ? `${day} ${name} ${year} г.` : `${day} ${name} ${year}`;
}

/** The day of `03/04/2025` read in this order: `3 Apr`, `3 апреля`; the text itself where it is no such date. */
export function dayOfNumeric(text: string, dayFirst: boolean, language: Language): string {
  const match = /(\d{1,2})[-/.](\d{1,2})/.exec(text);
  const [day, month] = (dayFirst ? [match?.[1], match?.[2]] : [match?.[2], match?.[1]]).map(Number);
  const name = months[language][(month as number) - 1];
  return name === undefined ? text : `${day} ${name}`;
}

/** `2025 Q1` as `Q1 2025` or `1 кв. 2025`. */
export function quarterText(quarter: string, language: Language): string {
  const match = /^(\S+) Q(\d)$/.exec(quarter);
  if (!match) return quarter;
  return language === 'ru' ? `${match[2]} кв. ${match[1]}` : `Q${match[2]} ${match[1]}`;
}
