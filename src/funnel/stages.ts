import { dealLost, dealWon } from '../link/dealResults.ts';
import { type Codes, classesOf, codesOf, highestCode, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { endStages } from './endStages.ts';
import { addCloses, type StageCloses } from './stageCloses.ts';
import { type StageStays, stageStays } from './stageDays.ts';
import { openTexts, stageOrder } from './stageOrder.ts';

/** How many deals reached a stage, went beyond it, died in it or stand in it. */
export type StageCount = StageCloses & {
  readonly pipeline: string | null;
  /** Null is the bucket of lost deals of which nobody knows where they died. */
  readonly stage: string | null;
  reached: number;
  passed: number;
  lost: number;
  open: number;
  /** Minor units; null without an amount column. */
  lostAmount: number | null;
  readonly approximate: boolean;
  /** Nothing but the names of the stages, or where they stand, tells which comes before which. */
  readonly isOrderGuessed: boolean;
  /** Null without a history of the stages. */
  stays: StageStays | null;
};

/** The deals of one funnel by their rows: how far each came, a won one beyond the last stage; -1 where nobody knows. */
export type Funnel = {
  readonly pipeline: string | null;
  readonly stages: readonly string[];
  readonly rows: readonly number[];
  readonly results: Codes;
  readonly furthest: Int32Array;
};

/** The counts of the stages of every funnel, and the funnels they were counted from. */
export type Stages = { readonly counts: readonly StageCount[]; readonly funnels: readonly Funnel[] };

export const noStages: Stages = { counts: [], funnels: [] };

/**
 * The funnel of the open stages, each deal at the furthest it came. A later stage has passed the earlier ones, and a
 * step back does not undo the furthest. Without a history the stage a deal died or stands in is all there is.
 */
export function countStages(deals: TypedTab, history: TypedTab | null): Stages {
  const stages = classesOf(deals, 'stage');
  const results = codesOf(deals, 'result');
  if (!stages || !results) return noStages;
  const pipelines = classesOf(deals, 'pipeline');
  const counts: StageCount[] = [];
  const funnels: Funnel[] = [];
  for (const pipeline of pipelineNames(deals, pipelines)) {
    const rows: number[] = [];
    for (let row = 0; row < deals.rows; row += 1) {
      if (deals.leftOut[row] !== 0) continue;
      if (pipeline !== null && pipelines?.texts[pipelines.codes[row] as number]?.trim() !== pipeline) continue;
      rows.push(row);
    }
    const own = countPipeline(pipeline, deals, history, rows, results);
    counts.push(...own.counts);
    funnels.push(own.funnel);
  }
  return { counts, funnels };
}

/** One funnel without a pipeline column or with a single pipeline; ids of stages repeat between pipelines. */
function pipelineNames(deals: TypedTab, pipelines: ReturnType<typeof classesOf>): (string | null)[] {
  if (!pipelines) return [null];
  const names = new Set<string>();
  for (let row = 0; row < deals.rows; row += 1) {
    if (deals.leftOut[row] === 0) names.add(pipelines.texts[pipelines.codes[row] as number]?.trim() ?? '');
  }
  return names.size > 0 ? [...names] : [null];
}

function countPipeline(
  pipeline: string | null,
  deals: TypedTab,
  history: TypedTab | null,
  rows: readonly number[],
  results: Codes,
): { counts: StageCount[]; funnel: Funnel } {
  const dealOf = dealRows(deals, history, rows);
  const ends = endStages(deals, history, { rows, results, dealOf });
  const order = stageOrder(deals, history, rows, ends);
  const { names, positionOf } = order;
  const amounts = numbersOf(deals, 'amount');
  const furthest = furthestStages(deals, history, rows, dealOf, positionOf);
  const isFollowed = dealOf !== null && isMostlyIn(dealOf, rows);
  const onlyPlace = onlyStageToDieIn(deals, rows, results, furthest);
  const empty = (stage: string | null): StageCount => ({
    pipeline,
    stage,
    reached: 0,
    passed: 0,
    lost: 0,
    open: 0,
    lostAmount: amounts ? 0 : null,
    approximate: !isFollowed,
    isOrderGuessed: order.isGuessed,
    closedOn: new Map(),
    reasons: new Map(),
    stays: null,
  });
  const counts = names.map(empty);
  const unknown = empty(null);
  for (const row of rows) {
    const known = furthest[row] as number;
    if (results[row] === dealWon) {
      for (const count of counts) {
        count.reached += 1;
        count.passed += 1;
      }
      furthest[row] = counts.length;
      continue;
    }
    const lost = results[row] === dealLost;
    const position = known === -1 && lost ? onlyPlace : known;
    furthest[row] = position;
    const count = counts[position] ?? (lost ? unknown : null);
    if (!count) continue;
    for (let before = 0; before < position; before += 1) {
      (counts[before] as StageCount).reached += 1;
      (counts[before] as StageCount).passed += 1;
    }
    count.reached += 1;
    if (!lost) count.open += 1;
    else {
      count.lost += 1;
      if (amounts && count.lostAmount !== null && !Number.isNaN(amounts[row]))
        count.lostAmount += amounts[row] as number;
    }
  }
  const ended = { rows, results, furthest };
  addCloses(deals, ended, counts, unknown);
  const stays = history && dealOf ? stageStays(deals, history, dealOf, ended, order) : null;
  counts.forEach((count, position) => {
    count.stays = stays?.[position] ?? null;
  });
  const funnel = { pipeline, stages: names, ...ended };
  return { counts: unknown.lost > 0 ? [...counts, unknown] : counts, funnel };
}

/** The deal's row for each row of the history, -1 for none of these; null where no history speaks of them. */
function dealRows(deals: TypedTab, history: TypedTab | null, rows: readonly number[]): Int32Array | null {
  const ids = codesOf(deals, 'id') ?? codesOf(deals, 'name');
  const dealIds = history ? codesOf(history, 'dealId') : null;
  if (!history || !ids || !dealIds) return null;
  const rowOfDeal = new Int32Array(highestCode(ids, dealIds) + 1).fill(-1);
  for (const row of rows) if (ids[row] !== 0) rowOfDeal[ids[row] as number] = row;
  const dealOf = new Int32Array(history.rows).fill(-1);
  let isAny = false;
  for (let i = 0; i < history.rows; i += 1) {
    if (history.leftOut[i] === 0) dealOf[i] = rowOfDeal[dealIds[i] as number] as number;
    if (dealOf[i] !== -1) isAny = true;
  }
  return isAny ? dealOf : null;
}

/** So many of the deals a history must speak of: of the others it is known no better than without one. */
const leastFollowed = 0.8;

function isMostlyIn(dealOf: Int32Array, rows: readonly number[]): boolean {
  const followed = new Set(dealOf);
  return rows.filter((row) => followed.has(row)).length >= leastFollowed * rows.length;
}

/** The position of the furthest stage of each deal by its row; -1 where nothing says one. */
function furthestStages(
  deals: TypedTab,
  history: TypedTab | null,
  rows: readonly number[],
  dealOf: Int32Array | null,
  positionOf: (text: string) => number,
): Int32Array {
  const furthest = new Int32Array(deals.rows).fill(-1);
  const stages = classesOf(deals, 'stage');
  const stagePositions = stages?.texts.map(positionOf) ?? [];
  const lastStage = openTexts(classesOf(deals, 'lastStage'));
  for (const row of rows) {
    const stood = stages ? (stagePositions[stages.codes[row] as number] as number) : -1;
    furthest[row] = Math.max(stood, positionOf(lastStage(row)));
  }
  for (const field of history && dealOf ? ['from', 'to'] : []) {
    const column = classesOf(history as TypedTab, field);
    if (!column) continue;
    const positions = column.texts.map(positionOf);
    for (let i = 0; i < column.codes.length; i += 1) {
      const row = (dealOf as Int32Array)[i] as number;
      if (row !== -1) furthest[row] = Math.max(furthest[row] as number, positions[column.codes[i] as number] as number);
    }
  }
  return furthest;
}

/**
 * A lost deal whose row only says "Lost" died somewhere. Where deals come to have a created day at one of several
 * stages, a lost one that has such a day can only have died there; else nobody knows: -1. That all open deals happen to
 * stand in one stage is no evidence: the others may be empty today.
 */
function onlyStageToDieIn(deals: TypedTab, rows: readonly number[], results: Codes, furthest: Int32Array): number {
  const created = timesOf(deals, 'created');
  const isDated = (row: number): boolean => created !== null && !Number.isNaN(created[row]);
  const lostAreDated = rows.some((row) => results[row] === dealLost && isDated(row));
  if (!lostAreDated) return -1;
  const [dated, undated] = [new Set<number>(), new Set<number>()];
  for (const row of rows) {
    const position = furthest[row] as number;
    if (position >= 0) (isDated(row) ? dated : undated).add(position);
  }
  const [only = -1] = dated;
  return dated.size === 1 && undated.size > 0 && !undated.has(only) ? only : -1;
}
