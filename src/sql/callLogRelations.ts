import { leastCalled, mostUnnamed, waits } from '../link/leadCallLog.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { LeadKey } from './firstCalls.ts';
import { personKey, sayNobody } from './ids.ts';
import { momentOfFirst, type Relation, type RelationOptions, refined, step } from './relation.ts';

/** What is known of the calls, as far as leads ask for it. */
export type CallLog = {
  /** What is true of a row of `calls_joined` that came in; null where no column tells it. */
  readonly cameIn: string | null;
  readonly hasReps: boolean;
  /** Whether both calls and leads have a time of day. */
  readonly isTimed: boolean;
  /** By which columns calls name leads. */
  readonly keys: readonly LeadKey[];
};

/**
 * What the call log says of each lead that came while it was kept, as `leadCallLog` decides row by row, and whether the
 * log has enough of the leads for anything to be said, which all rows tell together.
 * @param key by what `first_calls` has the calls
 */
export function callLogRelations(key: LeadKey, log: CallLog, options: RelationOptions): Relation[] {
  const cameIn = log.cameIn === null ? [] : log.keys.map((one) => cameInBy(one, log.cameIn as string));
  const calls = leadCalls(key, log, cameIn, options);
  return [
    callSpan(key, options),
    ...cameIn,
    ...(log.hasReps ? logReps(options) : []),
    calls,
    leadLog(calls, log, options),
    callLog(log, options),
  ];
}

function callSpan({ other }: LeadKey, options: RelationOptions): Relation {
  const { dialect } = options;
  const day = dialect.dayOf('moment');
  return step(
    'call_span',
    `SELECT MIN(${day}) AS first_day, MAX(${day}) AS last_day,
    ${toTheSecond('MAX(moment)', options)} AS last_call,
    COUNT(CASE WHEN ${other} IS NULL THEN 1 END) AS unnamed, ${areTimed('moment', options)} AS calls_timed
  FROM calls`,
  );
}

/** Sheets know no fractions of a second. */
function toTheSecond(moment: string, { dialect }: RelationOptions): string {
  return dialect.momentOf(dialect.sortable(moment));
}

/** Midnight is what a bare day looks like. */
function areTimed(moment: string, { dialect }: RelationOptions): string {
  const afterMidnight = dialect.secondsLater(dialect.midnightOf(dialect.dayOf(moment)), 1);
  return `COUNT(CASE WHEN ${moment} >= ${afterMidnight} THEN 1 END) * 2 > COUNT(${moment})`;
}

/** Who called in themselves. */
function cameInBy({ own, other }: LeadKey, cameIn: string): Relation {
  return step(
    `came_by_${own}`,
    `SELECT ${other} AS came_key\n  FROM calls_joined\n  WHERE ${cameIn} AND ${other} IS NOT NULL\n  GROUP BY ${other}`,
  );
}

/** The leads that came while calls were logged, of reps who log them. */
function leadCalls(
  { own }: LeadKey,
  { hasReps, keys }: CallLog,
  cameIn: readonly Relation[],
  options: RelationOptions,
): Relation {
  const day = options.dialect.dayOf('leads.created');
  const joins = cameIn.map(({ name }, i) => `\n  LEFT JOIN ${name} ON leads.${keys[i]?.own} = ${name}.came_key`);
  const came = cameIn.map(({ name }) => ` WHEN ${name}.came_key IS NOT NULL THEN 'blank'`);
  return step(
    'lead_calls',
    `SELECT leads.created AS created, leads.rep AS rep, first_calls.call_count AS callsToLead, call_span.last_call AS last_call,
    ${toTheSecond('leads.created', options)} AS came_at, ${momentOfFirst('first_calls.first_call', options)} AS first_at,
    CASE WHEN first_calls.call_count > 0 THEN 'called'${came.join('')} ELSE 'not called' END AS logged
  FROM ${hasReps ? 'leads_of_reps AS leads' : 'leads'}
  CROSS JOIN call_span
  LEFT JOIN first_calls ON leads.${own} = first_calls.call_key${joins.join('')}
  WHERE leads.${own} IS NOT NULL AND ${day} >= call_span.first_day AND ${day} < call_span.last_day${hasReps ? `\n    AND (${sayNobody('rep_key', options.dialect)} OR rep_key IN (SELECT rep_key FROM log_reps))` : ''}`,
    ['created', 'rep', 'callsToLead', 'logged'],
  );
}

/** Who logs calls, and whose the leads are: a lead of nobody is everybody's. */
function logReps({ dialect }: RelationOptions): Relation[] {
  const key = personKey('rep', dialect);
  return [
    step('log_reps', `SELECT ${key} AS rep_key\n  FROM (SELECT rep FROM calls GROUP BY rep)`),
    step('leads_of_reps', `SELECT *, ${key} AS rep_key\n  FROM leads`),
  ];
}

/** Only of leads that were a day old when the log ended, and not of those that were entered after their call. */
function leadLog(calls: Relation, { isTimed }: CallLog, { dialect }: RelationOptions): Relation {
  const within = waits.map(
    ({ name, seconds }) => `WHEN first_at <= ${dialect.secondsLater('came_at', seconds)} THEN '${name}'`,
  );
  const firstCall = `CASE
      WHEN logged = 'blank' OR ${dialect.secondsLater('came_at', secondsPerDay)} > last_call THEN 'blank'
      WHEN logged = 'not called' THEN 'later'
      WHEN first_at < came_at THEN 'blank'
      ${within.join('\n      ')}
      ELSE 'later' END`;
  return refined('lead_log', calls, isTimed ? { firstCall } : {}, [], {
    tab: 'leads',
    isSince: false,
    isAcross: true,
    toldBy: { logged: '(SELECT is_told FROM call_log)', firstCall: '(SELECT is_timed FROM call_log)' },
  });
}

/** Whether the log has enough of the leads, and whether it and they have a time of day. */
function callLog({ isTimed }: CallLog, options: RelationOptions): Relation {
  const isTold = `called > 0 AND called >= known * ${leastCalled} AND unnamed <= known * ${mostUnnamed}`;
  const timed = isTimed
    ? `\n  CROSS JOIN (SELECT ${areTimed('created', options)} AS leads_timed FROM leads) AS leads_known`
    : '';
  return step(
    'call_log',
    `SELECT ${isTold} AS is_told${isTimed ? `, ${isTold} AND calls_timed AND leads_timed AS is_timed` : ''}
  FROM (
    SELECT COUNT(CASE WHEN logged = 'called' THEN 1 END) AS called, COUNT(CASE WHEN logged <> 'blank' THEN 1 END) AS known
    FROM lead_calls
  ) AS leads_logged
  CROSS JOIN call_span${timed}`,
  );
}
