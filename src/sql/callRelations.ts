import { secondOutcome } from '../link/joinOutcomes.ts';
import { isLength, perhapsMachine } from '../link/linkCalls.ts';
import { booked } from '../rows/bookedCalls.ts';
import { betweenExtensions, type CallsToOwn, callsToOwn } from '../rows/leftOut/callParties.ts';
import { incomingByParty } from '../rows/leftOut/incomingCalls.ts';
import { sold } from '../rows/soldRows.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import { fewestUntimed, untimedReps } from '../rows/untimedReps.ts';
import { extensions, outsideNumber } from '../values/phoneParty.ts';
import { broughtText, saidBrought, soldBy } from './brought.ts';
import { columnAt, rawColumn } from './column.ts';
import { outcomeOfBoth } from './outcome.ts';
import {
  firstOf,
  isOfShare,
  momentOfFirst,
  notDeleted,
  type Relation,
  type RelationOptions,
  readTable,
  refined,
  repOfFirst,
} from './relation.ts';
import type { Source } from './source.ts';

export const connected = `outcome IN ('connected', 'productive')`;

/**
 * The calls that count, and the people called: each once, on the first call to them, whenever they were reached.
 * @param needsAll whether something asks for the calls before the first day
 * @param hasClock without one nobody knows which of a day's calls was the first
 */
export function callRelations(
  source: Source,
  options: RelationOptions,
  { needsAll, hasClock }: { readonly needsAll: boolean; readonly hasClock: boolean },
): Relation[] {
  const { columns } = source.typed;
  const person = 'leadId' in columns ? 'leadId' : 'client' in columns ? 'client' : null;
  const fields = [
    'at',
    'rep',
    'outcome',
    'answered',
    'medium',
    'progress',
    'called',
    'machine',
    'connectedAt',
    'talk',
    'direction',
    'deleted',
    'decisionMaker',
    'productive',
    'saleAmount',
    'closer',
    ...(needsAll ? ['leadId', 'client'] : []),
  ];
  const read = readTable(source, fields, options, {
    extra: {
      // In a mixed log other channels bring as much, and the calls alone would be a part of it.
      ...(source.share
        ? {}
        : {
            ...saidBrought('said_booking', source, booked, options),
            ...saidBrought('said_sale', source, sold, options),
          }),
      ...incomingOf(source, options),
      ...withinOf(source, options),
    },
    isSince: !needsAll,
  });
  const outcome = outcomeOf(source);
  const joined = refined('calls_joined', read, outcome ? { outcome } : {}, isOfShare(source), null);
  const where = [
    ...notDeleted(read),
    read.fields.has('came_in') ? 'NOT came_in' : '',
    read.fields.has('is_within') ? 'NOT is_within' : '',
    'direction' in columns ? `direction NOT IN ('inbound', 'internal')` : '',
    ...isCall(source),
  ];
  const untimed = untimedText(source, joined);
  const spoken = joined.fields.has('talk')
    ? `CASE WHEN talk = 0${untimed === null ? '' : ` AND NOT (${untimed})`} THEN 'no' ELSE 'yes' END`
    : `'yes'`;
  const brought = {
    ...(joined.fields.has('said_booking') && { booking: broughtText('said_booking', source, booked) }),
    ...(joined.fields.has('said_sale') && { sale: broughtText('said_sale', source, sold), ...soldBy(joined) }),
  };
  const calls = refined(
    'calls',
    joined,
    { spoken, ...(untimed !== null && { talk: `CASE WHEN ${untimed} THEN NULL ELSE talk END` }), ...brought },
    where.filter(Boolean),
    {
      tab: 'calls',
      isSince: !needsAll,
      ...(source.typed.unclear && { unclear: source.typed.unclear }),
    },
  );
  if (!hasClock || person === null || !calls.fields.has('outcome')) return [read, joined, calls];
  return [read, joined, calls, people(calls, person, options)];
}

/** Whose talk times are all 0 although somebody was reached; null where the sample has nobody whom nobody times. */
function untimedText({ typed }: Source, { fields }: Relation): string | null {
  if (!fields.has('talk') || !('outcome' in typed.columns) || !untimedReps(typed).includes(1)) return null;
  const silent = `SUM(CASE WHEN talk = 0 AND ${connected} THEN 1 ELSE 0 END) OVER (PARTITION BY rep)`;
  return `COALESCE(MAX(talk) OVER (PARTITION BY rep), 1) = 0 AND ${silent} >= ${fewestUntimed}`;
}

