import type { CellValue } from '../../workbook.ts';
import { type Locale, localeOf } from './locale.ts';
import { isDateFormat } from './numberFormat.ts';
import { partsOf } from './serial.ts';

const dateTokens = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)(?:\.(0+))?|([\s\S])/gi;

/** `m` beside an hour or a second is minutes. */
function isMinute(pattern: string, start: number, end: number): boolean {
  const before = /([ydhsm])[^ydhsm]*$/i.exec(pattern.slice(0, start).replace(/am\/pm/gi, ''))?.[1];
  const after = /^[^ydhsm]*([ydhsm])/i.exec(pattern.slice(end).replace(/am\/pm/gi, ''))?.[1];
  return before?.toLowerCase() === 'h' || after?.toLowerCase() === 's';
}

function showDate(serial: number, pattern: string, locale: Locale): string {
  const at = partsOf(serial);
  const half = /am\/pm|a\/p/i.test(pattern);
  const pad = (value: number, width: number) => String(value).padStart(width > 1 ? 2 : 1, '0');
  const elapsed = {
    h: Math.floor(serial * 24 + 1e-9),
    m: Math.floor(serial * 1440 + 1e-7),
    s: Math.round(serial * 86400),
  };
  return pattern.replace(dateTokens, (all, quoted, escaped, span, noon, token, fraction, other, start) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (span) return pad(elapsed[span[0].toLowerCase() as 'h' | 'm' | 's'], span.length);
    if (noon) return (noon.length > 3 ? ['AM', 'PM'] : ['A', 'P'])[at.hour < 12 ? 0 : 1]!;
    if (!token) return other ?? all;
    const width = token.length;
    switch (token[0].toLowerCase()) {
      case 'y':
        return width > 2 ? String(at.year).padStart(4, '0') : pad(at.year % 100, 2);
      case 'd':
        return width > 3
          ? locale.weekdays[at.weekday]!
          : width === 3
            ? locale.weekdays3[at.weekday]!
            : pad(at.day, width);
      case 'h':
        return pad(half ? at.hour % 12 || 12 : at.hour, width);
      case 's':
        return (
          pad(at.second, width) +
          (fraction ? locale.decimal + String(at.millisecond).padStart(3, '0').slice(0, fraction.length) : '')
        );
      default:
        if (width < 3 && isMinute(pattern, start, start + all.length)) return pad(at.minute, width);
        return width > 3
          ? locale.months[at.month - 1]!
          : width === 3
            ? locale.months3[at.month - 1]!
            : pad(at.month, width);
    }
  });
}

function grouped(digits: string, locale: Locale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, locale.group);
}

function showDigits(value: number, mask: string, locale: Locale): string {
  const scale = /,+$/.exec(mask)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = mask.replace(/,+$/, '').split('.');
  const places = fraction.replace(/[^0#?]/g, '');
  const kept = places.replace(/[#?]+$/, '').length;
  let [left = '0', right = ''] = (value / 1000 ** scale).toFixed(Math.min(places.length, 20)).split('.');
  while (right.length > kept && right.endsWith('0')) right = right.slice(0, -1);
  const least = whole.replace(/[^0]/g, '').length;
  left = left === '0' && least === 0 ? '' : left.padStart(least, '0');
  if (/[#0?],[#0?]/.test(whole)) left = grouped(left, locale);
  return right ? left + locale.decimal + right : left;
}

function showNumber(value: number, section: string, locale: Locale): string {
  const text = section.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[[^\]]*\]/g, '');
  const exponent = /([0#.]+)e\+?(0+)/i.exec(text);
  if (exponent) {
    const digits = (exponent[1]!.split('.')[1] ?? '').length;
    return value
      .toExponential(digits)
      .replace('e', 'E')
      .replace(/E([+-])(\d)$/, 'E$10$2')
      .replace('.', locale.decimal);
  }
  let done = false;
  const scaled = /%/.test(text.replace(/"[^"]*"/g, '')) ? value * 100 : value;
  return text.replace(
    /"([^"]*)"|\\(.)|_.|\*.|([#0?][#0?,]*(?:\.[#0?]*)?,*|\.[#0?]+,*)/g,
    (_all, quoted, escaped, mask) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (!mask || done) return '';
      done = true;
      return showDigits(scaled, mask, locale);
    },
  );
}

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
  const sections = pattern.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [pattern];
  if (isDateFormat(pattern)) return showDate(value, sections[0]!, locale);
  if (value < 0)
    return sections[1] ? showNumber(-value, sections[1], locale) : `-${showNumber(-value, sections[0]!, locale)}`;
  return showNumber(value, value === 0 && sections[2] ? sections[2] : sections[0]!, locale);
}
