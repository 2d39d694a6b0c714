import { partsOfDate, partsOfMonth, partsOfNumeric, partsOfQuarter, spanText } from '../dateParts.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `31 Mar 2025`. */
export function dateText(iso: string): string {
  const parts = partsOfDate(iso, months);
  return parts ? `${parts.day} ${parts.month} ${parts.year}` : iso;
}

/** `3 Apr`. */
export function dayOfNumeric(text: string, dayFirst: boolean): string {
  const parts = partsOfNumeric(text, dayFirst, months);
  return parts ? `${parts.day} ${parts.month}` : text;
}

/** `Q1 2025`, `Mar 2025`, `24–30 Mar 2025`, `28 Feb – 6 Mar 2025`. */
export function quarterText(period: string): string {
  const parts = partsOfQuarter(period);
  if (parts) return `Q${parts.quarter} ${parts.year}`;
  const month = partsOfMonth(period, months);
  if (month) return `${month.month} ${month.year}`;
  return spanText(period, months) ?? (/^\d{4}-\d{2}-\d{2}$/.test(period) ? dateText(period) : period);
}
