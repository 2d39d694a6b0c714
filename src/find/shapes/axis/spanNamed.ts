import { firstDayOf, unitEnding } from '../../../values/firstDay.ts';
import { type Cell, isDate } from '../../../vocabulary/cell.ts';
import { civilOf, type Day, dayOf, daysInMonth, weekdayOf } from '../../../vocabulary/day.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import { calendarYear } from '../../../vocabulary/period.ts';

/** A day or a week that a title or the name of a sheet tells. */
export type NamedSpan = { readonly from: Day; readonly unit: 'day' | 'week' };

type Written = {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The month may as well be the day. */
  readonly isEither?: true;
};

/** The zone that is farthest ahead and not a few islands: a local midnight is never later than 11:00 of its day there. */
const hoursAhead = 13;

/** The day of a date cell, which is midnight in a zone that is not known here. */
export function dayOfDate(date: Date): Day {
  return Math.floor((date.getTime() + hoursAhead * 3_600_000) / 86_400_000);
}

/**
 * "2 June", «Неделя 7–13 апреля», "Week of 04.07.2025", a date cell.
 * @param year for days without one; null where nothing tells it
 * @returns null without a day, with several that are no week, and where the year is missing
 */
export function spanNamed(cell: Cell, year: number | null, label = ''): NamedSpan | null {
  if (isDate(cell)) {
    if (cell.getTime() < 6e11) return null;
    return spanFrom(dayOfDate(cell), label);
  }
  if (typeof cell !== 'string' || cell.length > 80) return null;
  const text = plain(cell);
  const range = rangeIn(text);
  const found = range ?? datesIn(text);
  if (found.length === 0) return weekOfYear(cell);
  if (found.length > 2) return null;
  const years = found.map((one) => one.year).filter((one) => one !== null);
  if (found.some(({ isEither }) => isEither)) {
    if (found.length === 1) return weekOf(found[0] as Written, year, `${label} ${cell}`);
    return weekBetween(found, years[0] ?? year);
  }
  const [first, last] = found.map((one) => toDay(one, one.year ?? years[0] ?? year));
  if (first === undefined || first === null || last === null) return null;
  if (last !== undefined) return last > first && last - first < 7 ? { from: first, unit: 'week' } : null;
  if (mayBeWeekOfMonth(cell.toLowerCase()) && weekdayOf(first) !== 0) return null;
  return spanFrom(first, `${label} ${cell}`);
}

/** "Week 2 April 2025" is the second week of April as well as the week of the 2nd, unless that is a Monday. */
function mayBeWeekOfMonth(text: string): boolean {
  return /(^|[^\p{L}])(week|wk|нед|неделя)\.? ?[#№]?[1-6],? [a-zа-я]{3,}/u.test(text);
}

/** "Week 15 2025", «Неделя 15, 2025», "2025-W15": of a year that the text says itself, the week as ISO counts. */
function weekOfYear(text: string): NamedSpan | null {
  if (!/(^|\D)20\d\d(?!\d)/.test(text) || !/(^|[^\p{L}])(w|wk|kw|week|нед|неделя)(?!\p{L})/iu.test(text)) return null;
  const first = firstDayOf(text, 'day first', calendarYear);
  return first?.unit === 'week' ? { from: first.day, unit: 'week' } : null;
}

/** "4/7/2025 – 4/11/2025": read day first they are no week, so that the months stand first. */
function weekBetween(found: readonly Written[], year: number | null): NamedSpan | null {
  const swapped = found.map((one) => (one.isEither ? { ...one, month: one.day, day: one.month } : one));
  const weeks = [found, swapped].flatMap((pair): NamedSpan[] => {
    const [first, last] = pair.map((one) => toDay(one, one.year ?? year));
    const isWeek = typeof first === 'number' && typeof last === 'number' && last > first && last - first < 7;
    return isWeek ? [{ from: first, unit: 'week' }] : [];
  });
  return weeks.length === 1 ? (weeks[0] as NamedSpan) : null;
}

/** "Week of 4/7/2025" begins on the one of the two days that is a Monday. */
function weekOf({ year: own, month, day }: Written, year: number | null, label: string): NamedSpan | null {
  const mondays = [
    [month, day],
    [day, month],
  ].flatMap(([of, on]) => {
    const either = toDay({ year: own, month: of as number, day: on as number }, own ?? year);
    return either !== null && weekdayOf(either) === 0 ? [either] : [];
  });
  if (mondays.length !== 1) return null;
  const span = spanFrom(mondays[0] as Day, label);
  return span.unit === 'week' && span.from === mondays[0] ? span : null;
}

function spanFrom(day: Day, label: string): NamedSpan {
  const ending = label
    .split(/[:\s]*\d/)
    .map((piece) => unitEnding(piece.trim()))
    .find((unit) => unit !== null);
  if (ending === 'week') return { from: day - 6, unit: 'week' };
  const isWeek = /(^|[^\p{L}])(week|wk|w\/c|недел\p{L}*|нед)(?=$|[^\p{L}])/iu.test(label);
  return { from: day, unit: isWeek ? 'week' : 'day' };
}

function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[–—]/g, '-')
      // The name of a sheet has no slashes: "Wk of 4-7-25", "Week of 4-7".
      .replace(/(^|[^\d-])(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})(?![\d-])/g, '$1$2/$3/$4')
      .replace(/((?:(?:week|wk) (?:of|commencing|starting|beginning|ending)|w\/c|wc) )(\d{1,2})-(\d{1,2})$/g, '$1$2/$3')
      .replace(/[,\s\u00a0]+/g, ' ')
      .replace(/(\d) ?(st|nd|rd|th|-?го|-?е)(?=[ -]|$)/g, '$1')
      .replace(/ (of|to|по) /g, (_, word) => (word === 'of' ? ' ' : ' - '))
      .trim()
  );
}

