import { noSteps } from '../funnel/endStages.ts';
import { isUsualStage } from '../funnel/stageOrder.ts';
import type { FunnelOrder } from '../funnel/stages.ts';
import { classesOf, type TypedTab } from '../rows/typedTab.ts';
import { foldText } from '../values/foldText.ts';
import { notListedLabel, stageLabel, unknownLabel, wonLabel } from '../vocabulary/stageLabel.ts';
import { valueKey } from './column.ts';
import { endSteps } from './funnelEnds.ts';
import { historySteps } from './funnelHistory.ts';
import { type Relation, type RelationOptions, step } from './relation.ts';

/** What the sample tells of the stages, as the sheet understands them. */
export type FunnelSample = {
  readonly orders: readonly FunnelOrder[];
  /** Linked, with the classes of their stages. */
  readonly deals: TypedTab;
  readonly history: TypedTab | null;
};

/** One spelling of a stage in one funnel. */
type Listed = {
  readonly funnel: string;
  readonly key: string;
  readonly place: number;
  readonly label: string;
  readonly mayEnd: boolean;
};

/**
 * How far each deal came, as `countStages` decides it, by the stages of the sample in the sample's order: `deals_at` has
 * each deal with the name of its stage, `funnel_labels` all stages. None where the sample has no stage.
 * @param deals the step of the deals with `funnel`, `stage_name` and, where there are such columns, `last_stage_name`
 * @param changes the step of the stage history; null where there is none
 */
export function funnelRelations(
  deals: Relation,
  changes: Relation | null,
  sample: FunnelSample,
  { dialect }: RelationOptions,
): Relation[] {
  const listed = sample.orders.flatMap((order) => listedIn(order, sample));
  if (listed.length === 0) return [];
  const { literal } = dialect;
  const rows = listed.map(
    ({ funnel, key, place, label, mayEnd }) =>
      `SELECT ${literal(funnel)} AS funnel, ${literal(key)} AS stage_key, ${place} AS place, ${literal(label)} AS label, ${mayEnd ? 'TRUE' : 'FALSE'} AS may_end`,
  );
  const history = changes ? historySteps(deals, changes) : [];
  const ends = listed.some(({ mayEnd }) => mayEnd) ? endSteps(changes) : [];
  const isStep = ends.length > 0 ? endless : '';
  return [
    step('funnel_list', rows.join('\n  UNION ALL ')),
    ...history.slice(0, 1),
    ...ends,
    step(
      'funnel_steps',
      `SELECT listed.funnel AS funnel, listed.stage_key AS stage_key, listed.place AS place, listed.label AS label\n  FROM funnel_list AS listed${isStep}`,
    ),
    step('funnel_labels', 'SELECT funnel, place, label\n  FROM funnel_steps\n  GROUP BY funnel, place, label'),
    ...history.slice(1),
    dealPlaces(deals, changes !== null),
    ...(deals.fields.has('created') ? [onlyPlace] : []),
    dealsEnded(deals.fields.has('created')),
    dealsAt,
  ];
}

const endless = `
  LEFT JOIN funnel_ends ON listed.funnel = funnel_ends.funnel AND listed.place = funnel_ends.place
  WHERE funnel_ends.place IS NULL`;

/** Stages in which deals are laid to rest in the sample stand behind the others: all rows tell whether they are steps. */
function listedIn({ pipeline, order, ends }: FunnelOrder, { deals, history }: FunnelSample): Listed[] {
  const columns = [
    classesOf(deals, 'stage'),
    classesOf(deals, 'lastStage'),
    ...(history ? [classesOf(history, 'from'), classesOf(history, 'to')] : []),
  ];
  const last = [...ends];
  const found = new Map<string, Listed>();
  for (const column of columns)
    column?.texts.forEach((text, code) => {
      const key = valueKey(text);
      if (noSteps.includes(column.classes[code] as string) || found.has(key)) return;
      const position = order.positionOf(text);
      const end = last.indexOf(foldText(text));
      if (position < 0 && end < 0) return;
      const place = position >= 0 ? position + 1 : order.names.length + end + 1;
      const name = position >= 0 ? (order.names[position] as string) : text.trim();
      const mayEnd = !isUsualStage(text);
      found.set(key, {
        funnel: pipeline ?? '',
        key,
        place,
        label: stageLabel(place, name, order.isGuessed),
        mayEnd,
      });
    });
  return [...found.values()];
}

function dealPlaces({ fields }: Relation, hasHistory: boolean): Relation {
  const joins = [
    ['stood', 'stage_name'],
    ...(fields.has('last_stage_name') ? [['stood_last', 'last_stage_name']] : []),
  ];
  const places = [...joins.map(([name]) => `${name}.place`), ...(hasHistory ? ['deals_followed.place'] : [])];
  const furthest = places.map((place) => `COALESCE(${place}, 0)`);
  return step(
    'deal_places',
    `SELECT deals.*, ${furthest.length > 1 ? `GREATEST(${furthest.join(', ')})` : furthest[0]} AS place, ${hasHistory ? 'CASE WHEN deals_followed.deal IS NULL THEN 0 ELSE 1 END' : '0'} AS followed
  FROM deals${joins.map(([name, key]) => `\n  LEFT JOIN funnel_steps AS ${name} ON deals.funnel = ${name}.funnel AND deals.${key} = ${name}.stage_key`).join('')}${hasHistory ? '\n  LEFT JOIN deals_followed ON deals.id = deals_followed.deal' : ''}`,
  );
}

/** Where deals come to have a created day at one of several stages, a lost one with such a day can only have died there. */
const onlyPlace = step(
  'only_place',
  `SELECT funnel, MIN(CASE WHEN created IS NOT NULL AND place > 0 THEN place END) AS only_place
  FROM deal_places
  GROUP BY funnel
  HAVING COUNT(CASE WHEN result = 'lost' AND created IS NOT NULL THEN 1 END) > 0
    AND COUNT(DISTINCT CASE WHEN created IS NOT NULL AND place > 0 THEN place END) = 1
    AND COUNT(DISTINCT CASE WHEN created IS NULL AND place > 0 THEN place END) > 0
    AND COUNT(DISTINCT CASE WHEN place > 0 THEN place END) = 1 + COUNT(DISTINCT CASE WHEN created IS NULL AND place > 0 THEN place END)`,
);

function dealsEnded(hasDays: boolean): Relation {
  const died = hasDays
    ? `WHEN deal_places.result = 'lost' AND deal_places.place = 0 THEN COALESCE(only_place.only_place, 0) `
    : '';
  return step(
    'deals_ended',
    `SELECT deal_places.*, CASE ${died}WHEN deal_places.result = 'won' THEN -1 ELSE deal_places.place END AS ended
  FROM deal_places${hasDays ? '\n  LEFT JOIN only_place ON deal_places.funnel = only_place.funnel' : ''}`,
  );
}

/** A deal in a stage that the sample does not hold is in no funnel, which must not go unsaid. */
const dealsAt = step(
  'deals_at',
  `SELECT deals_ended.*, CASE WHEN ended = -1 THEN '${wonLabel}' WHEN funnel_labels.label IS NOT NULL THEN funnel_labels.label
    WHEN result <> 'lost' AND NOT is_listed THEN '${notListedLabel}' ELSE '${unknownLabel}' END AS stage_label
  FROM deals_ended
  LEFT JOIN funnel_labels ON deals_ended.funnel = funnel_labels.funnel AND deals_ended.ended = funnel_labels.place`,
);
