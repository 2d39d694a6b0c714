import { classesOf, numbersOf, type TypedTab } from '../rows/typedTab.ts';
import type { SettingsTab } from '../settings/settingsTab.ts';
import { areMinorUnits } from '../values/minorUnits.ts';
import { pseudoBlanks } from '../values/pseudoBlank.ts';
import { durationReader, secondsIn } from '../values/seconds.ts';
import { type Cell, isBlank, isDate } from '../vocabulary/cell.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { Field, TabName } from '../vocabulary/tab.ts';
import type { Dialect, MomentType } from './dialect.ts';
import { isColumnName } from './names.ts';
import type { Source } from './source.ts';

/** What every column is read with. */
export type ColumnOptions = {
  readonly dialect: Dialect;
  readonly timeZone: string;
  /** By `calls.at`: what the sample cannot tell. */
  readonly types: Readonly<Record<string, MomentType>>;
  readonly aliases: ReadonlyMap<string, string>;
  /** By `calls.talk`: what a duration counts, as somebody has said. */
  readonly units: SettingsTab['units'];
  /** Told of a column that is none of the table's: it has no such name, or it is made of several. */
  readonly refuse: (tab: TabName, heading: string) => void;
};

/** The raw column of a field. */
export function rawColumn(
  { reading }: Pick<Source, 'reading'>,
  field: string,
  { dialect, refuse }: ColumnOptions,
): string {
  const column = reading.columns[field];
  const heading = column?.heading.trim() ?? '';
  const isMade = !column || column.addends || column.isSheetName || column.isEveryRow;
  if (isMade || !isColumnName(heading)) refuse(reading.tab, heading);
  return dialect.name(heading);
}

/** A field of the tab as an expression over its table: days by the clock on the wall, classes by name, whole numbers. */
export function columnOf(source: Source, field: string, options: ColumnOptions): string {
  const raw = rawColumn(source, field, options);
  const { kind, space } = source.definition.fields[field] as Field;
  switch (kind) {
    case 'time':
      return options.dialect.moment(raw, momentTypeOf(source, field, options), options.timeZone);
    case 'person':
      return repOf(raw, options);
    case 'id':
      return space === 'client' ? clientOf(raw, options) : idOf(raw, options);
    case 'seconds':
      return secondsOf(source, field, raw, options);
    case 'money':
      return options.dialect.hundredths(isInMinorUnits(source, field) ? `${raw} / 100` : raw);
    case 'number':
      return raw;
    case 'class':
    case 'stage':
      return classOf(source.typed, field, raw, options);
    default:
      return isFilled(raw, options);
  }
}

/** As GoogleSQL trims: with U+0085 and without U+FEFF, unlike JavaScript. */
const atTheEnds =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;

/** A value as it is compared: in lower case, without white space at its ends. */
export function valueKey(text: string): string {
  return text.replace(atTheEnds, '').toLowerCase();
}

function loweredText(raw: string, { dialect }: ColumnOptions): string {
  return `LOWER(${dialect.trimmed(`COALESCE(${dialect.text(raw)}, '')`)})`;
}

/** The classes of the values that the sample holds; any other value is unknown until it is seen. */
export function classOf(typed: TypedTab, field: string, raw: string, options: ColumnOptions): string {
  const { literal } = options.dialect;
  const column = classesOf(typed, field);
  const classes = new Map([['', column?.classes[0] ?? 'blank']]);
  column?.texts.forEach((text, code) => {
    const key = valueKey(text);
    if (!classes.has(key)) classes.set(key, column.classes[code] as string);
  });
  const cases = [...classes].map(([key, name]) => `WHEN ${literal(key)} THEN ${literal(name)}`);
  return `CASE ${loweredText(raw, options)} ${cases.join(' ')} ELSE 'unknown' END`;
}

/** Whether it is one of the sample's values, by their codes. */
export function isAnyOf(
  typed: TypedTab,
  field: string,
  raw: string,
  options: ColumnOptions,
  is: (code: number) => boolean,
): string {
  const column = classesOf(typed, field);
  const keys = new Set(column?.texts.filter((_, code) => is(code)).map(valueKey));
  if (keys.size === 0) return 'FALSE';
  return `${loweredText(raw, options)} IN (${[...keys].map(options.dialect.literal).join(', ')})`;
}

function isInMinorUnits({ reading }: Source, field: string): boolean {
  const headings = (reading.cells[reading.headingRow] ?? []).map(String);
  return areMinorUnits(reading.columns[field]?.heading ?? '', headings);
}

/** The value itself, to be told from others. */
export function keyOf(raw: string, options: ColumnOptions): string {
  return loweredText(raw, options);
}

function isFilled(raw: string, options: ColumnOptions): string {
  return `CASE WHEN ${loweredText(raw, options)} IN (${noValues(options)}) THEN 'blank' ELSE 'text' END`;
}

function noValues({ dialect }: ColumnOptions): string {
  return [...pseudoBlanks(), '-', '–', '—', 'n/a', '#n/a'].map(dialect.literal).join(', ');
}