/** Both ends of "7-13 april 2025" and "april 7-13 2025". */
function rangeIn(text: string): Written[] | null {
  const match =
    /(?:^|[^\d.])(\d{1,2}) ?- ?(\d{1,2}) ([a-zа-я]{3,9})\.?(?: (\d{4}))?/.exec(text) ??
    /(?:^|[^a-zа-я])()([a-zа-я]{3,9})\.? (\d{1,2}) ?- ?(\d{1,2})(?: (\d{4}))?(?![\d.])/.exec(text);
  if (!match) return null;
  const isMonthFirst = match[1] === '';
  const [name, from, to, year] = isMonthFirst
    ? [match[2], match[3], match[4], match[5]]
    : [match[3], match[1], match[2], match[4]];
  const month = monthNamed(name as string);
  const of = (day: string | undefined): Written => ({ year: year ? Number(year) : null, month, day: Number(day) });
  return month > 0 ? [of(from), of(to)] : null;
}

const written =
  /(?:^|\D)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})|(\d{1,2})\.(\d{2})(?![.\d])|(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?!\d)|(\d{1,2})[ .-]([a-zа-я]{3,9})\.?(?:[ -](\d{4}))?)|([a-zа-я]{3,9})\.?([ -])(\d{1,2})(?!\d)(?: (\d{4}))?/g;

function datesIn(text: string): Written[] {
  const found: Written[] = [];
  written.lastIndex = 0;
  for (let match = written.exec(text); match; match = written.exec(text)) {
    const one = writtenOf(match);
    if (one && one.month >= 1 && one.month <= 12 && one.day >= 1 && one.day <= 31) found.push(one);
    // The character before the next date may be the last of this one; "starting 7" in "starting 7 April" is no date.
    if (match[17] !== undefined && one?.month === 0) written.lastIndex -= match[17].length + (match[18] ? 6 : 1);
    else if (match[0].length > 1) written.lastIndex -= 1;
  }
  return found;
}

function writtenOf(match: RegExpMatchArray): Written | null {
  const number = (at: number): number => Number(match[at]);
  const yearAt = (at: number): number | null =>
    match[at] === undefined ? null : number(at) < 100 ? 2000 + number(at) : number(at);
  if (match[1] !== undefined) return { year: number(1), month: number(2), day: number(3) };
  if (match[4] !== undefined) return { year: yearAt(6), month: number(5), day: number(4) };
  if (match[7] !== undefined) return { year: null, month: number(8), day: number(7) };
  if (match[9] !== undefined) {
    const [a, b] = [number(9), number(10)];
    // 4/7 may be April or July.
    if (a <= 12 && b <= 12 && a !== b) return { year: yearAt(11), month: a, day: b, isEither: true };
    return a > 12 ? { year: yearAt(11), month: b, day: a } : { year: yearAt(11), month: a, day: b };
  }
  if (match[12] !== undefined) return { year: yearAt(14), month: monthNamed(match[13] as string), day: number(12) };
  // "Apr-25" is a month of 2025 as well as a day.
  if (match[16] === '-' && number(17) >= 20 && match[18] === undefined) return null;
  return { year: yearAt(18), month: monthNamed(match[15] as string), day: number(17) };
}

function toDay({ month, day }: Written, year: number | null): Day | null {
  if (year === null || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** The years and the months that a text names, each once. */
export function yearsIn(text: string): string[] {
  return text.split(/\D+/).filter((digits) => /^20\d\d$/.test(digits));
}

export function monthOfDate(date: Date): { readonly year: number; readonly month: number } {
  return civilOf(dayOfDate(date));
}
