import type { Settings } from '../settings/catalogue.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Funnel } from './funnel.ts';
import { groupsOf, groupText, toldBy } from './measureColumns.ts';
import type { Relation, RelationOptions } from './relation.ts';

/** A measure and the step that it is counted from. */
export type CountedFrom = { readonly measure: Measure; readonly relation: Relation };

/** What the query is written from. */
export type QueryParts = {
  readonly relations: readonly Relation[];
  readonly counted: readonly CountedFrom[];
  /** Null where no stages are told. */
  readonly funnel: Funnel | null;
  /** How columns are read, in words. */
  readonly read: readonly string[];
};

/** The whole query: the steps, their sub-selects stacked, and their sums by day and rep. */
export function queryText(
  { relations, counted, funnel, read }: QueryParts,
  settings: Settings,
  own: RelationOptions,
): string {
  const all = counted.map(({ measure }) => measure);
  const { keys = [], blank = '' } = funnel?.columns ?? {};
  const groups = [
    ...groupsOf(counted).map((group) => groupText(group, all, settings, own, blank)),
    ...(funnel?.columns.groups(all.map(({ name }) => `, 0 AS ${name}`).join('')) ?? []),
  ];
  const told = counted.map(({ measure, relation }) => toldBy(measure, relation) ?? '');
  const steps = [...relations, ...(funnel?.relations ?? [])];
  const used = usedBy(steps, [...new Set(counted.map(({ relation }) => relation))], [...told, ...groups]);
  const named = used.map(({ name, text }) => `${name} AS (\n  ${text}\n)`);
  const columns = [
    ...counted.map(({ measure, relation }) => sumText(measure, toldBy(measure, relation), own)),
    ...(funnel?.columns.written ?? []),
  ];
  return `-- Daily activity by rep, days in ${own.timeZone}. Read as: ${read.join(', ')}.
WITH
${named.join(',\n')}
SELECT day, CASE WHEN MIN(who) = '' THEN 'No rep' ELSE MIN(who) END AS rep,
  ${columns.join(',\n  ')}
FROM (
  ${groups.join('\n  UNION ALL\n  ')}
)
GROUP BY ${['day', 'LOWER(who)', ...keys].join(', ')}
ORDER BY ${['day', 'rep', ...keys].join(', ')}
`;
}

function sumText({ name, amount, tab }: Measure, told: string | null, { dialect }: RelationOptions): string {
  const isMoney = amount !== undefined && tab.fields[amount]?.kind === 'money';
  const sum = isMoney ? dialect.money(`SUM(${name})`) : `SUM(${name})`;
  return `${told === null ? sum : `CASE WHEN ${told} THEN ${sum} END`} AS ${name}`;
}

/**
 * The steps that these are made of, in the order in which they rely on one another.
 * @param texts that name further ones
 */
function usedBy(relations: readonly Relation[], wanted: readonly Relation[], texts: readonly string[]): Relation[] {
  const namesIn = (text: string): string[] => text.match(/\b[a-z_]+(?:_\d)?\b/g) ?? [];
  const needed = new Set([...wanted.map(({ name }) => name), ...texts.flatMap(namesIn)]);
  for (const { name, text } of [...relations].reverse())
    if (needed.has(name)) for (const word of namesIn(text)) needed.add(word);
  return relations.filter(({ name }) => needed.has(name));
}
