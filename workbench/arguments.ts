import { argumentWords } from './argumentWords.ts';
import { isLocale } from './files/conventions.ts';

export type Arguments = {
  files: string[];
  out: string | null;
  json: string | null;
  /** `2025-03-31`; null is what the KPI Settings tab says, or today. */
  asOf: string | null;
  timeZone: string;
  locale: string;
  stats: boolean;
  /** Whether the rows of the files are written into the report however many they are. */
  withData: boolean;
  help: boolean;
};

/** What the user typed is not a command: exit status 2. */
export class WrongArguments extends Error {}

const valued = {
  '--out': 'out',
  '--json': 'json',
  '--as-of': 'asOf',
  '--time-zone': 'timeZone',
  '--locale': 'locale',
} as const;

/** Options may stand before, between and after the files, as `--out FILE` or `--out=FILE`; after `--` all are files. */
export function readArguments(words: readonly string[]): Arguments {
  const wrong = complaints(words);
  const read: Arguments = {
    files: [],
    out: null,
    json: null,
    asOf: null,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: 'en_US',
    stats: false,
    withData: false,
    help: false,
  };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') read.files.push(...rest.splice(0));
    else if (!word.startsWith('-')) read.files.push(word);
    else if (word === '--stats') read.stats = true;
    else if (word === '--with-data') read.withData = true;
    else if (word === '--help' || word === '-h') read.help = true;
    else {
      const [name, inline] = word.split(/=(.*)/s) as [string, string?];
      if (!Object.hasOwn(valued, name)) throw wrong('unknownOption', name);
      const value = inline ?? rest.shift();
      if (!value || (inline === undefined && value.startsWith('--'))) throw wrong('noValue', name);
      read[valued[name as keyof typeof valued]] = value;
    }
  }
  if (read.asOf !== null && !isDay(read.asOf)) throw wrong('day', read.asOf);
  if (!isTimeZone(read.timeZone)) throw wrong('timeZone', read.timeZone);
  if (!/^[a-z]{2,3}([_-][A-Za-z]{2})?$/.test(read.locale) || !isLocale(read.locale)) throw wrong('locale', read.locale);
  return { ...read, locale: read.locale.replace('-', '_') };
}

/** The language that the command itself asks for. */
export function languageOf(words: readonly string[]): 'en' | 'ru' {
  return /--locale[= ]ru/.test(words.join(' ')) ? 'ru' : 'en';
}

export function complaints(words: readonly string[]) {
  const language = languageOf(words);
  return (what: keyof typeof argumentWords, word = '') => new WrongArguments(argumentWords[what][language](word));
}

export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
