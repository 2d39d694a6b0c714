import { classesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import { readStageLabel, type StageLabel } from '../vocabulary/stageLabel.ts';
import { type Closes, closesOf, passagesOf } from './passages.ts';
import { leastFollowed, type StageCount } from './stages.ts';

type Step = { readonly place: number; readonly name: string; readonly isOrderGuessed: boolean };
/** A row of the tally, and whether it stands on the last day, on which all deals are counted. */
type Said = { readonly label: StageLabel; readonly row: number; readonly isOfAll: boolean };

/**
 * The counts of the stages from a tally that has them: each deal by the furthest stage it came to, and those that closed
 * by their day. Medians and reasons do not add up, so nothing is known of them.
 */
export function stagesOfTally(daily: TypedTab): StageCount[] {
  const pipelines = classesOf(daily, 'funnelPipeline');
  const said = saidIn(daily);
  // Without the last day of the query only what closed is known, and not of how many.
  if (!said.some(({ isOfAll }) => isOfAll)) return [];
  const byPipeline = new Map<string | null, Said[]>();
  for (const one of said) {
    const { row } = one;
    const pipeline = pipelines ? (pipelines.texts[pipelines.codes[row] as number]?.trim() ?? '') : null;
    const known = byPipeline.get(pipeline);
    if (known) known.push(one);
    else byPipeline.set(pipeline, [one]);
  }
  return [...byPipeline].flatMap(([pipeline, own]) => countsOf(pipeline, own, daily));
}

/** How many deals stand in a stage that the query did not know. */
export function dealsNotListed(daily: TypedTab): number {
  const deals = numbersOf(daily, 'stageDeals');
  const own = saidIn(daily).filter(({ label, isOfAll }) => isOfAll && label.kind === 'not listed');
  return own.reduce((sum, { row }) => sum + (deals?.[row] || 0), 0);
}

function saidIn(daily: TypedTab): Said[] {
  const stages = classesOf(daily, 'funnelStage');
  const labels = stages?.texts.map(readStageLabel) ?? [];
  const deals = numbersOf(daily, 'stageDeals');
  const days = timesOf(daily, 'day');
  const said: { label: StageLabel; row: number; isOfAll: boolean }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < daily.rows; row += 1) {
    const label = labels[stages?.codes[row] ?? 0];
    if (daily.leftOut[row] !== 0 || !label) continue;
    said.push({ label, row, isOfAll: false });
    if (deals?.[row] && (days?.[row] as number) > last) last = days?.[row] as number;
  }
  // Of results that were kept one below the other only the newest tells how many there are.
  for (const one of said) one.isOfAll = days?.[one.row] === last;
  return said;
}

function countsOf(pipeline: string | null, said: readonly Said[], daily: TypedTab): StageCount[] {
  const steps = stepsIn(said);
  const positions = new Map(steps.map(({ place }, position) => [place, position]));
  const positionOf = (label: StageLabel): number =>
    label.kind === 'stage' ? (positions.get(label.place) as number) : label.kind === 'won' ? -1 : steps.length;
  const sums = (field: string): number[] => {
    const values = numbersOf(daily, field);
    const found = new Array<number>(steps.length + 2).fill(0);
    for (const { label, row, isOfAll } of said) {
      if (!isOfAll) continue;
      const position = positionOf(label) + 1;
      found[position] = (found[position] as number) + (values?.[row] || 0);
    }
    return found;
  };
  const [all, lost] = [sums('stageDeals'), sums('stageDealsLost')];
  // Of deals whose stage nobody knows only the lost ones are told.
  const here = [...all.slice(1, -1), lost[steps.length + 1] as number];
  const lostAmounts = numbersOf(daily, 'stageLostAmount') ? sums('stageLostAmount').slice(1) : null;
  const passages = passagesOf({ here, lost: lost.slice(1), lostAmounts, won: all[0] as number });
  const closes = closesOf(endsByDay(said, positionOf, steps.length, daily), steps.length);
  const approximate = isApproximate(sums('stageDealsFollowed'), all, daily);
  const isOrderGuessed = steps.some((step) => step.isOrderGuessed);
  const countOf = (stage: string | null, position: number): StageCount => ({
    pipeline,
    stage,
    ...(passages[position] as (typeof passages)[number]),
    closedOn: closes[position] ?? new Map<Day, Closes>(),
    reasons: new Map(),
    approximate,
    isOrderGuessed,
    stays: null,
  });
  const isDeathUnknown = (lost[steps.length + 1] as number) > 0;
  return [...steps.map(({ name }) => name), ...(isDeathUnknown ? [null] : [])].map(countOf);
}

function stepsIn(said: readonly Said[]): Step[] {
  const steps = new Map<number, Step>();
  for (const { label } of said) if (label.kind === 'stage') steps.set(label.place, label);
  return [...steps.values()].sort((a, b) => a.place - b.place);
}

function endsByDay(
  said: readonly Said[],
  positionOf: (label: StageLabel) => number,
  stages: number,
  daily: TypedTab,
): Map<Day, Int32Array> {
  const closed = numbersOf(daily, 'stageClosed');
  const days = timesOf(daily, 'day');
  const ends = new Map<Day, Int32Array>();
  for (const { label, row } of said) {
    const count = closed?.[row] || 0;
    const day = Math.floor((days?.[row] ?? Number.NaN) / secondsPerDay);
    if (count === 0 || Number.isNaN(day)) continue;
    const known = ends.get(day) ?? new Int32Array(stages + 1);
    ends.set(day, known);
    const place = label.kind === 'won' ? stages : positionOf(label);
    known[place] = (known[place] as number) + count;
  }
  return ends;
}

/** Without a history the stage a deal died or stands in is all there is. */
function isApproximate(followed: readonly number[], all: readonly number[], daily: TypedTab): boolean {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  if (!numbersOf(daily, 'stageDealsFollowed') || sum(followed) === 0) return true;
  return sum(followed) < leastFollowed * sum(all);
}
