import { dealLost } from '../link/dealResults.ts';
import { type Codes, classesOf, codesOf, numbersOf, type TypedTab } from '../rows/typedTab.ts';
import { endStages } from './endStages.ts';
import { dealsOfHistory, type Ended, endedDeals, furthestStages } from './furthestStage.ts';
import { type DealsAt, type Passage, passagesOf } from './passages.ts';
import { type StageCloses, stageCloses } from './stageCloses.ts';
import { type StageStays, stageStays } from './stageDays.ts';
import { type StageOrder, stageOrder } from './stageOrder.ts';

export type StageCount = Passage &
  StageCloses & {
    readonly pipeline: string | null;
    /** Null is the bucket of lost deals of which nobody knows where they died. */
    readonly stage: string | null;
    readonly approximate: boolean;
    /** Nothing but the names of the stages, or where they stand, tells which comes before which. */
    readonly isOrderGuessed: boolean;
    /** Null without a history of the stages. */
    readonly stays: StageStays | null;
  };

/** The deals of one funnel by their rows. */
export type Funnel = Ended & { readonly pipeline: string | null; readonly stages: readonly string[] };

/** The counts of the stages of every funnel, and the funnels they were counted from. */
export type Stages = { readonly counts: readonly StageCount[]; readonly funnels: readonly Funnel[] };

export const noStages: Stages = { counts: [], funnels: [] };

/**
 * The funnel of the open stages, each deal at the furthest it came. A later stage has passed the earlier ones, and a
 * step back does not undo the furthest. Without a history the stage a deal died or stands in is all there is.
 */
export function countStages(deals: TypedTab, history: TypedTab | null): Stages {
  const results = codesOf(deals, 'result');
  if (!classesOf(deals, 'stage') || !results) return noStages;
  const ofPipelines = rowsOfPipelines(deals).map(({ pipeline, rows }) =>
    countPipeline(pipeline, deals, history, { rows, results }),
  );
  return { counts: ofPipelines.flatMap(({ counts }) => counts), funnels: ofPipelines.map(({ funnel }) => funnel) };
}

/** One funnel without a pipeline column or with a single pipeline; ids of stages repeat between pipelines. */
function rowsOfPipelines(deals: TypedTab): { pipeline: string | null; rows: number[] }[] {
  const pipelines = classesOf(deals, 'pipeline');
  const byName = new Map<string | null, number[]>();
  for (let row = 0; row < deals.rows; row += 1) {
    if (deals.leftOut[row] !== 0) continue;
    const name = pipelines ? (pipelines.texts[pipelines.codes[row] as number]?.trim() ?? '') : null;
    const known = byName.get(name);
    if (known) known.push(row);
    else byName.set(name, [row]);
  }
  if (byName.size === 0) byName.set(null, []);
  return [...byName].map(([pipeline, rows]) => ({ pipeline, rows }));
}

/** The stages of a funnel in their order, and those in which deals are laid to rest, folded. */
export type FunnelOrder = {
  readonly pipeline: string | null;
  readonly order: StageOrder;
  readonly ends: ReadonlySet<string>;
};

/** Of every funnel, as `countStages` goes by it; none where nothing tells a deal's stage or result. */
export function funnelOrders(deals: TypedTab, history: TypedTab | null): FunnelOrder[] {
  const results = codesOf(deals, 'result');
  if (!classesOf(deals, 'stage') || !results) return [];
  return rowsOfPipelines(deals).map(({ pipeline, rows }) => {
    const { order, ends } = orderOf(deals, history, { rows, results });
    return { pipeline, order, ends };
  });
}

function orderOf(
  deals: TypedTab,
  history: TypedTab | null,
  { rows, results }: { readonly rows: readonly number[]; readonly results: Codes },
): { readonly dealOf: Int32Array | null; readonly ends: ReadonlySet<string>; readonly order: StageOrder } {
  const dealOf = dealsOfHistory(deals, history, rows);
  const ends = endStages(deals, history, { rows, results, dealOf });
  return { dealOf, ends, order: stageOrder(deals, history, rows, ends) };
}

function countPipeline(
  pipeline: string | null,
  deals: TypedTab,
  history: TypedTab | null,
  { rows, results }: { readonly rows: readonly number[]; readonly results: Codes },
): { counts: StageCount[]; funnel: Funnel } {
  const { dealOf, order } = orderOf(deals, history, { rows, results });
  const { names, positionOf } = order;
  const furthest = furthestStages(deals, history, rows, dealOf, positionOf);
  const ended = endedDeals(deals, { rows, results }, furthest, names.length);
  const passages = passagesOf(dealsAt(deals, ended, names.length));
  const closes = stageCloses(deals, ended, names.length);
  const stays = history && dealOf ? stageStays(deals, history, dealOf, ended, order) : null;
  const approximate = dealOf === null || !isMostlyIn(dealOf, rows);
  const countOf = (stage: string | null, position: number): StageCount => ({
    pipeline,
    stage,
    ...(passages[position] as Passage),
    ...(closes[position] as StageCloses),
    approximate,
    isOrderGuessed: order.isGuessed,
    stays: stays?.[position] ?? null,
  });
  const isDeathUnknown = (passages[names.length] as Passage).lost > 0;
  const counted = isDeathUnknown ? [...names, null] : names;
  return { counts: counted.map(countOf), funnel: { pipeline, stages: names, ...ended } };
}

function dealsAt(deals: TypedTab, { rows, results, furthest }: Ended, stages: number): DealsAt {
  const amounts = numbersOf(deals, 'amount');
  const [here, lost] = [new Int32Array(stages + 1), new Int32Array(stages + 1)];
  const lostAmounts = new Float64Array(stages + 1);
  let won = 0;
  for (const row of rows) {
    const position = furthest[row] as number;
    if (position === stages) {
      won += 1;
      continue;
    }
    const isLost = results[row] === dealLost;
    // An open deal whose stage nobody knows is in no funnel.
    if (position === -1 && !isLost) continue;
    const place = position === -1 ? stages : position;
    here[place] = (here[place] as number) + 1;
    if (!isLost) continue;
    lost[place] = (lost[place] as number) + 1;
    const amount = amounts ? (amounts[row] as number) : Number.NaN;
    if (!Number.isNaN(amount)) lostAmounts[place] = (lostAmounts[place] as number) + amount;
  }
  return { here, lost, lostAmounts: amounts && lostAmounts, won };
}

/** So many of the deals a history must speak of: of the others it is known no better than without one. */
export const leastFollowed = 0.8;

function isMostlyIn(dealOf: Int32Array, rows: readonly number[]): boolean {
  const followed = new Set(dealOf);
  return rows.filter((row) => followed.has(row)).length >= leastFollowed * rows.length;
}
