import { classesOf, codesOf, timesOf } from '../rows/typedTab.ts';
import { type CallLog, callLogRelations } from './callLogRelations.ts';
import { firstCalls, type LeadKey, leadKeyOf } from './firstCalls.ts';
import {
  momentOfFirst,
  notDeleted,
  type Relation,
  type RelationOptions,
  readTable,
  refined,
  repOfFirst,
  step,
} from './relation.ts';
import type { Source } from './source.ts';

/** What the other tables tell of a lead, once they are read. */
export type Others = {
  readonly calls: Relation | null;
  /** Whether the calls have a clock: without one nobody knows which of a day was the first. */
  readonly hasClock: boolean;
  readonly log: CallLog;
  readonly deals: Relation | null;
  /** There are deals, but in no table: what became of a lead is not known. */
  readonly areDealsElsewhere: boolean;
};

type Pair = { readonly own: string; readonly other: string };

/** Leads with whether they became an opportunity, whether that was won, and their first call. */
export function leadRelations(source: Source, others: Others, options: RelationOptions): Relation[] {
  const { dialect, asOf } = options;
  const read = readTable(
    source,
    ['created', 'rep', 'status', 'isConverted', 'convertedAt', 'dealId', 'id', 'client', 'deleted'],
    options,
  );
  const scope = [...(read.fields.has('status') ? [`status <> 'removed'`] : []), ...notDeleted(read)];
  const kept = refined('leads_kept', read, {}, scope, null);
  const pairs = others.deals ? dealPairs(kept, others.deals) : [];
  const byId = pairs.some(({ own }) => own !== 'client');
  const steps = pairs.map((pair, i) => dealsBy(pair, i, others.deals as Relation));
  const linked = withDeals(kept, pairs, steps);
  const tomorrow = dialect.midnightOf(dialect.daysLater(asOf, 1));
  const converted = others.areDealsElsewhere ? null : conversionOf(source, pairs.length > 0 ? byId : null, tomorrow);
  const columns = {
    ...(converted !== null && { converted }),
    ...(pairs.length > 0 && { won: `CASE WHEN deal_won THEN 'yes' ELSE 'no' END` }),
  };
  const leads = refined('leads', linked, columns, [], { tab: 'leads', isSince: false });
  const key = others.calls && leadKeyOf(leads, others.calls);
  const called = key
    ? [
        firstCalls(key, options),
        ...(others.hasClock ? [calledLeads(leads, key, pairs.length > 0 && !byId, options)] : []),
        ...(leads.fields.has('created') ? callLogRelations(key, others.log, options) : []),
      ]
    : [];
  return [read, kept, ...steps, ...(linked === kept ? [] : [linked]), leads, ...called];
}

/** By the lead's deal id, by the deal's lead id, else by the client. */
function dealPairs(leads: Relation, deals: Relation): Pair[] {
  const isThere = ({ own, other }: Pair): boolean => leads.fields.has(own) && deals.fields.has(other);
  const byId = [
    { own: 'dealId', other: 'id' },
    { own: 'id', other: 'leadId' },
  ].filter(isThere);
  return byId.length > 0 ? byId : [{ own: 'client', other: 'client' }].filter(isThere);
}

/** One row per key, so that joining it multiplies no lead. */
function dealsBy({ other }: Pair, i: number, deals: Relation): Relation {
  const won = deals.fields.has('result') ? `MAX(CASE WHEN result = 'won' THEN 1 ELSE 0 END)` : '0';
  return step(
    `deals_by_${i + 1}`,
    `SELECT ${other} AS deal_key, ${won} AS has_won\n  FROM deals\n  WHERE ${other} IS NOT NULL\n  GROUP BY ${other}`,
  );
}

function withDeals(leads: Relation, pairs: readonly Pair[], steps: readonly Relation[]): Relation {
  if (pairs.length === 0) return leads;
  const any = (write: (name: string) => string): string => steps.map(({ name }) => write(name)).join(' OR ');
  const joins = pairs.map(({ own }, i) => {
    const { name } = steps[i] as Relation;
    return `LEFT JOIN ${name} ON ${leads.name}.${own} = ${name}.deal_key`;
  });
  return step(
    'leads_linked',
    `SELECT ${leads.name}.*, ${any((name) => `${name}.deal_key IS NOT NULL`)} AS has_deal,
    ${any((name) => `COALESCE(${name}.has_won, 0) = 1`)} AS deal_won
  FROM ${leads.name}
  ${joins.join('\n  ')}`,
    [...leads.fields, 'has_deal', 'deal_won'],
  );
}

/** As `conversions` decides row by row. @param byId whether deals are linked by their ids; null where they are not linked */
function conversionOf({ typed }: Source, byId: boolean | null, tomorrow: string): string | null {
  const status = classesOf(typed, 'status');
  const hasFlag = classesOf(typed, 'isConverted')?.classes.some((name) => name === 'yes' || name === 'no') === true;
  const hasDay = timesOf(typed, 'convertedAt')?.some((seconds) => !Number.isNaN(seconds)) === true;
  const hasDealId = codesOf(typed, 'dealId')?.some((code) => code !== 0) === true;
  if (!status && !hasFlag && !hasDay && !hasDealId && byId === null) return null;
  const cases: string[] = [];
  if (hasDay) cases.push(`WHEN convertedAt >= ${tomorrow} THEN 'no'`);
  if (hasFlag) cases.push(`WHEN isConverted = 'yes' THEN 'yes'`);
  if (byId !== null) cases.push(`WHEN has_deal${!byId && hasFlag ? ` AND isConverted <> 'no'` : ''} THEN 'yes'`);
  if (hasFlag) cases.push(`WHEN isConverted = 'no' THEN 'no'`);
  if (hasDealId) cases.push(`WHEN dealId IS NOT NULL THEN 'yes'`);
  if (hasDay) cases.push(`WHEN convertedAt IS NOT NULL THEN 'yes'`);
  if (hasFlag) cases.push(`WHEN isConverted = 'unknown' THEN 'unknown'`);
  const isOnlyStatus = !hasFlag && !hasDay && !hasDealId && status;
  if (isOnlyStatus) {
    if (byId === true) cases.push(`WHEN EXISTS (SELECT 1 FROM leads_linked WHERE has_deal) THEN 'no'`);
    cases.push(`WHEN status = 'converted' THEN 'yes' WHEN status IN ('open', 'disqualified') THEN 'no'`);
  }
  return cases.length === 0 ? `'no'` : `CASE ${cases.join('\n      ')} ELSE '${isOnlyStatus ? 'unknown' : 'no'}' END`;
}

/** A client's leads have one first call together. */
function calledLeads(leads: Relation, { own }: LeadKey, areDealsByClient: boolean, options: RelationOptions): Relation {
  // Of one client's leads some may have a won deal of their own and others not.
  const hasWon = leads.fields.has('won') && (own === 'id' || areDealsByClient);
  return {
    name: 'leads_called',
    text: `SELECT ${momentOfFirst('MIN(first_call)', options)} AS firstCallAt, ${repOfFirst('MIN(first_call)')} AS firstCallRep${hasWon ? ', MAX(won) AS won' : ''}
  FROM leads
  JOIN first_calls ON leads.${own} = first_calls.call_key
  GROUP BY first_calls.call_key`,
    fields: new Set(['firstCallAt', 'firstCallRep', ...(hasWon ? ['won'] : [])]),
    counts: { tab: 'leads', isSince: false, isAcross: true },
  };
}
