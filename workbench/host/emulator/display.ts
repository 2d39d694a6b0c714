import { addLocale, format } from 'numfmt';
import type { CellValue } from '../../workbook.ts';
import { type Locale, localeOf } from './locale.ts';
import { isDateFormat } from './numberFormat.ts';

const known = new Set<string>();

/** The locale as the library has it: one table says how numbers and dates are typed and how they are shown. */
function localeTag(name: string): string {
  const tag = name.replace('_', '-');
  if (known.has(name)) return tag;
  const { decimal, group, truth, months, months3, weekdays, weekdays3 } = localeOf(name);
  const names = { mmmm: months, mmm: months3, dddd: weekdays, ddd: weekdays3, ampm: ['AM', 'PM'] };
  addLocale({ decimal, group, bool: [truth[1], truth[0]], ...names }, tag);
  known.add(name);
  return tag;
}

/** Without a pattern Sheets shows other numbers as powers of ten than Excel, which the library follows. */
function showGeneral(value: number, locale: Locale): string {
  const rounded = Number(value.toPrecision(10));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e15 || size < 1e-5))
    return rounded.toExponential(2).replace('e', 'E').replace('.', locale.decimal);
  return String(size >= 1e10 ? Math.round(value) : rounded).replace('.', locale.decimal);
}

/** The text that the cell shows: `getDisplayValue`. */
export function displayOf(value: CellValue, pattern: string, localeName: string): string {
  const locale = localeOf(localeName);
  if (typeof value === 'boolean') return locale.truth[value ? 1 : 0]!;
  if (typeof value === 'string') return value;
  if (pattern === '' || pattern === '@' || /^general$/i.test(pattern)) return showGeneral(value, locale);
  const options = { locale: localeTag(localeName), leap1900: false, nbsp: false };
  // A currency brings its sign, not the separators of its country.
  const mask = pattern.replace(/\[\$([^\]-]+)-[^\]]*\]/g, '[$$$1]');
  // The library drops the sign of what rounds to zero, and counts the minutes of a negative duration wrongly.
  return value < 0 && hasOneSection(pattern) && (!isDateFormat(pattern) || /\[[hms]+\]/i.test(pattern))
    ? `-${format(mask, -value, options)}`
    : format(mask, value, options);
}

function hasOneSection(pattern: string): boolean {
  return !pattern.replace(/"[^"]*"|\\./g, '').includes(';');
}
