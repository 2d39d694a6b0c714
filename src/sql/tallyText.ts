import { tallyOf } from '../count/tallyOf.ts';
import type { Reading } from '../find/reading.ts';
import { measures } from '../measures/all.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import { classesOf } from '../rows/typedTab.ts';
import type { AbsentReason } from '../vocabulary/absentReason.ts';
import { type Day, isoOf } from '../vocabulary/day.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { type AbsentMeasure, absentMeasures } from './absent.ts';
import { bigQuery, type Dialect, type MomentType } from './dialect.ts';
import { funnelOf, stagesAbsent } from './funnel.ts';
import { relationOf } from './measureColumns.ts';
import { momentTypeOf } from './momentType.ts';
import { isZoneName, tableName } from './names.ts';
import { type CountedFrom, queryText } from './queryText.ts';
import type { Relation, RelationOptions } from './relation.ts';
import { relationsOf } from './relations.ts';
import { aliasesOf, type Source, sourcesOfTables, type Tables } from './source.ts';

export type SqlRequest = {
  readonly tables: Tables;
  /** The first day of the result; null is the first of the month 13 months before the last day. */
  readonly since: Day | null;
  /** The last day that counts; null is the day on which the query runs. */
  readonly until: Day | null;
  /** By `calls.at`, where the sample does not tell. */
  readonly types: Readonly<Record<string, MomentType>>;
  /** The table of meetings holds each appointment once, however often it was moved. */
  readonly onePerAppointment: boolean;
};

export type SqlOptions = TallyOptions & { readonly timeZone: string };

/** Why there is no text. */
export type SqlProblem =
  | { readonly kind: 'no table' | 'no measure' }
  | { readonly kind: 'table name' | 'no sample'; readonly tab: TabName; readonly table: string }
  | { readonly kind: 'column name'; readonly tab: TabName; readonly heading: string }
  | { readonly kind: 'time zone'; readonly timeZone: string };

export type SqlText = {
  /** Null where there is a problem. */
  readonly text: string | null;
  readonly problems: readonly SqlProblem[];
  /** In the order of the columns. */
  readonly measures: readonly Measure[];
  readonly absent: readonly AbsentMeasure[];
  /** Why the deals' stages are not in it; null where they are, or where no table holds deals. */
  readonly stagesAbsent: AbsentReason | null;
  /** How columns with days are read. */
  readonly moments: readonly { readonly field: string; readonly heading: string; readonly type: MomentType }[];
  readonly sources: readonly Source[];
};

/** Thirteen months: a month beside the same one of the year before. */
const usualMonths = 13;
/** As many days ahead as a date may be meant. */
const daysAhead = 3653;

/**
 * The daily tally of the tables as one query: a row per rep and day with every measure that they supply.
 * @param readings the sheets as they are understood; of a tab with a table a sample is enough, since only its headings
 *   and values matter
 */
export function tallyText(
  readings: readonly Reading[],
  request: SqlRequest,
  options: SqlOptions,
  dialect: Dialect = bigQuery,
): SqlText {
  const rows = readings.filter(({ tab }) => tab !== 'dailyActivity');
  const { tables, problems } = checkedTables(request.tables, options.timeZone);
  const sources = sourcesOfTables(rows, tables, options);
  for (const [tab, table] of Object.entries(tables) as [TabName, string][])
    if (!sources.some((source) => source.tab === tab || (source.share && tab === 'activities')))
      problems.push({ kind: 'no sample', tab, table });
  const strange = new Map<string, SqlProblem>();
  const own = relationOptions(request, options, dialect, aliasesOf(rows, options), strange);
  const { tally, counting } = tallyOf(rows, options);
  const relations = relationsOf(sources, rows, own);
  const funnel = funnelOf(sources, relations, counting, own);
  const counted = countedFrom(relations, rows, tally.said, sources);
  if (problems.length === 0 && strange.size === 0 && counted.length === 0) problems.push({ kind: 'no measure' });
  const all = counted.map(({ measure }) => measure);
  const found = [...problems, ...strange.values()];
  const moments = momentsOf(sources, own);
  const read = moments.map(({ field, heading, type }) => `${field.split('.')[0]} ${heading} ${type}`);
  return {
    text: found.length > 0 ? null : queryText({ relations, counted, funnel, read }, options.settings.values, own),
    problems: found,
    measures: all,
    absent: absentMeasures(sources, relations, rows, all, own),
    stagesAbsent: funnel ? null : stagesAbsent(sources),
    moments,
    sources,
  };
}

