import { partsOfDate, partsOfNumeric, partsOfQuarter } from '../dateParts.ts';

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

/** `Q1 2025`. */
export function quarterText(quarter: string): string {
  const parts = partsOfQuarter(quarter);
  return parts ? `Q${parts.quarter} ${parts.year}` : quarter;
}
