import { type Locale, localeOf } from './locale.ts';
import { serialOfDay } from './serial.ts';

/** A typed text as the cell takes it: its value and, where typing implies one, the number format. */
export type Typed = { value: string | number | boolean; numberFormat?: string };

const isoDay = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const shortDay = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const clock = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:[.,]\d{1,3})?))?(?:\s*([ap])\.?m\.?)?$/i;

function dayOf(year: number, month: number, day: number): number | null {
  const full = year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return null;
  return serialOfDay(full, month, day);
}

function monthNamed(word: string, locale: Locale): number {
  const low = word.toLowerCase().replace(/\.$/, '');
  const lists = [locale.months, locale.months3];
  for (const list of lists) {
    const at = list.findIndex((name) => name.toLowerCase().replace(/\.$/, '') === low);
    if (at >= 0) return at + 1;
  }
  return 0;
}

function namedDay(text: string, locale: Locale): Typed | null {
  const words = text.replace(/,/g, ' ').split(/[\s-]+/);
  const at = words.findIndex((word) => /^\p{L}+\.?$/u.test(word) && monthNamed(word, locale) > 0);
  if (at < 0 || words.length > 3 || words.length < 2) return null;
  const rest = words.filter((_, i) => i !== at);
  if (!rest.every((word) => /^\d{1,4}$/.test(word))) return null;
  const year = rest.find((word) => word.length === 4);
  if (!year || (rest.length === 2 && rest.indexOf(year) !== 1)) return null;
  const serial = dayOf(Number(year), monthNamed(words[at]!, locale), rest.length === 2 ? Number(rest[0]) : 1);
  return serial === null ? null : { value: serial, numberFormat: rest.length === 2 ? 'd mmm yyyy' : 'mmm yyyy' };
}

function typedDay(text: string, locale: Locale, thisYear: number): Typed | null {
  const iso = isoDay.exec(text);
  if (iso) {
    const serial = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
    return serial === null ? null : { value: serial, numberFormat: iso[3] ? 'yyyy-mm-dd' : 'yyyy-mm' };
  }
  const short = shortDay.exec(text);
  if (!short) return namedDay(text, locale);
  const [, first, separator, second, year] = short as unknown as [string, string, string, string, string?];
  // A dot between two numbers is a date only where dates are written so.
  if (separator === '.' && locale.dateSeparator !== '.') return null;
  const [month, day] = locale.order === 'MDY' ? [first, second] : [second, first];
  const serial = dayOf(year ? Number(year) : thisYear, Number(month), Number(day));
  return serial === null ? null : { value: serial, numberFormat: locale.datePattern };
}

function typedClock(text: string): Typed | null {
  const found = clock.exec(text);
  if (!found) return null;
  const [, hours, minutes, seconds, half] = found as unknown as [string, string, string, string?, string?];
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number((seconds ?? '0').replace(',', '.')) >= 60) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const value = (hour + Number(minutes) / 60 + Number((seconds ?? '0').replace(',', '.')) / 3600) / 24;
  const tail = seconds ? 'mm:ss' : 'mm';
  return { value, numberFormat: hour >= 24 ? `[h]:${tail}` : half ? `h:${tail} am/pm` : `h:${tail}` };
}

function typedDate(text: string, locale: Locale, thisYear: number): Typed | null {
  const day = typedDay(text, locale, thisYear);
  if (day) return day;
  const time = typedClock(text);
  if (time) return time;
  const split = /^(.*?\d)(?:,?\s+)(\d{1,2}:\d{2}.*)$/.exec(text);
  const date = split && typedDay(split[1]!, locale, thisYear);
  const clockPart = split && typedClock(split[2]!);
  if (!date || !clockPart || (clockPart.value as number) >= 1) return null;
  return {
    value: (date.value as number) + (clockPart.value as number),
    numberFormat: `${date.numberFormat} ${clockPart.numberFormat}`,
  };
}

const currencies: Record<string, string> = {
  $: '"$"#,##0.00',
  '€': '#,##0.00 "€"',
  '£': '"£"#,##0.00',
  '₽': '#,##0.00 "₽"',
};

type Numerals = { group: RegExp; shape: RegExp; grouped: RegExp; fraction: RegExp };

const numerals = new Map<Locale, Numerals>();

function numeralsOf(locale: Locale): Numerals {
  let made = numerals.get(locale);
  if (!made) {
    const group = locale.group === ',' ? ',' : locale.group === '.' ? '\\.' : '[\\u00a0\\u202f ]';
    const point = locale.decimal === '.' ? '\\.' : ',';
    made = {
      group: new RegExp(group, 'g'),
      shape: new RegExp(`^[+-]?(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${point}\\d*)?(?:e[+-]?\\d+)?$`, 'i'),
      grouped: new RegExp(`\\d${group}\\d`),
      fraction: new RegExp(`${point}\\d`),
    };
    numerals.set(locale, made);
  }
  return made;
}

function typedNumber(text: string, locale: Locale): Typed | null {
  const mark = /[$€£₽]/.exec(text)?.[0];
  const percent = text.endsWith('%');
  let rest = text.replace(/[$€£₽%]/, '').trim();
  if (/[$€£₽%]/.test(rest)) return null;
  const negative = /^\(.*\)$/.test(rest);
  if (negative) rest = rest.slice(1, -1);
  const { group, shape, grouped, fraction } = numeralsOf(locale);
  if (!/\d/.test(rest) || !shape.test(rest) || /^e/i.test(rest)) return null;
  const value = Number(rest.replace(group, '').replace(',', '.')) * (negative ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  const decimals = fraction.test(rest);
  if (percent) return { value: value / 100, numberFormat: decimals ? '0.00%' : '0%' };
  if (mark) return { value, numberFormat: currencies[mark]! };
  if (/e/i.test(rest)) return { value, numberFormat: '0.00E+00' };
  return grouped.test(rest) ? { value, numberFormat: decimals ? '#,##0.00' : '#,##0' } : { value };
}

/** Types a text into a cell, as a person would. The caller takes formulas and cells of plain text out before. */
export function typeIn(text: string, localeName: string, thisYear: number): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const locale = localeOf(localeName);
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === locale.truth[1]) return { value: true };
  if (upper === 'FALSE' || upper === locale.truth[0]) return { value: false };
  if (!/\d/.test(trimmed)) return { value: text };
  return typedNumber(trimmed, locale) ?? typedDate(trimmed, locale, thisYear) ?? { value: text };
}
