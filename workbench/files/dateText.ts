import type { Conventions } from './conventions.ts';
import type { Formatted } from './numberText.ts';

const timePattern = '(\\d{1,3}):(\\d{2})(?::(\\d{2})(\\.\\d{1,6})?)?(?: ?([AaPp])\\.?[Mm]\\.?)?';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Reads dates, date-times, times and durations into days since 1899-12-30; null for what is none of them. */
export function dateReader(conventions: Conventions): (text: string) => Formatted | null {
  const separator = conventions.dateOrder === 'day first' ? '[./-]' : '[/-]';
  const time = new RegExp(`^${timePattern}$`);
  const year = new RegExp(`^(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?: ${timePattern})?$`);
  const local = new RegExp(`^(\\d{1,2})(${separator})(\\d{1,2})\\2(\\d{4}|\\d{2})(?:,? ${timePattern})?$`);
  const named = new RegExp(`^(?:${monthName} (\\d{1,2}), ?|(\\d{1,2})[ -]${monthName}[ -])(\\d{4})$`, 'i');
  return (text) => {
    if (text.length > 32) return null;
    const byYear = year.exec(text);
    if (byYear) {
      const day = serialOf(Number(byYear[1]), Number(byYear[3]), Number(byYear[4]));
      return dated(day, 'yyyy-mm-dd', byYear.slice(5));
    }
    const byLocale = local.exec(text);
    if (byLocale) {
      const [first, second] = [Number(byLocale[1]), Number(byLocale[3])];
      const dayFirst = conventions.dateOrder === 'day first';
      const day = serialOf(fullYear(byLocale[4]!), dayFirst ? second : first, dayFirst ? first : second);
      return dated(day, conventions.dateFormat, byLocale.slice(5));
    }
    const clock = time.exec(text);
    if (clock) return timeOfDay(clock.slice(1));
    const spelt = conventions.dateOrder === 'month first' ? named.exec(text) : null;
    if (!spelt) return null;
    const month = months.indexOf((spelt[1] ?? spelt[4] ?? '').toLowerCase()) + 1;
    const format = spelt[1] ? 'mmm d, yyyy' : 'd mmm yyyy';
    return dated(serialOf(Number(spelt[5]), month, Number(spelt[2] ?? spelt[3])), format, []);
  };
}

/** Days since 1899-12-30; null where the calendar has no such day, or Sheets would keep the text. */
function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? time / 86_400_000 + 25_569 : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function dated(day: number | null, format: string, time: (string | undefined)[]): Formatted | null {
  if (day === null) return null;
  if (time[0] === undefined) return { value: day, format };
  const fraction = fractionOf(time);
  return fraction === null || fraction >= 1 ? null : { value: day + fraction, format: `${format} h:mm:ss` };
}

function timeOfDay(time: (string | undefined)[]): Formatted | null {
  const value = fractionOf(time);
  if (value === null) return null;
  if (time[4]) return { value, format: time[2] ? 'h:mm:ss AM/PM' : 'h:mm AM/PM' };
  const hours = Number(time[0]);
  if (!time[2]) return { value, format: hours < 24 ? 'h:mm' : '[h]:mm' };
  return { value, format: hours > 0 && hours < 24 ? 'h:mm:ss' : '[h]:mm:ss' };
}

function fractionOf([hours, minutes, seconds, part, half]: (string | undefined)[]): number | null {
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(part ?? 0)) / 86_400;
}
