import { monthNamed } from '../vocabulary/monthNamed.ts';
import type { DayMonthOrder } from './dayMonthOrder.ts';

export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** One way to write a whole day; lower case. Null for a text that is written otherwise. */
type DateForm = (text: string, order: DayMonthOrder) => Civil | null;

/** `2021-04-15`, `2021/4/15`. */
const yearFirst: DateForm = (text) => {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  return match && { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
};

/** `15.04.2021`, `4/15/21`. */
const yearLast: DateForm = (text, order) => {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] as string)];
  return order === 'month first' ? { year, month: first, day: second } : { year, month: second, day: first };
};

/** `15 apr 2021`, `apr 15 2021`, `15-apr-21`, `5 августа 2014`. Without a year it is none: only its column can tell it. */
const withMonthName: DateForm = (text) => {
  // "Jan 6-10" are five days of January and none of 2010.
  if (/^\p{L}+\.? \d{1,2} ?- ?\d{2}$/u.test(text)) return null;
  const parts = text.split(/[ \-/.]+/).filter((part) => part !== '' && part !== 'of');
  if (parts.length !== 3) return null;
  const at = parts.findIndex((part) => monthNamed(part) > 0);
  if (at < 0 || at > 1) return null;
  const day = /^(\d{1,2})(st|nd|rd|th|го|е)?$/.exec(parts[1 - at] as string);
  const year = /^(\d{4}|\d{2})$/.exec(parts[2] as string);
  if (!day || !year) return null;
  return { year: fullYear(year[1] as string), month: monthNamed(parts[at] as string), day: Number(day[1]) };
};

/** A further form is one more of these. */
const forms: readonly DateForm[] = [yearFirst, yearLast, withMonthName];

/** A date in numbers or with the month's name, lower case; null when it is none. */
export function readWrittenDate(text: string, order: DayMonthOrder): Civil | null {
  for (const read of forms) {
    const day = read(text, order);
    if (day) return day;
  }
  return null;
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 70 ? 2000 + Number(year) : 1900 + Number(year);
}
