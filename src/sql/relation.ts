import { doneByDay } from '../rows/shareOut.ts';
import { classesOf, type TypedTab } from '../rows/typedTab.ts';
import { ownDay } from '../vocabulary/ownDay.ts';
import type { Field } from '../vocabulary/tab.ts';
import { classOf, columnOf, rawColumn } from './column.ts';
import type { ColumnOptions } from './columnOptions.ts';
import { momentTypeOf } from './momentType.ts';
import type { Source } from './source.ts';

/** A named step of the query: rows with the fields by which measures are counted. */
export type Relation = {
  readonly name: string;
  readonly text: string;
  readonly fields: ReadonlySet<string>;
  /** Null where it is only a step to others. */
  readonly counts: Counts | null;
};

/** Whether its rows already begin on the first day, and what measures are counted from it. */
export type Counts = {
  readonly tab: Source['tab'];
  readonly isSince: boolean;
  /** Fields that cannot be read: nothing that looks at them is counted. */
  readonly unclear?: readonly string[];
  /** What became of the deals whose amounts are known, where it is not all of them. */
  readonly amountsTold?: Source['typed']['amountsTold'];
  /** It says something of several rows together, which a sample does not tell. */
  readonly isAcross?: true;
  /** By field a condition on all rows without which nothing that looks at the field is told. */
  readonly toldBy?: Readonly<Record<string, string>>;
};

export type RelationOptions = ColumnOptions & {
  /** Days as expressions: the first that is wanted, the last that counts, and the first that cannot be meant. */
  readonly since: string;
  readonly asOf: string;
  readonly tooLate: string;
  readonly onePerAppointment: boolean;
};

/** `at` is a word of the language. */
export function nameOf(field: string): string {
  return field === 'at' ? 'moment' : field;
}

/** Before it no row of a sales tracker was written. */
const earliest = '1990-01-01';

/**
 * The rows of a table with the fields that are asked for, as far as the sample has them.
 * @param extra further columns by name
 * @param isSince only rows from the first day on: others tell nothing of any row
 */
export function readTable(
  source: Source,
  fields: readonly string[],
  options: RelationOptions,
  {
    extra = {},
    isSince = false,
    name = `${source.tab}_read`,
  }: { extra?: Readonly<Record<string, string>>; isSince?: boolean; name?: string } = {},
): Relation {
  const own = ownDay[source.tab] as string;
  const found = fields.filter((field) => field in source.typed.columns);
  const isDetail = (field: string): boolean =>
    field !== own && (source.definition.fields[field] as Field).kind === 'time';
  const columns = found.map((field) => {
    const column = columnOf(source, field, options);
    return `${isDetail(field) ? possible(column, options) : column} AS ${nameOf(field)}`;
  });
  if (!found.includes('rep')) columns.push(`'' AS rep`);
  for (const [field, expression] of Object.entries(extra)) columns.push(`${expression} AS ${field}`);
  if (source.share) columns.push(...shareColumns(source, options));
  return {
    name,
    text: `SELECT ${columns.join(',\n    ')}\n  FROM ${options.dialect.name(source.table)}${rangeOf(source, options, isSince)}`,
    fields: new Set([...found, 'rep', ...Object.keys(extra)]),
    counts: null,
  };
}

/** A moment, unless it cannot be meant. */
function possible(moment: string, { dialect, tooLate }: RelationOptions): string {
  const from = dialect.midnightOf(dialect.day(earliest));
  return `CASE WHEN ${moment} >= ${from} AND ${moment} < ${dialect.midnightOf(tooLate)} THEN ${moment} END`;
}

