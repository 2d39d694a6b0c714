import type { StageCount } from '../../funnel/stages.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Language } from '../../vocabulary/words.ts';
import { stageUnknown } from '../../words/notes.ts';
import { limitsIn, type UnknownLimits } from '../figures/bounded.ts';
import { areClosingsWhole } from '../figures/dealsBegan.ts';
import { minorUnits } from '../figures/quotient.ts';
import { spreadOver } from '../luck/dispersion.ts';
import { funnelTails, outside95 } from '../luck/funnelVerdict.ts';
import { emptySample, type Sample } from '../luck/sample.ts';
import { widenedTails } from '../luck/widened.ts';
import type { StageRow } from './stageRow.ts';

/** Two years. */
const mostQuarters = 8;

/**
 * @param quarters of the report, oldest first
 * @param since the day on which the first deal came in; null where nobody knows
 * @param limits how far losses of unknown stage may move the share lost, as values that nobody understands may move a KPI
 */
export function stageRows(
  stages: readonly StageCount[],
  language: Language,
  quarters: readonly Period[] = [],
  since: Day | null = null,
  limits: UnknownLimits = limitsIn({}),
): StageRow[] {
  const shown = quarters.slice(-mostQuarters);
  const [before] = shown.slice(-2);
  const isFilled = before === undefined || areClosingsWhole(before.from, since);
  return stages.map((count) => {
    const { pipeline, stage, reached, passed, lost, open, lostAmount, approximate, isOrderGuessed } = count;
    const isUnknown = stage === null;
    const unknown = unknownIn(stages, pipeline);
    const isTold = !isUnknown && sharePoints(unknown, count) <= limits.blank;
    // Where the losses are unknown, those of each quarter are too.
    const losses = isTold ? shown.map((quarter) => lossesIn(count, quarter)) : [];
    const ifTold = (value: number | null): number | null => (isTold || isUnknown ? value : null);
    return {
      pipeline: pipeline === '' ? null : pipeline,
      stage: stage ?? stageUnknown(language),
      reached: ifTold(reached),
      passed: ifTold(passed),
      lost: ifTold(lost),
      open,
      // Of open deals, or of wins alone, all have gone on: that is no rate.
      conversion: isTold && passed + lost > 0 && lostIn(stages, pipeline) > 0 ? passed / (passed + lost) : null,
      ...(isTold && sharePoints(unknown, count) > limits.unsaid && { lossBounds: lossBoundsOf(unknown, count) }),
      isUnknown,
      ...(isUnknown && { allLost: lostIn(stages, pipeline) }),
      lostAmount: ifTold(lostAmount === null ? null : lostAmount / minorUnits),
      approximate,
      ...(isOrderGuessed && { isOrderGuessed }),
      ...(isTold && { closed: closedIn(count) }),
      quarters: losses.map(({ count: lostThen, size }, i) => ({
        period: (shown[i] as Period).label,
        lost: lostThen,
        decided: size,
      })),
      trend: isFilled
        ? trendOf(losses, stages.filter((other) => other.pipeline === pipeline && other.stage !== null).length)
        : null,
      days: daysOf(count),
    };
  });
}

/** Lost deals of a funnel of which nobody knows in which stage they were lost. */
function unknownIn(stages: readonly StageCount[], pipeline: string | null): number {
  return lostIn(
    stages.filter(({ stage }) => stage === null),
    pipeline,
  );
}

function lostIn(stages: readonly StageCount[], pipeline: string | null): number {
  return stages.filter((one) => one.pipeline === pipeline).reduce((sum, { lost }) => sum + lost, 0);
}

/**
 * By how many points unknown losses could lower the share that went on. Any of them may have happened here: 100 % of those who
 * are known to have gone on is no rate.
 */
function sharePoints(unknown: number, { passed, lost }: StageCount): number {
  const decided = passed + lost;
  if (unknown === 0) return 0;
  return decided === 0 ? Number.POSITIVE_INFINITY : (passed / decided - passed / (decided + unknown)) * 100;
}

/** Each of the unknown losses may have happened here, or further on. */
function lossBoundsOf(unknown: number, { passed, lost }: StageCount): NonNullable<StageRow['lossBounds']> {
  const all = passed + lost + unknown;
  return { low: lost / all, high: (lost + unknown) / all, unknown };
}

function closedIn({ closedOn }: StageCount): NonNullable<StageRow['closed']> {
  const days = [...closedOn.values()];
  const lost = days.reduce((sum, day) => sum + day.lost, 0);
  return { lost, decided: days.reduce((sum, day) => sum + day.passed, lost) };
}

function lossesIn({ closedOn }: StageCount, { from, to }: Period): Sample {
  let sum = emptySample;
  for (const [day, { lost, passed }] of closedOn)
    if (day >= from && day < to) sum = { count: sum.count + lost, size: sum.size + lost + passed };
  return sum;
}

/**
 * Does the stage lose more than in the quarter before, by more than chance and than its quarters differ anyway? Exact
 * (Fisher), widened by the quarters before, at 95 % shared out among the stages of the funnel: of five stages one always
 * has the worst turn.
 */
function trendOf(losses: readonly Sample[], stages: number): NonNullable<StageRow['trend']> | null {
  const [before = emptySample, now = emptySample] = losses.slice(-2);
  if (losses.length < 2 || now.size === 0 || before.size === 0) return null;
  const exact = funnelTails(now, before, 'share');
  const { atLeast, atMost } = widenedTails(exact, spreadOver(losses.slice(0, -1), 'share'));
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
