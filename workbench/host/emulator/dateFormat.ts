import { Exception } from './exception.ts';
import { instantOf, offsetAt } from './zone.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const dayLength = 86_400_000;

type Token = { letter: string; width: number } | { text: string };

/** A pattern of Java's SimpleDateFormat, which `Utilities.formatDate` documents. */
function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (const [part] of pattern.matchAll(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (part === "''") tokens.push({ text: "'" });
    else if (part.startsWith("'")) tokens.push({ text: part.slice(1, -1).replace(/''/g, "'") });
    else if (/[A-Za-z]/.test(part)) tokens.push({ letter: part[0]!, width: part.length });
    else tokens.push({ text: part });
  }
  return tokens;
}

function offsetText(offset: number, letter: string, width: number): string {
  const minutes = Math.abs(Math.trunc(offset / 60_000));
  const hh = String(Math.floor(minutes / 60)).padStart(2, '0');
  const mm = String(minutes % 60).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  if (letter === 'Z') return sign + hh + mm;
  if (letter === 'z') return offset === 0 ? 'GMT' : `GMT${sign}${hh}:${mm}`;
  return offset === 0 ? 'Z' : sign + hh + (width === 1 ? '' : width === 2 ? mm : `:${mm}`);
}

/** Weeks start on Sunday and the first holds 1 January: Java's default for the United States. */
function weekOf(wall: Date): { year: number; week: number } {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * dayLength);
  const year = saturday.getUTCFullYear();
  return { year, week: Math.floor((saturday.getTime() - Date.UTC(year, 0, 1)) / dayLength / 7) + 1 };
}

function numberFor(letter: string, wall: Date): number | null {
  const hour = wall.getUTCHours();
  switch (letter) {
    case 'd':
      return wall.getUTCDate();
    case 'H':
      return hour;
    case 'k':
      return hour || 24;
    case 'K':
      return hour % 12;
    case 'h':
      return hour % 12 || 12;
    case 'm':
      return wall.getUTCMinutes();
    case 's':
      return wall.getUTCSeconds();
    case 'S':
      return wall.getUTCMilliseconds();
    case 'D':
      return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / dayLength) + 1;
    case 'u':
      return wall.getUTCDay() || 7;
    case 'w':
      return weekOf(wall).week;
    default:
      return null;
  }
}

function tokenText(token: Token, wall: Date, offset: number): string {
  if ('text' in token) return token.text;
  const { letter, width } = token;
  const year = letter === 'Y' ? weekOf(wall).year : wall.getUTCFullYear();
  const number = numberFor(letter, wall);
  if (number !== null) return String(number).padStart(width, '0');
  if (letter === 'y' || letter === 'Y')
    return width === 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(width, '0');
  if (letter === 'M' || letter === 'L') {
    const month = wall.getUTCMonth();
    if (width < 3) return String(month + 1).padStart(width, '0');
    return width === 3 ? months[month]!.slice(0, 3) : months[month]!;
  }
  if (letter === 'E') return width < 4 ? weekdays[wall.getUTCDay()]!.slice(0, 3) : weekdays[wall.getUTCDay()]!;
  if (letter === 'a') return wall.getUTCHours() < 12 ? 'AM' : 'PM';
  if (letter === 'G') return 'AD';
  if (letter === 'z' || letter === 'Z' || letter === 'X') return offsetText(offset, letter, width);
  throw new Exception(`Illegal pattern character '${letter}'`);
}

export function formatDate(date: Date, zone: string, pattern: string): string {
  const offset = offsetAt(zone, date.getTime());
  const wall = new Date(date.getTime() + offset);
  return tokensOf(pattern)
    .map((token) => tokenText(token, wall, offset))
    .join('');
}

type Parsed = { year: number; month: number; day: number; hour: number; half: number; offset: number | null } & Record<
  'minute' | 'second' | 'millisecond',
  number
>;

function patternFor({ letter, width }: { letter: string; width: number }): string {
  if (letter === 'M' && width >= 3) return months.map((name) => (width === 3 ? name.slice(0, 3) : name)).join('|');
  if (letter === 'E') return '[A-Za-z]+';
  if (letter === 'a') return 'AM|PM';
  if (letter === 'Z' || letter === 'X') return 'Z|[+-]\\d{2}:?\\d{2}';
  if (letter === 'z') return 'GMT|UTC';
  return width > 1 && letter !== 'y' ? `\\d{1,${Math.max(width, 2)}}` : '\\d+';
}

function store(parsed: Parsed, letter: string, width: number, text: string): void {
  const number = Number(text);
  if (letter === 'y') parsed.year = width === 2 && text.length === 2 ? 2000 + number - (number > 45 ? 100 : 0) : number;
  else if (letter === 'M') parsed.month = width < 3 ? number : months.findIndex((name) => name.startsWith(text)) + 1;
  else if (letter === 'd') parsed.day = number;
  else if (letter === 'H' || letter === 'k') parsed.hour = number % 24;
  else if (letter === 'h' || letter === 'K') parsed.hour = number % 12;
  else if (letter === 'm') parsed.minute = number;
  else if (letter === 's') parsed.second = number;
  else if (letter === 'S') parsed.millisecond = number;
  else if (letter === 'a') parsed.half = text.toUpperCase() === 'PM' ? 12 : 0;
  else if (letter === 'z') parsed.offset = 0;
  else if (letter === 'Z' || letter === 'X') {
    const found = /([+-])(\d{2}):?(\d{2})/.exec(text);
    const minutes = found ? Number(found[2]) * 60 + Number(found[3]) : 0;
    parsed.offset = (found?.[1] === '-' ? -1 : 1) * minutes * 60_000;
  } else if (letter !== 'E') throw new Exception(`Illegal pattern character '${letter}'`);
}

export function parseDate(text: string, zone: string, pattern: string): Date {
  const tokens = tokensOf(pattern);
  const source = tokens
    .map((token) => ('text' in token ? token.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : `(${patternFor(token)})`))
    .join('');
  const found = new RegExp(`^${source}`, 'i').exec(text);
  if (!found) throw new Exception(`Unparseable date: "${text}"`);
  const parsed: Parsed = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    half: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    offset: null,
  };
  let group = 1;
  for (const token of tokens) if ('letter' in token) store(parsed, token.letter, token.width, found[group++]!);
  const { year, month, day, hour, half, minute, second, millisecond, offset } = parsed;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour + half, minute, second, millisecond);
  return new Date(offset === null ? instantOf(zone, wall.getTime()) : wall.getTime() - offset);
}