/** Meetings may be ahead; rows without a day of their own may be counted on another, calls and e-mails have none. */
function rangeOf(source: Source, options: RelationOptions, isSince: boolean): string {
  const field = ownDay[source.tab] as string;
  if (!(field in source.typed.columns)) return '';
  const { dialect, timeZone, since, asOf, tooLate } = options;
  const raw = rawColumn(source, field, options);
  const type = momentTypeOf(source, field, options);
  const end = source.tab === 'meetings' ? tooLate : dialect.daysLater(asOf, 1);
  const from = isSince ? since : dialect.day(earliest);
  const range = `${raw} >= ${dialect.beginningOf(from, type, timeZone)} AND ${raw} < ${dialect.beginningOf(end, type, timeZone)}`;
  const isNeeded = source.tab === 'calls' || source.tab === 'emails';
  return `\n  WHERE ${isNeeded ? range : `(${range} OR ${raw} IS NULL)`}`;
}

function shareColumns({ share }: Source, options: RelationOptions): string[] {
  const { reading, typed } = share as NonNullable<Source['share']>;
  const columns = ['type', 'done'].flatMap((field) =>
    field in typed.columns
      ? [`${classOf(typed, field, rawColumn({ reading }, field, options), options)} AS activity_${field}`]
      : [],
  );
  if (!isDoneByDay(typed)) return columns;
  return [
    ...columns,
    `CASE WHEN ${rawColumn({ reading }, 'doneAt', options)} IS NULL THEN 'no' ELSE 'yes' END AS activity_done`,
  ];
}

function isDoneByDay(activities: TypedTab): boolean {
  const types = classesOf(activities, 'type');
  return types !== null && doneByDay(activities, types) !== null;
}

/** A system keeps what somebody has deleted, with a tick. */
export function notDeleted({ fields }: Relation): string[] {
  return fields.has('deleted') ? [`deleted <> 'yes'`] : [];
}

const typeOf: Partial<Record<Source['tab'], string>> = { calls: 'call', emails: 'email', meetings: 'meeting' };

/** Only a meeting that is still to be done is one. */
export function isOfShare({ share, tab }: Source): string[] {
  if (!share) return [];
  const ofType = `activity_type = '${typeOf[tab]}'`;
  const hasDone = 'done' in share.typed.columns || isDoneByDay(share.typed);
  return hasDone && tab !== 'meetings' ? [ofType, `activity_done <> 'no'`] : [ofType];
}

/** A step that others take something from. */
export function step(name: string, text: string, fields: readonly string[] = []): Relation {
  return { name, text, fields: new Set(fields), counts: null };
}

/** The rows of another step, with fields that take the place of earlier ones or are new, where all of these hold. */
export function refined(
  name: string,
  from: Relation,
  columns: Readonly<Record<string, string>>,
  where: readonly string[],
  counts: Relation['counts'],
): Relation {
  const replaced = Object.entries(columns).filter(([field]) => from.fields.has(field));
  const added = Object.entries(columns).filter(([field]) => !from.fields.has(field));
  const written = (list: readonly [string, string][]): string =>
    list.map(([field, column]) => `${column} AS ${field}`).join(',\n    ');
  const star = replaced.length > 0 ? `* REPLACE (${written(replaced)})` : '*';
  const all = added.length > 0 ? `${star},\n    ${written(added)}` : star;
  return {
    name,
    text: `SELECT ${all}\n  FROM ${from.name}${where.length > 0 ? `\n  WHERE ${where.join(' AND ')}` : ''}`,
    fields: new Set([...from.fields, ...Object.keys(columns)]),
    counts,
  };
}

/** The moment and the rep of the first row by time: of two at the same second the rep who comes first by name. */
export function firstOf(moment: string, { dialect }: RelationOptions): string {
  return `MIN(CASE WHEN ${moment} IS NOT NULL THEN CONCAT(${dialect.sortable(moment)}, ' ', rep) END)`;
}

export function momentOfFirst(first: string, { dialect }: RelationOptions): string {
  return dialect.momentOf(`SUBSTR(${first}, 1, 19)`);
}

export function repOfFirst(first: string): string {
  return `SUBSTR(${first}, 21)`;
}
