import { firstOf, type Relation, type RelationOptions, step } from './relation.ts';

/** The column of the leads and that of the calls by which a call names its lead. */
export type LeadKey = { readonly own: 'id' | 'client'; readonly other: 'leadId' | 'client' };

/** By the lead's id where calls name leads, else by the client; null where neither is in both tables. */
export function leadKeyOf(leads: Relation, calls: Relation): LeadKey | null {
  const keys: readonly LeadKey[] = [
    { own: 'id', other: 'leadId' },
    { own: 'client', other: 'client' },
  ];
  if (!calls.fields.has('at')) return null;
  return keys.find(({ own, other }) => leads.fields.has(own) && calls.fields.has(other)) ?? null;
}

/** Of each lead, or client, the first call and how many there were. */
export function firstCalls({ other }: LeadKey, options: RelationOptions): Relation {
  return step(
    'first_calls',
    `SELECT ${other} AS call_key, ${firstOf('moment', options)} AS first_call, COUNT(*) AS call_count
  FROM calls
  WHERE ${other} IS NOT NULL AND moment IS NOT NULL
  GROUP BY ${other}`,
  );
}
