import { namesIn } from '../find/shapes/tables/fullNames.ts';
import { classesOf, type TypedTab } from '../rows/typedTab.ts';
import { type AmountScale, amountScale } from '../values/amountScale.ts';
import type { Field } from '../vocabulary/tab.ts';
import type { ColumnOptions } from './columnOptions.ts';
import { clientOf, idOf, noValues, repOf } from './ids.ts';
import { momentTypeOf } from './momentType.ts';
import { isColumnName } from './names.ts';
import { secondsOf } from './seconds.ts';
import type { Source } from './source.ts';

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

/** A column of the table that is no field. */
export function columnAt(
  { reading }: Pick<Source, 'reading'>,
  index: number,
  { dialect, refuse }: ColumnOptions,
): string {
  const heading = String(reading.cells[reading.headingRow]?.[index] ?? '').trim();
  if (!isColumnName(heading)) refuse(reading.tab, heading);
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
      return repOf(field === 'rep' ? fullNameOf(source, raw, options) : raw, options);
    case 'id':
      return space === 'client' ? clientOf(raw, options) : idOf(raw, options);
    case 'seconds':
      return secondsOf(source, field, raw, options);
    case 'money':
      return options.dialect.hundredths(scaledBy(scaleOf(source, field), raw));
    case 'number':
      return raw;
    case 'class':
    case 'stage':
      return classOf(source.typed, field, raw, options);
    default:
      return isFilled(raw, options);
  }
}

/** First and last names that stand in two columns are read as one. */
function fullNameOf(source: Source, raw: string, options: ColumnOptions): string {
  const { cells, headingRow, columns } = source.reading;
  const names = namesIn(cells[headingRow] ?? []);
  if (!names || names.first !== columns.rep?.index) return raw;
  const { dialect } = options;
  const last = columnAt(source, names.last, options);
  return `CONCAT(COALESCE(${dialect.text(raw)}, ''), ' ', COALESCE(${dialect.text(last)}, ''))`;
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

function scaleOf({ reading }: Source, field: string): AmountScale {
  const headings = (reading.cells[reading.headingRow] ?? []).map(String);
  return amountScale(reading.columns[field]?.heading ?? '', headings);
}

function scaledBy(scale: AmountScale, raw: string): string {
  return scale === 1 ? raw : scale < 1 ? `${raw} / ${1 / scale}` : `${raw} * ${scale}`;
}

/** The value itself, to be told from others. */
export function keyOf(raw: string, options: ColumnOptions): string {
  return loweredText(raw, options);
}

function isFilled(raw: string, options: ColumnOptions): string {
  return `CASE WHEN ${loweredText(raw, options)} IN (${noValues(options)}) THEN 'blank' ELSE 'text' END`;
}
