import { readMoment } from './moment.ts';

/** A day such as `4/1`, `01.04`, `Apr 7` or `Пн, 7 апр. 10:30`: what stands before and behind the year that is missing. */
export type DayWithoutYear = { readonly before: string; readonly after: string };

const pattern =
  /^((?:\p{L}{2,11}\.?,? )?(?:\d{1,2}(\/)\d{1,2}|\d{1,2}(\.)\d{2}|\d{1,2}(?:st|nd|rd|th)?[ .-]\p{L}{3,8}|\p{L}{3,9}\.?[ -]\d{1,2}(?:st|nd|rd|th)?))\.?(,? (?:at |в )?\d{1,2}:\d{2}.*)?$/iu;

/** Null for any other text, and for what is a day in no leap year, such as `3/32`. */
export function dayWithoutYear(text: string): DayWithoutYear | null {
  if (text.length > 40) return null;
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const day = { before: `${match[1]}${match[2] ?? match[3] ?? ' '}`, after: match[4] ?? '' };
  const isDay = (order: 'day first' | 'month first'): boolean =>
    typeof readMoment(withYear(day, leapYear), order) !== 'string';
  // Dots put the day first everywhere.
  return isDay('day first') || (match[3] === undefined && isDay('month first')) ? day : null;
}

/** Has every day there is. */
export const leapYear = 2024;

export function withYear({ before, after }: DayWithoutYear, year: number): string {
  return `${before}${year}${after}`;
}