/** What is true of the rows that are a call, whoever made it. */
function isCall(source: Source): string[] {
  const { columns } = source.typed;
  return [
    'medium' in columns ? `medium NOT IN ('other', 'internal')` : '',
    'progress' in columns ? `progress <> 'planned'` : '',
    'called' in columns ? `called <> 'no'` : '',
    outcomeOf(source) || 'outcome' in columns ? `outcome <> 'not a call'` : '',
  ].filter(Boolean);
}

/** What is true of a call that came in; null where nothing tells it. */
export function cameInOf(source: Source): string | null {
  if ('direction' in source.typed.columns) return `direction = 'inbound'`;
  return tellsIncoming(source) ? ['came_in', ...isCall(source)].join(' AND ') : null;
}

function people(calls: Relation, person: string, options: RelationOptions): Relation {
  const first = firstOf('moment', options);
  const reached = `MAX(CASE WHEN ${connected} THEN 2 ELSE 1 END)`;
  return {
    name: 'people',
    text: `SELECT ${momentOfFirst(first, options)} AS moment, ${repOfFirst(first)} AS rep,
    CASE ${reached} WHEN 2 THEN 'reached' ELSE 'called' END AS prospect
  FROM ${calls.name}
  WHERE ${person} IS NOT NULL AND moment IS NOT NULL
  GROUP BY ${person}`,
    fields: new Set(['at', 'rep', 'prospect']),
    counts: { tab: 'calls', isSince: false, isAcross: true },
  };
}

/** As the columns say it together, less the calls that a machine took. */
function outcomeOf(source: Source): string | null {
  const { columns } = source.typed;
  const said = saidOutcome(source);
  if (!('machine' in columns) || (said === null && !('outcome' in columns))) return said;
  const outcome = said ?? 'outcome';
  return `CASE WHEN machine = 'yes' AND ${outcome} IN ('${perhapsMachine.join(`', '`)}') THEN 'voicemail' ELSE ${outcome} END`;
}

/** Without a column that says it, a call that was put through or that has talk time was connected. */
function saidOutcome({ typed }: Source): string | null {
  const { columns } = typed;
  const both = outcomeOfBoth(typed, secondOutcome.calls);
  if (both !== null || 'outcome' in columns) return both;
  if ('connectedAt' in columns) return `CASE WHEN connectedAt IS NOT NULL THEN 'connected' ELSE 'no answer' END`;
  return 'talk' in columns && !isLength(typed) ? `CASE WHEN talk > 0 THEN 'connected' ELSE 'no answer' END` : null;
}

/** The sample without the calls between colleagues, which are no sign of which of the others came in. */
function withoutColleagues({ typed, reading }: Source): TypedTab {
  const within = betweenExtensions(typed, reading);
  return within ? { ...typed, leftOut: within.isInternal } : typed;
}

function tellsIncoming(source: Source): boolean {
  const { reading } = source;
  const typed = withoutColleagues(source);
  return !reading.columns.direction && (incomingByParty(typed, reading) ?? callsToOwn(typed, reading)) !== null;
}

/** Where no column tells the direction: calls to anybody but a number outside came in, or to one of the team's own lines. */
function incomingOf(source: Source, options: RelationOptions): Record<string, string> {
  const { reading } = source;
  if (!tellsIncoming(source)) return {};
  const typed = withoutColleagues(source);
  const { dialect } = options;
  const isOutside = (party: string): string =>
    `${dialect.matches(dialect.replaced(party, outsideNumber.others, ''), outsideNumber.digits)} AND NOT ${dialect.matches(party, outsideNumber.mixed)}`;
  if (!incomingByParty(typed, reading)) {
    const { column, own, isCaller } = callsToOwn(typed, reading) as CallsToOwn;
    const party = dialect.trimmed(dialect.text(columnAt(source, column, options)));
    const isIn = isCaller ? isOutside(party) : `${party} IN (${[...own].map(dialect.literal).join(', ')})`;
    return { came_in: `COALESCE(${isIn}, FALSE)` };
  }
  const party = dialect.trimmed(dialect.text(rawColumn(source, 'client', options)));
  return { came_in: `COALESCE(${party} <> '' AND NOT (${isOutside(party)}), FALSE)` };
}

/** Calls between colleagues, by the extensions at both ends. */
function withinOf(source: Source, options: RelationOptions): Record<string, string> {
  const found = betweenExtensions(source.typed, source.reading);
  if (!found) return {};
  const { dialect } = options;
  const isOwn = (column: number): string => {
    const party = dialect.trimmed(dialect.text(columnAt(source, column, options)));
    return `(${extensions.map((form) => dialect.matches(party, form)).join(' OR ')})`;
  };
  return { is_within: `COALESCE(${isOwn(found.from)} AND ${isOwn(found.to)}, FALSE)` };
}