function checkedTables(given: Tables, timeZone: string): { tables: Tables; problems: SqlProblem[] } {
  const problems: SqlProblem[] = [];
  const tables: Partial<Record<TabName, string>> = {};
  for (const [tab, table] of Object.entries(given) as [TabName, string][]) {
    const name = tableName(table);
    if (name === null) problems.push({ kind: 'table name', tab, table });
    else tables[tab] = name;
  }
  if (Object.keys(given).length === 0) problems.push({ kind: 'no table' });
  if (!isZoneName(timeZone)) problems.push({ kind: 'time zone', timeZone });
  return { tables, problems };
}

function relationOptions(
  { since, until, types, onePerAppointment }: SqlRequest,
  { timeZone, settings }: SqlOptions,
  dialect: Dialect,
  aliases: ReadonlyMap<string, string>,
  strange: Map<string, SqlProblem>,
): RelationOptions {
  const asOf = until === null ? dialect.today(timeZone) : dialect.day(isoOf(until));
  return {
    dialect,
    timeZone,
    types,
    aliases,
    units: settings.units,
    since: since === null ? dialect.monthsBefore(asOf, usualMonths) : dialect.day(isoOf(since)),
    asOf,
    tooLate: dialect.daysLater(asOf, daysAhead),
    onePerAppointment,
    refuse: (tab, heading) => strange.set(`${tab} ${heading}`, { kind: 'column name', tab, heading }),
  };
}

/** What the sample never says would be a column of zeros, and a 0 says more than nobody ever wrote. */
function countedFrom(
  relations: readonly Relation[],
  rows: readonly Reading[],
  said: ReadonlySet<string>,
  sources: readonly Source[],
): CountedFrom[] {
  const hasRows = (measure: Measure): boolean => rows.some(({ tab }) => tab === measure.tab.name);
  return measures.flatMap((measure) => {
    const { elsewhere = [], name } = measure;
    const others = hasRows(measure) ? [] : elsewhere.filter((other) => relationOf(other, relations) !== null);
    const own = others.length === 1 ? { ...(others[0] as Measure), name } : measure;
    const relation = relationOf(own, relations);
    const source = sources.find(({ tab }) => tab === own.tab.name);
    const isWanted = relation && (said.has(name) || isAcrossRows(own, relation) || (source && mayTurnUp(own, source)));
    return relation && isWanted ? [{ measure: own, relation }] : [];
  });
}

/** A value that the sample does not hold is not understood: where the others are told apart, it must be counted somewhere. */
function mayTurnUp({ where }: Measure, { typed }: Source): boolean {
  return where.some((condition) =>
    Object.entries(condition).some(([field, test]) => {
      if (!Array.isArray(test) || !test.includes('unknown')) return false;
      const told = [field, 'stage', 'status'].map((name) => classesOf(typed, name)).find((column) => column !== null);
      return new Set(told?.classes.filter((name) => name !== 'blank' && name !== 'unknown')).size > 1;
    }),
  );
}

/** What hangs on other rows is told by all of them, not by a sample. */
function isAcrossRows({ where }: Measure, { fields, counts }: Relation): boolean {
  const asked = new Set(where.flatMap((condition) => Object.keys(condition)));
  return counts?.isAcross === true || (asked.has('converted') && fields.has('has_deal'));
}

function momentsOf(sources: readonly Source[], own: RelationOptions): SqlText['moments'] {
  return sources.flatMap((source) =>
    Object.entries(source.typed.columns).flatMap(([field, { kind }]) =>
      kind === 'time' && source.definition.fields[field]?.kind === 'time' && field !== 'atDate'
        ? [
            {
              field: `${source.tab}.${field}`,
              heading: source.reading.columns[field]?.heading ?? '',
              type: momentTypeOf(source, field, own),
            },
          ]
        : [],
    ),
  );
}
