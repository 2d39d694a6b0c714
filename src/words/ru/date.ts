import { partsOfDate, partsOfNumeric, partsOfQuarter } from '../dateParts.ts';

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** `31 марта 2025 г.`. */
export function dateText(iso: string): string {
  const parts = partsOfDate(iso, months);
  return parts ? `${parts.day} ${parts.month} ${parts.year} г.` : iso;
}

/** `3 апреля`. */
export function dayOfNumeric(text: string, dayFirst: boolean): string {
  const parts = partsOfNumeric(text, dayFirst, months);
  return parts ? `${parts.day} ${parts.month}` : text;
}

/** `1 кв. 2025`. */
export function quarterText(quarter: string): string {
  const parts = partsOfQuarter(quarter);
  return parts ? `${parts.quarter} кв. ${parts.year}` : quarter;
}
