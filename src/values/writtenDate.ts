import { monthNamed } from '../vocabulary/monthNamed.ts';
import type { DayMonthOrder } from './dayMonthOrder.ts';

export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** A date in numbers or with the month's name, lower case; null when it is none. */
export function readWrittenDate(text: string, order: DayMonthOrder): Civil | null {
  return readNumericDate(text, order) ?? readNamedDate(text);
}

function readNumericDate(text: string, order: DayMonthOrder): Civil | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) };
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!yearLast) return null;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), fullYear(yearLast[4] as string)];
  return order === 'month first' ? { year, month: first, day: second } : { year, month: second, day: first };
}

/** `15 apr 2021`, `apr 15 2021`, `15-apr-21`, `5 августа 2014`. Without a year it is none: only its column can tell it. */
function readNamedDate(text: string): Civil | null {
  const parts = text.split(/[ \-/.]+/).filter((part) => part !== '' && part !== 'of');
  if (parts.length !== 3) return null;
  const at = parts.findIndex((part) => monthNamed(part) > 0);
  if (at < 0 || at > 1) return null;
  const day = /^(\d{1,2})(st|nd|rd|th|го|е)?$/.exec(parts[1 - at] as string);
  const year = /^(\d{4}|\d{2})$/.exec(parts[2] as string);
  if (!day || !year) return null;
  return { year: fullYear(year[1] as string), month: monthNamed(parts[at] as string), day: Number(day[1]) };
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 70 ? 2000 + Number(year) : 1900 + Number(year);
}
