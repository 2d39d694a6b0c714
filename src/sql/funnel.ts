import { funnelOrders } from '../funnel/stages.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import type { AbsentReason } from '../vocabulary/absentReason.ts';
import { last } from '../vocabulary/last.ts';
import { type FunnelColumns, funnelColumns } from './funnelColumns.ts';
import { changeRelations } from './funnelHistory.ts';
import { funnelRelations } from './funnelRelations.ts';
import type { Relation, RelationOptions } from './relation.ts';
import type { Source } from './source.ts';

/** The steps that bring the stages of deals, and what the tally says of them. */
export type Funnel = { readonly relations: readonly Relation[]; readonly columns: FunnelColumns };

/** Null where no table holds deals whose stages are told. */
export function funnelOf(
  sources: readonly Source[],
  relations: readonly Relation[],
  counting: readonly TypedTab[],
  own: RelationOptions,
): Funnel | null {
  const [source, past] = (['deals', 'stageHistory'] as const).map((tab) => sources.find((one) => one.tab === tab));
  const [deals, history] = (['deals', 'stageHistory'] as const).map((name) => counting.find(({ tab }) => tab === name));
  const step = relations.find(({ name }) => name === 'deals');
  if (!source || !deals || !step?.fields.has('result') || !step.fields.has('funnel')) return null;
  const changes = past && history && step.fields.has('id') ? changeRelations(past, history, own) : null;
  const sample = { orders: funnelOrders(deals, history ?? null), deals, history: history ?? null };
  const steps = funnelRelations(step, (changes && last(changes)) ?? null, sample, own);
  if (steps.length === 0) return null;
  const facts = { hasPipelines: 'pipeline' in source.typed.columns, hasHistory: changes !== null };
  return { relations: [...(changes ?? []), ...steps], columns: funnelColumns(step, facts, own) };
}

/** Why there are none; null where no table holds deals. */
export function stagesAbsent(sources: readonly Source[]): AbsentReason | null {
  const deals = sources.find(({ tab }) => tab === 'deals');
  if (!deals) return null;
  return 'stage' in deals.typed.columns ? 'not said' : 'no column';
}
