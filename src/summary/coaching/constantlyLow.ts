import type { LowAgainst } from '../../words/coaching.ts';
import type { KpiSource } from '../figures/answers.ts';
import { belowGoalTail } from '../luck/belowGoal.ts';
import { quartersInARow } from '../luck/repVerdict.ts';
import { emptySample, minus, rateOf, type Sample, sumOfSamples } from '../luck/sample.ts';
import { fallTail, luckOfProcess, luckWithoutOne } from '../luck/teamFall.ts';
import { newestJudged } from './judgedQuarters.ts';
import type { KpiHistory, KpiQuarter } from './kpiHistory.ts';
import { type RankedFlag, rankedFlag } from './rankedFlag.ts';

/** A year. */
const quartersOfYear = 4;

/**
 * The whole team low for quarters on end: below the goal of the Targets tab or KPI Settings, else below the best year that it has
 * sustained before. It is said as long as it lasts, and of the process: one rep who pulls everybody down is no process.
 */
export function constantlyLow(one: KpiHistory): RankedFlag | null {
  const { kpiQuarters, judged } = one;
  const start = newestJudged(kpiQuarters, ({ samples: { team } }) => ({ own: team, team }), judged.least);
  const low = kpiQuarters.slice(start, start + quartersInARow);
  if (low.length < quartersInARow || low.some(({ samples }) => samples.team.size < judged.least)) return null;
  const goals = low.map(({ label }) => goalOf(one, label));
  if (goals.every((goal) => goal !== null)) return belowGoals(one, low, goals as number[]);
  return judged.isCohort ? null : belowBestYear(one, low, kpiQuarters.slice(start + quartersInARow));
}

function belowGoals(one: KpiHistory, low: readonly KpiQuarter[], goals: readonly number[]): RankedFlag | null {
  const { judged, teamDispersion } = one;
  const sign = signOf(one);
  const own = pooledOf(low);
  const expected = low.reduce((sum, { samples }, i) => sum + samples.team.size * (goals[i] as number), 0);
  const goal = expected / own.size;
  const tailOf = (sample: Sample): number => belowGoalTail(sample, goal, judged.kind, teamDispersion, sign);
  const areBelow = low.every(({ samples }, i) => sign * ((goals[i] as number) - rateOf(samples.team)) > 0);
  const holdsWithoutAny = membersOf(low).every((member) => {
    const rest = minus(own, member);
    return rest.size === 0 || tailOf(rest) <= luckWithoutOne;
  });
  if (!areBelow || tailOf(own) > luckOfProcess || !holdsWithoutAny) return null;
  return flagOf(one, low, { count: expected, size: own.size }, { of: 'goal' });
}

function belowBestYear(one: KpiHistory, low: readonly KpiQuarter[], before: readonly KpiQuarter[]): RankedFlag | null {
  const { judged, teamDispersion } = one;
  const sign = signOf(one);
  const years = before
    .map((_, i) => before.slice(i, i + quartersOfYear))
    .filter((year) => year.length === quartersOfYear && year.every(({ samples }) => samples.team.size >= judged.least));
  const [best] = years.sort((a, b) => sign * (rateOf(pooledOf(b)) - rateOf(pooledOf(a))));
  if (!best) return null;
  const rate = rateOf(pooledOf(best));
  const tailOf = (now: Sample, past: readonly Sample[]): number =>
    fallTail({ now, past }, judged.kind, teamDispersion.phi, sign);
  const own = pooledOf(low);
  // The best of several years is a good one by luck already.
  const isProven =
    tailOf(
      own,
      best.map(({ samples }) => samples.team),
    ) <=
    luckOfProcess / years.length;
  const areBelow = low.every(({ samples }) => sign * (rate - rateOf(samples.team)) > 0);
  const everybody = new Set([...low, ...best].flatMap(({ samples }) => [...samples.byRep.keys()]));
  const without = (rep: number): number =>
    tailOf(
      minus(own, pooledOf(low, rep)),
      best.map(({ samples }) => minus(samples.team, samples.byRep.get(rep) ?? emptySample)),
    );
  if (!isProven || !areBelow || [...everybody].some((rep) => everybody.size > 1 && without(rep) > luckWithoutOne))
    return null;
  return flagOf(one, low, pooledOf(best), { of: 'best year', quarters: best.map(({ label }) => label).reverse() });
}

function flagOf(one: KpiHistory, low: readonly KpiQuarter[], other: Sample, against: LowAgainst): RankedFlag | null {
  const counted = { rep: null, verdict: 'process', tail: 0, own: pooledOf(low), other, kpiQuarters: low } as const;
  return rankedFlag(one, { ...counted, sameWay: low.length, outOf: low.length, against });
}

/** The team's goal for a quarter, as a share: of Targets, else of KPI Settings; null where there is none. */
function goalOf({ judged: { kpi }, source, options }: KpiHistory, label: string): number | null {
  const quarter = options.quarters.find((one) => one.label === label);
  const isOf = ({ kpi: own, rep, period }: KpiSource['targets'][number]): boolean =>
    own.name === kpi.name &&
    own.unit === 'percent' &&
    rep === null &&
    quarter !== undefined &&
    period.from <= quarter.from &&
    period.to >= quarter.to;
  const goal = source.targets.find(isOf)?.target ?? options.goals?.get(kpi.name) ?? 0;
  return goal > 0 && goal < 1 ? goal : null;
}

function signOf({ judged: { kpi } }: KpiHistory): 1 | -1 {
  return kpi.direction === 'less is better' ? -1 : 1;
}

/** @param rep only that one's part; everybody's without it */
function pooledOf(quarters: readonly KpiQuarter[], rep?: number): Sample {
  return sumOfSamples(
    quarters.map(({ samples }) => (rep === undefined ? samples.team : (samples.byRep.get(rep) ?? emptySample))),
  );
}

function membersOf(quarters: readonly KpiQuarter[]): Sample[] {
  const everybody = new Set(quarters.flatMap(({ samples }) => [...samples.byRep.keys()]));
  return [...everybody].map((rep) => pooledOf(quarters, rep));
}
