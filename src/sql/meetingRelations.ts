import { flags, isToldByReason, perhapsCancelled, secondOutcome } from '../link/joinOutcomes.ts';
import { isAmongThemselves, saysKind } from '../rows/leftOut/internalMeetings.ts';
import { soldAtMeeting } from '../rows/soldRows.ts';
import { classesOf, codesOf } from '../rows/typedTab.ts';
import { broughtText, saidBrought, soldBy } from './brought.ts';
import { isAnyOf, rawColumn } from './column.ts';
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

/** Whether a meeting is, or may be, one that was moved, which only rows in their order tell. */
export function mayHaveChains({ typed }: Source): boolean {
  const from = codesOf(typed, 'rescheduledFrom');
  if (from?.some((code) => code !== 0) && codesOf(typed, 'meetingId')) return true;
  const moved = [classesOf(typed, 'outcome'), classesOf(typed, 'attended')].some((column) =>
    column?.classes.some((name) => name === 'rescheduled' || name === 'unknown'),
  );
  const isTicked = classesOf(typed, 'moved')?.classes.includes('yes') === true;
  return (moved || isTicked) && ('client' in typed.columns || 'leadId' in typed.columns);
}

/** Appointments that are a row each, and the clients they are with. */
export function meetingRelations(source: Source, options: RelationOptions): Relation[] {
  const { dialect, asOf } = options;
  const at = 'moment';
  const fields = [
    'at',
    'rep',
    'outcome',
    'attended',
    ...flags.map(({ field }) => field),
    'cancelReason',
    'deleted',
    'bookedAt',
    'client',
    'leadId',
    'saleAmount',
    'closer',
  ];
  const read = readTable(source, fields, options, {
    extra: {
      ...internalOf(source, options),
      ...(source.share ? {} : saidBrought('said_sale', source, soldAtMeeting, options)),
    },
  });
  const tomorrow = dialect.midnightOf(dialect.daysLater(asOf, 1));
  const outcome = outcomeOf(source);
  const has = (field: string): boolean => read.fields.has(field);
  const where = [
    ...isOfShare(source),
    ...notDeleted(read),
    ...(has('is_internal') ? ['NOT is_internal'] : []),
    ...(has('bookedAt') ? [`(bookedAt IS NULL OR bookedAt < ${tomorrow})`] : []),
  ];
  const joined = refined('meetings_joined', read, outcome ? { outcome } : {}, where, null);
  const isPast = `COALESCE(${at} < ${tomorrow}, TRUE)`;
  const result = joined.fields.has('outcome')
    ? `CASE WHEN NOT ${isPast} THEN 'scheduled' WHEN outcome IN ('held', 'no-show', 'cancelled', 'rescheduled', 'not held') THEN outcome ELSE 'unresolved' END`
    : `'blank'`;
  const isSet = has('bookedAt') ? `bookedAt IS NOT NULL OR ${isPast}` : isPast;
  const booked = has('bookedAt') ? `COALESCE(bookedAt, ${at})` : at;
  const linked = {
    due: at,
    booked,
    chainHead: `'yes'`,
    isSet: `CASE WHEN ${isSet} THEN 'yes' ELSE 'no' END`,
    result,
    ...(has('said_sale') && { sale: broughtText('said_sale', source, soldAtMeeting), ...soldBy(joined) }),
  };
  const meetings = refined('meetings', joined, linked, [], { tab: 'meetings', isSince: false });
  const clients = clientsOf(meetings, options);
  return [read, joined, meetings, ...clients];
}

/** Meetings within the company, of which the sample holds some. */
function internalOf(source: Source, options: RelationOptions): Record<string, string> {
  const { typed } = source;
  const type = classesOf(typed, 'type');
  if (!type?.texts.some(isAmongThemselves)) return {};
  const raw = rawColumn(source, 'type', options);
  const said = isAnyOf(typed, 'type', raw, options, (code) => isAmongThemselves(type.texts[code] as string));
  const isAlone =
    saysKind(typed) || !('client' in typed.columns) ? '' : ` AND ${rawColumn(source, 'client', options)} IS NULL`;
  return { is_internal: `COALESCE(${said}${isAlone}, FALSE)` };
}

/** The first appointment of each client carries the client. */
function clientsOf(meetings: Relation, options: RelationOptions): Relation[] {
  const keys = ['client', 'leadId'].filter((field) => meetings.fields.has(field));
  if (keys.length === 0) return [];
  const named = keys.map((field) => `CASE WHEN ${field} IS NOT NULL THEN CONCAT('${field} ', ${field}) END`);
  const key = keys.length > 1 ? `COALESCE(${named.join(', ')})` : (keys[0] as string);
  const first = firstOf('booked', options);
  return [
    {
      name: 'clients',
      text: `SELECT ${momentOfFirst(first, options)} AS booked, ${repOfFirst(first)} AS rep, 'yes' AS clientFirst,
    CASE WHEN COUNT(*) > 1 THEN 'yes' ELSE 'no' END AS clientAgain
  FROM meetings
  WHERE isSet = 'yes' AND ${key} IS NOT NULL
  GROUP BY ${key}`,
      fields: new Set(['booked', 'rep', 'clientFirst', 'clientAgain']),
      counts: { tab: 'meetings', isSince: false, isAcross: true },
    },
  ];
}

/** The first flag that is ticked decides; where no column holds an outcome, nobody marked as missing came. */
function outcomeOf({ typed }: Source): string | null {
  const known = 'outcome' in typed.columns || 'attended' in typed.columns;
  const both = outcomeOfBoth(typed, secondOutcome.meetings);
  const ticked = flags.filter(({ field }) => field in typed.columns);
  const isToldWhy = isToldByReason(typed) && classesOf(typed, 'cancelReason')?.classes.includes('text') === true;
  if (ticked.length === 0 && !isToldWhy) return both;
  const unticked = known ? (both ?? 'outcome') : `'blank'`;
  const cases = ticked.map(({ field, says }) => `WHEN ${field} = 'yes' THEN '${says}'`);
  if (isToldWhy) {
    const isOpen = known ? ` AND ${unticked} IN ('${perhapsCancelled.join(`', '`)}')` : '';
    cases.push(`WHEN cancelReason = 'text'${isOpen} THEN 'cancelled'`);
  }
  if (!known) for (const { field } of ticked) cases.push(`WHEN ${field} = 'unknown' THEN 'unknown'`);
  if (!known && 'noShow' in typed.columns) cases.push(`WHEN noShow = 'no' THEN 'held'`);
  return `CASE ${cases.join(' ')} ELSE ${unticked} END`;
}