function repOf(raw: string, { dialect, aliases }: ColumnOptions): string {
  const name = dialect.trimmed(dialect.replaced(`COALESCE(${dialect.text(raw)}, '')`, '\\s+', ' '));
  if (aliases.size === 0) return name;
  const cases = [...aliases].map(([alias, own]) => `WHEN ${dialect.literal(alias)} THEN ${dialect.literal(own)}`);
  return `CASE LOWER(${name}) ${cases.join(' ')} ELSE ${name} END`;
}

/** What systems write where there is no id, is none. */
function idOf(raw: string, options: ColumnOptions): string {
  const { dialect } = options;
  const id = dialect.trimmed(dialect.text(raw));
  const isNone = `${dialect.matches(id, '^[\\s0.–—-]*$')} OR LOWER(${id}) IN (${noValues(options)})`;
  return `CASE WHEN ${isNone} THEN NULL ELSE ${id} END`;
}

/** A client by e-mail, by the digits of a phone number, or by name whatever its case and punctuation. */
function clientOf(raw: string, options: ColumnOptions): string {
  const { dialect } = options;
  const bare = dialect.trimmed(dialect.text(raw));
  const digits = dialect.replaced(bare, '[\\s()+.-]', '');
  const isPhone = dialect.matches(digits, '^[0-9]{7,}$');
  return [
    `CASE WHEN ${dialect.matches(bare, '^[\\s0.–—-]*$')} OR LOWER(${bare}) IN (${noValues(options)}) THEN NULL`,
    `WHEN ${dialect.matches(bare, '@')} THEN LOWER(${bare})`,
    `WHEN ${isPhone} AND LENGTH(${digits}) > 10 THEN SUBSTR(${digits}, -10) WHEN ${isPhone} THEN ${digits}`,
    `ELSE ${folded(bare, dialect)} END`,
  ].join(' ');
}

/** As `foldText` has it. */
function folded(text: string, dialect: Dialect): string {
  const bare = dialect.replaced(
    text,
    "['’ʼ`\\x{ad}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{2069}\\x{feff}]",
    '',
  );
  const plain = `REPLACE(${dialect.composed(`LOWER(${bare})`)}, 'ё', 'е')`;
  const spaced = dialect.replaced(plain, '[^\\pL\\pM\\pN#№%+✓✔☑✗✘☐]+', ' ');
  return dialect.trimmed(dialect.composed(spaced));
}

/** Seconds as the sample was understood: its unit as said, by the heading, or by how large its numbers are. */
function secondsOf(
  { tab, share, reading, typed }: Source,
  field: string,
  raw: string,
  { units }: ColumnOptions,
): string {
  const { heading, index } = reading.columns[field] as Source['reading']['columns'][string];
  const said = units[`${share ? 'activities' : tab}.${field}`];
  const named = Number(durationReader(heading, typed.clock, true).read(1));
  const values = numbersOf(typed, field) ?? [];
  const row = values.findIndex((value) => value > 0);
  const cell = Number(reading.cells[cellRow(typed, row)]?.[index] ?? 0);
  const read = row < 0 || cell === 0 || named !== 1 ? named : scaleOf((values[row] as number) / cell);
  const factor = said ? (secondsIn[said] ?? 1) : read;
  const seconds = factor === 1 ? raw : said || named === 1 ? `ROUND(${raw} * ${factor})` : `${raw} * ${factor}`;
  return `CASE WHEN ${raw} >= 0 THEN ${seconds} END`;
}

function cellRow({ picked, firstRow }: TypedTab, row: number): number {
  return picked ? (picked[row] as number) - 1 : firstRow - 1 + row;
}

/** Milliseconds, seconds or fractions of a day: rounding has blurred which. */
function scaleOf(ratio: number): number {
  return ratio < 0.5 ? 0.001 : ratio > 1000 ? secondsPerDay : 1;
}

/** What is said of the column, else what the sample looks like: a clock that is always midnight is none. */
export function momentTypeOf(source: Source, field: string, { types }: ColumnOptions): MomentType {
  const said = types[`${source.tab}.${field}`];
  if (said) return said;
  const { reading, typed } = source;
  const index = reading.columns[field]?.index ?? -1;
  const cells = reading.cells.slice(typed.firstRow - 1).map((row) => row[index] ?? '');
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
  const dayAt = (milliseconds: number): number => Math.floor(typed.clock.localSeconds(milliseconds) / secondsPerDay);
  // The first moment of a day, which is not always midnight.
  const hasClock = (cell: Cell): boolean =>
    isDate(cell)
      ? dayAt(cell.getTime()) === dayAt(cell.getTime() - 1000)
      : typeof cell === 'number'
        ? cell % 1 !== 0 || cell > 6e8
        : typeof cell === 'string' && /\d:\d/.test(cell);
  if (!cells.some(hasClock)) return 'DATE';
  return texts.length > 0 && texts.every((text) => /\d:\d\d/.test(text) && !/(Z|UTC|[+-]\d\d:?\d\d)$/.test(text.trim()))
    ? 'DATETIME'
    : 'TIMESTAMP';
}
