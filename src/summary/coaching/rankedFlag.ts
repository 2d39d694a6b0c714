import { coachingBrief, coachingText } from '../../words/coaching.ts';
import type { StepName } from '../../words/steps.ts';
import { emptySample, plus, rateOf, type Sample } from '../luck/sample.ts';
import { rateInterval, wilson } from '../luck/wilson.ts';
import type { CoachingFlag } from './coachingFlag.ts';
import { gainOf } from './gain.ts';
import type { Case, Moment } from './judgedCase.ts';

/** A flag and how loudly to say it. */
export type RankedFlag = {
  readonly flag: CoachingFlag;
  readonly step: StepName;
  /** The finding in one sentence. */
  readonly brief: string;
  /** 0 comes first. */
  readonly rank: number;
  /** Among equals the heavier first. */
  readonly weight: number;
};

export type Finding = {
  readonly rep: number | null;
  readonly verdict: CoachingFlag['verdict'];
  readonly own: Sample;
  /** What it is measured against. */
  readonly other: Sample;
  /** The newest first; several were added up. */
  readonly moments: readonly Moment[];
  readonly sameWay: number;
  readonly outOf: number;
};

const ranks: Readonly<Record<CoachingFlag['verdict'], number>> = { red: 0, process: 0, amber: 1, strength: 2 };

/** A finding with its interval, its size and its sentences. */
export function rankedFlag({ judged, won, ground, options }: Case, finding: Finding): RankedFlag | null {
  const { own, other, moments, verdict } = finding;
  const interval = judged.kind === 'share' ? wilson(own) : rateInterval(own);
  if (!interval) return null;
  const rep = finding.rep === null ? null : options.nameOf(finding.rep);
  const quarters = moments.map(({ label }) => label).reverse();
  const team = moments.reduce((sum, { samples }) => plus(sum, samples.team), emptySample);
  const length = moments.reduce((sum, moment) => sum + moment.length, 0);
  const { weight, ...gain } = gainOf(judged, { own, rate: rateOf(other), team, length }, won);
  const facts = {
    ...finding,
    rep,
    step: judged.step,
    kind: judged.kind,
    quarters,
    isRunning: moments[0]?.isRunning ?? false,
    count: own.count,
    size: own.size,
    ...interval,
    other: rateOf(other),
    gain: verdict === 'strength' ? null : { ...gain, currency: options.currency },
  };
  const flag: CoachingFlag = {
    rep,
    kpi: judged.kpi.name,
    period: quarters.length === 1 ? (quarters[0] ?? null) : null,
    verdict,
    numerator: own.count,
    denominator: own.size,
    ...interval,
    team: rateOf(other),
    text: coachingText(facts, ground.language),
    teamNumerator: other.count,
    teamDenominator: other.size,
    quarters,
    ...(verdict === 'strength' ? {} : { gain }),
  };
  return {
    flag,
    step: judged.step,
    brief: coachingBrief(facts, ground.language),
    rank: ranks[verdict],
    weight,
  };
}
