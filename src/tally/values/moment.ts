import { dayOf, daysInMonth, secondsPerDay, serialOf1970 } from '../../vocabulary/day.ts';
import { isErrorText, isPseudoBlank } from '../pseudoBlank.ts';
import type { DayMonthOrder } from './dayMonthOrder.ts';
import { monthNamed } from './monthNamed.ts';

/** Seconds since 1970-01-01: of the clock on the wall, or since that instant in UTC where the text names its offset. */
export type Moment = { readonly seconds: number; readonly hasTime: boolean; readonly isInstant: boolean };

/** `impossible`: it reads as a date, but there is no such day, or no sales tracker could mean it (1899, 2062). */
export type MomentReading = Moment | 'blank' | 'unreadable' | 'impossible';

const firstYear = 1970;
const lastYear = 2049;

/** @param order which of the first two numbers of `3/4/2025` is the day: decided for the whole column */
export function readMoment(text: string, order: DayMonthOrder): MomentReading {
  return readIso(text) ?? readOther(text, order);
}

/** `2025-03-31`, with or without `T09:15`, `09:15:30`, milliseconds and `Z`: by far the commonest, so read by hand. */
function readIso(text: string): MomentReading | null {
  const length = text.length;
  if (length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (year < 0 || month < 0 || day < 0) return null;
  if (length === 10) return momentOf(year, month, day, null, null);
  const separator = text.charCodeAt(10);
  if ((separator !== 84 && separator !== 32) || length < 16 || text.charCodeAt(13) !== 58) return null;
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  if (hour < 0 || minute < 0) return null;
  let second = 0;
  let end = 16;
  if (length >= 19 && text.charCodeAt(16) === 58) {
    second = digits(text, 17, 2);
    if (second < 0) return null;
    end = 19;
    if (text.charCodeAt(19) === 46) {
      end = 20;
      while (end < length && digits(text, end, 1) >= 0) end += 1;
    }
  }
  if (end === length) return momentOf(year, month, day, [hour, minute, second], null);
  const offset = isoOffset(text, end);
  return offset === null ? null : momentOf(year, month, day, [hour, minute, second], offset);
}

/** Minutes east of UTC of a `Z` or `+05:00` that ends the text. */
function isoOffset(text: string, from: number): number | null {
  const sign = text.charCodeAt(from);
  if (sign === 90 && from === text.length - 1) return 0;
  if ((sign !== 43 && sign !== 45) || text.length !== from + 6 || text.charCodeAt(from + 3) !== 58) return null;
  const hours = digits(text, from + 1, 2);
  const minutes = digits(text, from + 4, 2);
  if (hours < 0 || minutes < 0) return null;
  return (sign === 45 ? -1 : 1) * (hours * 60 + minutes);
}

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

type Clock = readonly [hour: number, minute: number, second: number];

function momentOf(
  year: number,
  month: number,
  day: number,
  clock: Clock | null,
  offsetMinutes: number | null,
): MomentReading {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return 'impossible';
  if (day < 1 || (day > 28 && day > daysInMonth(year, month))) return 'impossible';
  const [hour, minute, second] = clock ?? [0, 0, 0];
  if (hour > 23 || minute > 59 || second > 59) return 'impossible';
  const seconds = dayOf(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second;
  return { seconds: seconds - (offsetMinutes ?? 0) * 60, hasTime: clock !== null, isInstant: offsetMinutes !== null };
}

function readOther(text: string, order: DayMonthOrder): MomentReading {
  const bare = bareText(text);
  if (bare === '') return 'blank';
  const { rest, clock, offsetMinutes } = splitClock(bare);
  const date = readNumericDate(rest, order) ?? readNamedDate(rest);
  if (date) return momentOf(date.year, date.month, date.day, clock, clock ? offsetMinutes : null);
  if (/^\d+([.,]\d+)?$/.test(bare)) return readCount(Number(bare.replace(',', '.')));
  return isNoDate(bare, text) ? 'blank' : 'unreadable';
}

/** Lower case, single spaces, no commas, no names of weekdays, no Russian "г." after the year. */
function bareText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .toLowerCase()
    .replace(/[,\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.? /, '')
    .replace(/^(пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\.? /, '')
    .replace(/(\d) ?(года|год|г)(\.|(?= )|$)/, '$1')
    .trim();
}

type Clocked = { readonly rest: string; readonly clock: Clock | null; readonly offsetMinutes: number | null };

function splitClock(bare: string): Clocked {
  const match =
    /^(?:(.*?)(?: at | в |[ t]))?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?([ap]\.?m\.?)? ?(z|utc|gmt|(?:utc|gmt)? ?[+-]\d{1,2}:?(?:\d{2})?)?$/.exec(
      bare,
    );
  if (!match) return { rest: bare, clock: null, offsetMinutes: null };
  const half = match[5]?.charAt(0);
  let hour = Number(match[2]);
  // 13 PM is no hour; it becomes 99 and with it an impossible one.
  if (half) hour = hour > 12 || hour === 0 ? 99 : (hour % 12) + (half === 'p' ? 12 : 0);
  return {
    rest: (match[1] ?? '').trim(),
    clock: [hour, Number(match[3]), Number(match[4] ?? 0)],
    offsetMinutes: match[6] === undefined ? null : offsetOf(match[6]),
  };
}

/** Minutes east of UTC of `z`, `+05:00`, `+0530`, `-3`. */
function offsetOf(text: string): number {
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

/** The time of day alone, in seconds: `9:12:58`, `2:05 PM`, or the clock of a whole moment. */
export function readTimeOfDay(text: string): number | 'blank' | 'unreadable' | 'impossible' {
  const bare = bareText(text);
  if (bare === '') return 'blank';
  const { clock } = splitClock(bare);
  if (!clock) return isNoDate(bare, text) ? 'blank' : 'unreadable';
  const [hour, minute, second] = clock;
  return hour > 23 || minute > 59 || second > 59 ? 'impossible' : hour * 3600 + minute * 60 + second;
}

type Civil = { readonly year: number; readonly month: number; readonly day: number };

function readNumericDate(text: string, order: DayMonthOrder): Civil | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) };
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!yearLast) return null;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), fullYear(yearLast[4] as string)];
  return order === 'month first' ? { year, month: first, day: second } : { year, month: second, day: first };
}

/** `15 apr 2021`, `apr 15 2021`, `15-apr-21`, `5 августа 2014`. A month without its year stays unreadable, never today's. */
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

/** A number on its own: Unix time in milliseconds or seconds, or the days that Sheets counts. */
function readCount(value: number): MomentReading {
  if (value >= 1e11 && value < 2.6e12) return { seconds: Math.floor(value / 1000), hasTime: true, isInstant: true };
  if (value >= 1e8 && value < 2.6e9) return { seconds: Math.floor(value), hasTime: true, isInstant: true };
  if (value < serialOf1970 || value >= serialOf1970 + 29_220) return 'unreadable';
  return {
    seconds: Math.round((value - serialOf1970) * secondsPerDay),
    hasTime: !Number.isInteger(value),
    isInstant: false,
  };
}

/** What exports write where an open deal has no close date, such as «не закрыта» in amoCRM. */
function isNoDate(bare: string, text: string): boolean {
  if (isErrorText(text)) return false;
  return (
    isPseudoBlank(bare) ||
    /^(не закрыт[ао]?|не завершен[ао]?|не назначен[ао]?|нет|открыт[ао]?|not closed|not yet|open|no|never)$/.test(bare)
  );
}
