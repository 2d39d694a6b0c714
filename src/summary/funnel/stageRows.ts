import type { StageCount } from '../../funnel/stages.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Language } from '../../vocabulary/words.ts';
import { stageUnknown } from '../../words/notes.ts';
import { minorUnits } from '../figures/measured.ts';
import { funnelTails, outside95 } from '../luck/funnelVerdict.ts';
import { emptySample, type Sample } from '../luck/sample.ts';
import type { StageRow } from './stageRow.ts';

/** Two years. */
const mostQuarters = 8;

/** @param quarters of the report, oldest first */
export function stageRows(
  stages: readonly StageCount[],
  language: Language,
  quarters: readonly Period[] = [],
): StageRow[] {
  const shown = quarters.slice(-mostQuarters);
  return stages.map((count) => {
    const { pipeline, stage, reached, passed, lost, open, lostAmount, approximate } = count;
    const losses = stage === null ? [] : shown.map((quarter) => lossesIn(count, quarter));
    return {
      pipeline: pipeline === '' ? null : pipeline,
      stage: stage ?? stageUnknown(language),
      reached,
      passed,
      lost,
      open,
      conversion: stage === null || passed + lost === 0 ? null : passed / (passed + lost),
      lostAmount: lostAmount === null ? null : lostAmount / minorUnits,
      approximate,
      quarters: losses.map(({ count: lostThen, size }, i) => ({
        period: (shown[i] as Period).label,
        lost: lostThen,
        decided: size,
      })),
      trend: trendOf(losses, stages.filter((other) => other.pipeline === pipeline && other.stage !== null).length),
      days: daysOf(count),
    };
  });
}

function lossesIn({ closedOn }: StageCount, { from, to }: Period): Sample {
  let sum = emptySample;
  for (const [day, { lost, passed }] of closedOn)
    if (day >= from && day < to) sum = { count: sum.count + lost, size: sum.size + lost + passed };
  return sum;
}

/**
 * Does the stage lose more than in the quarter before, by more than luck? Exact (Fisher), at 95 % shared out among the
 * stages of the funnel: of five stages one always has the worst turn.
 */
function trendOf(losses: readonly Sample[], stages: number): NonNullable<StageRow['trend']> | null {
  const [before = emptySample, now = emptySample] = losses.slice(-2);
  if (losses.length < 2 || now.size === 0 || before.size === 0) return null;
  const { atLeast, atMost } = funnelTails(now, before, 'share');
  if (atLeast <= outside95 / stages) return 'grows';
  return atMost <= outside95 / stages ? 'shrinks' : null;
}

/** Medians of fewer deals say little. */
const leastStays = 5;

function daysOf({ stays }: StageCount): NonNullable<StageRow['days']> | null {
  if (!stays) return null;
  const { won, lost } = stays;
  return {
    won: won.deals < leastStays ? null : won.days,
    wonDeals: won.deals,
    lost: lost.deals < leastStays ? null : lost.days,
    lostDeals: lost.deals,
  };
}
