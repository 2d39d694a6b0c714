import { dayOf, daysInMonth, secondsPerDay } from '../vocabulary/day.ts';

/** Seconds since 1970-01-01: of the clock on the wall, or since that instant in UTC where the text names its offset. */
export type Moment = { readonly seconds: number; readonly hasTime: boolean; readonly isInstant: boolean };

/** `impossible`: it reads as a date, but there is no such day, or no sales tracker could mean it (1899, 2062). */
export type MomentReading = Moment | 'blank' | 'unreadable' | 'impossible';

const firstYear = 1970;
const lastYear = 2049;

/** `2025-03-31`, with or without `T09:15`, `09:15:30`, milliseconds, `Z` and offset: the commonest, so read by hand. */
export function readIso(text: string): MomentReading | null {
  const length = text.length;
  if (length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (year < 0 || month < 0 || day < 0) return null;
  if (length === 10) return momentOf(year, month, day, noClock, wall);
  const separator = text.charCodeAt(10);
  if ((separator !== 84 && separator !== 32) || length < 16 || text.charCodeAt(13) !== 58) return null;
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  const second = length > 16 && text.charCodeAt(16) === 58 ? digits(text, 17, 2) : 0;
  if (hour < 0 || minute < 0 || second < 0) return null;
  const end = endOfClock(text, length > 16 && text.charCodeAt(16) === 58 ? 19 : 16);
  const offset = end === length ? wall : isoOffset(text, end);
  return offset === null ? null : momentOf(year, month, day, secondOfDay(hour, minute, second), offset);
}

/** Where the fraction of a second ends. */
function endOfClock(text: string, from: number): number {
  if (text.charCodeAt(from) !== 46) return from;
  let end = from + 1;
  while (end < text.length && digits(text, end, 1) >= 0) end += 1;
  return end;
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

/** Instead of a second of the day, and instead of an offset; numbers, since a million rows pass here. */
export const noClock = -1;
export const wall = 10_000;
export const impossibleClock = 86_400;

export function secondOfDay(hour: number, minute: number, second: number): number {
  return hour > 23 || minute > 59 || second > 59 ? impossibleClock : hour * 3600 + minute * 60 + second;
}

export function momentOf(year: number, month: number, day: number, clock: number, offset: number): MomentReading {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || clock === impossibleClock) return 'impossible';
  if (day < 1 || (day > 28 && day > daysInMonth(year, month))) return 'impossible';
  const seconds = dayOf(year, month, day) * secondsPerDay + (clock === noClock ? 0 : clock);
  const isInstant = offset !== wall;
  return { seconds: isInstant ? seconds - offset * 60 : seconds, hasTime: clock !== noClock, isInstant };
}
