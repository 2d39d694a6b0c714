import type { TypedTab } from '../rows/typedTab.ts';
import { classOf, keyOf, rawColumn } from './column.ts';
import { type Relation, type RelationOptions, readTable, refined, step } from './relation.ts';
import type { Source } from './source.ts';

/**
 * The changes of stages, without what is none. Null where they do not name their deals.
 * @param history the sample with the classes of the deals' stages
 */
export function changeRelations(source: Source, history: TypedTab, options: RelationOptions): Relation[] | null {
  const { columns } = source.typed;
  if (!('dealId' in columns) || !('to' in columns)) return null;
  const raw = (field: string): string => rawColumn(source, field, options);
  const extra = {
    to_name: keyOf(raw('to'), options),
    to_class: classOf(history, 'to', raw('to'), options),
    ...('from' in columns && { from_name: keyOf(raw('from'), options) }),
  };
  const read = readTable(source, ['at', 'dealId', 'event'], options, { extra, name: 'changes_read' });
  const where = [
    ...(read.fields.has('event') ? [`event <> 'other'`] : []),
    ...('from' in columns ? [`NOT (from_name = to_name AND from_name <> '')`] : []),
  ];
  return [read, refined('changes', read, {}, where, null)];
}

/** The changes of the deals that the history speaks of, and the furthest place that each of them names. */
export function historySteps(deals: Relation, changes: Relation): [Relation, Relation] {
  const names = ['from_name', 'to_name'].filter((name) => changes.fields.has(name));
  const moved = names.map((name) => `moved_${name.split('_')[0]}`);
  const places = moved.map((name) => `COALESCE(${name}.place, 0)`);
  return [
    step(
      'deal_changes',
      `SELECT deals.funnel AS funnel, deals.id AS deal, ${changes.name}.moment AS moment, ${changes.name}.to_class AS to_class, ${names.map((name) => `${changes.name}.${name} AS ${name}`).join(', ')}
  FROM ${deals.name}
  JOIN ${changes.name} ON deals.id = ${changes.name}.dealId`,
    ),
    step(
      'deals_followed',
      `SELECT deal, MAX(${places.length > 1 ? `GREATEST(${places.join(', ')})` : places[0]}) AS place
  FROM deal_changes${names.map((name, i) => `\n  LEFT JOIN funnel_steps AS ${moved[i]} ON deal_changes.funnel = ${moved[i]}.funnel AND deal_changes.${name} = ${moved[i]}.stage_key`).join('')}
  GROUP BY deal`,
    ),
  ];
}

/** Stages after which deals stood in another one, or were won. */
export function leftSteps(changes: Relation): Relation[] {
  const byFrom = `SELECT listed.funnel AS funnel, listed.place AS place
    FROM deal_changes
    JOIN funnel_list AS listed ON deal_changes.funnel = listed.funnel AND deal_changes.from_name = listed.stage_key
    WHERE to_class <> 'lost' AND from_name <> to_name
    UNION ALL
    `;
  return [
    step(
      'deal_visits',
      `SELECT funnel, deal, to_name, MIN(moment) AS first_at, MAX(moment) AS last_at
  FROM deal_changes
  WHERE to_class <> 'lost'
  GROUP BY funnel, deal, to_name`,
    ),
    step(
      'funnel_left',
      `SELECT funnel, place
  FROM (
    ${changes.fields.has('from_name') ? byFrom : ''}SELECT listed.funnel AS funnel, listed.place AS place
    FROM deal_visits AS earlier
    JOIN deal_visits AS later ON earlier.deal = later.deal
    JOIN funnel_list AS listed ON earlier.funnel = listed.funnel AND earlier.to_name = listed.stage_key
    WHERE earlier.to_name <> later.to_name AND later.last_at > earlier.first_at
  )
  GROUP BY funnel, place`,
    ),
  ];
}
