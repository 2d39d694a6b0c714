import { secondsPerDay } from '../vocabulary/day.ts';
import { readMoment } from './moment.ts';
import { namedWeek, withoutWeekNumber } from './namedWeek.ts';

/** A day such as `4/1`, `01.04`, `Apr 7` or `Пн, 7 апр. 10:30`: what stands before and behind the year that is missing. */
export type DayWithoutYear = {
  readonly before: string;
  readonly after: string;
  /** A week by its first and its last day, `13.01–17.01`. */
  readonly isWeek?: true;
};

const pattern =
  /^((?:\p{L}{2,11}\.?,? )?(?:\d{1,2}(\/)\d{1,2}|\d{1,2}(\.)\d{2}|\d{1,2}(?:st|nd|rd|th)?[ .-]\p{L}{3,8}|\p{L}{3,9}\.?[ -]\d{1,2}(?:st|nd|rd|th)?))\.?(,? (?:at |в )?\d{1,2}:\d{2}.*)?$/u;

/** Null for any other text, and for what is a day in no leap year, such as `3/32`. */
export function dayWithoutYear(text: string): DayWithoutYear | null {
  if (text.length > 40 || !/\d/.test(text)) return null;
  const bare = text.trim();
  const match = pattern.exec(bare.toLowerCase());
  if (!match) return weekWithoutYear(bare);
  const [, { length } = '', slash, dot, { length: behind } = ''] = match;
  const day = {
    before: `${bare.slice(0, length)}${slash ?? dot ?? ' '}`,
    after: bare.slice(bare.length - behind),
  };
  const isDay = (order: 'day first' | 'month first'): boolean =>
    typeof readMoment(withYear(day, leapYear), order) !== 'string';
  // Dots put the day first everywhere.
  return isDay('day first') || (dot === undefined && isDay('month first')) ? day : null;
}

const week = /^(\d{1,2})([./])(\d{1,2})\s?[-–—]\s?(\d{1,2})\2(\d{1,2})$/;

function weekWithoutYear(text: string): DayWithoutYear | null {
  const said = withoutWeekNumber(text);
  if (namedWeek(said)?.year === null) return { before: `${said} `, after: '', isWeek: true };
  const match = week.exec(said);
  if (!match) return null;
  const [, a, mark, b, c, d] = match as unknown as string[];
  const isWeek = (order: 'day first' | 'month first'): boolean => {
    const [first, last] = [
      [a, b],
      [c, d],
    ].map(([one, other]) => readMoment(`${one}${mark}${other}${mark}${leapYear}`, order));
    if (typeof first !== 'object' || typeof last !== 'object') return false;
    const days = (last.seconds - first.seconds) / secondsPerDay;
    return days > 0 ? days < 7 : days < -358;
  };
  // Dots put the day first everywhere.
  if (!isWeek('day first') && !(mark === '/' && isWeek('month first'))) return null;
  return { before: `${a}${mark}${b}${mark}`, after: `-${c}${mark}${d}`, isWeek: true };
}

/** Has every day there is. */
export const leapYear = 2024;

export function withYear({ before, after }: DayWithoutYear, year: number): string {
  return `${before}${year}${after}`;
}
