import { partsOfDate, partsOfMonth, partsOfNumeric, partsOfQuarter, spanText } from '../dateParts.ts';

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

const alone = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** `1 кв. 2025`, `март 2025`, `24–30 марта 2025`, `28 февраля – 6 марта 2025`. */
export function quarterText(period: string): string {
  const parts = partsOfQuarter(period);
  if (parts) return `${parts.quarter} кв. ${parts.year}`;
  const month = partsOfMonth(period, alone);
  if (month) return `${month.month} ${month.year}`;
  return spanText(period, months) ?? (/^\d{4}-\d{2}-\d{2}$/.test(period) ? dateText(period) : period);
}
