import { plus, rateOf, type Sample, sumOfSamples } from '../luck/sample.ts';
import { twoProportions } from '../luck/twoProportions.ts';
import { allLost } from './lostDeals.ts';
import type { Leak, StageRow } from './stageRow.ts';

/** Two-sided 5 %, shared out among the stages: the worst of five is always worse than the other four. */
const luck = 0.05;

/** Below so many expected losses the test says nothing. */
const leastExpected = 5;

/** Stages where deals die, those with the most lost deals first, then by amount. */
export function leaksOf(stages: readonly StageRow[]): Leak[] {
  const all = allLost(stages);
  const steps = stages.filter((row) => !isEnd(row));
  return steps
    .filter(({ lost, conversion }) => (lost ?? 0) > 0 && conversion !== null)
    .map((row) => leakOf(row, neighboursOf(row, steps), all))
    .sort((a, b) => b.lost - a.lost || (b.lostAmount ?? 0) - (a.lostAmount ?? 0));
}

/** A stage in which deals are laid to rest, such as a list of refusals: nothing leads on, and all of them are lost. */
function isEnd({ passed, open, lost }: StageRow): boolean {
  return (lost ?? 0) > 0 && passed === 0 && open === 0;
}

/** The leak to speak of: the largest that is more than luck, else the largest. */
export function worstLeak(leaks: readonly Leak[]): Leak | null {
  return leaks.find(({ isProven }) => isProven) ?? leaks[0] ?? null;
}

/** Without a history a stage that has lost nothing is one whose losses nobody wrote down: nothing to compare with. */
function neighboursOf(row: StageRow, stages: readonly StageRow[]): StageRow[] {
  return stages.filter(
    ({ pipeline, stage, conversion, lost, approximate }) =>
      pipeline === row.pipeline && stage !== row.stage && conversion !== null && !(approximate && lost === 0),
  );
}

function leakOf(row: StageRow, neighbours: readonly StageRow[], all: number): Leak {
  const own = lossesOf(row);
  const elsewhere = sumOfSamples(neighbours.map(lossesOf));
  return {
    pipeline: row.pipeline,
    stage: row.stage,
    lost: own.count,
    decided: own.size,
    share: rateOf(own),
    shareOfLosses: own.count / all,
    elsewhere: elsewhere.size === 0 ? null : rateOf(elsewhere),
    isProven: isMoreThanLuck(own, elsewhere, neighbours.length + 1) && isSoOfClosed(row, neighbours),
    lostAmount: row.lostAmount,
    approximate: row.approximate,
  };
}

/**
 * Whether it is so of the deals that have closed as well. Deals that are still open have passed the first stages and cannot
 * have been lost in the last ones yet: where many are, the stages at the end seem to lose less, and those before seem
 * to lose more as soon as the losses of the end come late.
 */
function isSoOfClosed(row: StageRow, neighbours: readonly StageRow[]): boolean {
  const all = [row, ...neighbours];
  const closed = all.map(({ closed: { lost, decided } = { lost: 0, decided: 0 } }) => ({ count: lost, size: decided }));
  // Where most losses bear no day, the few that do say nothing.
  if (2 * sumOfSamples(closed).count < sumOfSamples(all.map(lossesOf)).count) return true;
  return isMoreThanLuck(closed[0] as Sample, sumOfSamples(closed.slice(1)), all.length);
}

function lossesOf({ lost, passed }: StageRow): Sample {
  return { count: lost ?? 0, size: (lost ?? 0) + (passed ?? 0) };
}

function isMoreThanLuck(own: Sample, elsewhere: Sample, stages: number): boolean {
  if (own.size * rateOf(plus(own, elsewhere)) < leastExpected) return false;
  const { z, p } = twoProportions(own, elsewhere);
  return z > 0 && p <= luck / stages;
}
