import { coachingBrief, coachingText, type LowAgainst } from '../../words/coaching.ts';
import type { StepName } from '../../words/steps.ts';
import { emptySample, plus, rateOf, type Sample, sumOfSamples } from '../luck/sample.ts';
import { shrink } from '../luck/shrink.ts';
import { rateInterval, wilson } from '../luck/wilson.ts';
import type { CoachingFlag, Gain } from './coachingFlag.ts';
import { gainOf, likelyGain } from './gain.ts';
import type { KpiHistory, KpiQuarter } from './kpiHistory.ts';
import { rateAtSameSources } from './sameSources.ts';

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
  /** How likely it is by luck alone. */
  readonly tail: number;
  /** False where a quarter before points the other way: a list is as likely as skill. */
  readonly lasts: boolean;
};

export type Finding = {
  readonly rep: number | null;
  readonly verdict: CoachingFlag['verdict'];
  readonly tail: number;
  readonly own: Sample;
  /** What it is measured against. */
  readonly other: Sample;
  /** The newest first; several were added up. */
  readonly kpiQuarters: readonly KpiQuarter[];
  readonly sameWay: number;
  readonly outOf: number;
  /** Of a rep: whether the quarters before point the same way. */
  readonly lasts?: boolean;
  /** What a team that is constantly low is measured against. */
  readonly against?: LowAgainst;
  /** Of a cohort: the rates that were compared, of what happened within so many days. */
  readonly withinDays?: { readonly days: number; readonly own: number; readonly before: number };
};

const ranks: Readonly<Record<CoachingFlag['verdict'], number>> = { red: 0, process: 0, amber: 1, strength: 2 };

/** A finding with its interval, its size and its sentences. */
export function rankedFlag(one: KpiHistory, finding: Finding): RankedFlag | null {
  const { judged, source, options, dispersion, teamDispersion } = one;
  const { own, other, kpiQuarters, verdict, tail } = finding;
  const interval = judged.kind === 'share' ? wilson(own) : rateInterval(own);
  if (!interval) return null;
  const rep = finding.rep === null ? null : options.nameOf(finding.rep);
  const quarters = kpiQuarters.map(({ label }) => label).reverse();
  const { gain, weight } = gainIn(one, finding);
  const facts = {
    ...finding,
    rep,
    step: judged.step,
    kind: judged.kind,
    quarters,
    isRunning: kpiQuarters[0]?.isRunning ?? false,
    count: own.count,
    size: own.size,
    ...interval,
    other: rateOf(other),
    sameSources: othersAtSameSources(finding),
    dispersion: rep === null ? teamDispersion.phi : dispersion.phi,
    gain: verdict === 'strength' || gain === null ? null : { ...gain, currency: options.currency },
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
    text: coachingText(facts, source.language),
    teamNumerator: other.count,
    teamDenominator: other.size,
    quarters,
    dispersion: facts.dispersion,
    ...(verdict === 'strength' ? {} : { gain }),
    ...(finding.against && { constantlyLow: finding.against }),
  };
  return {
    flag,
    step: judged.step,
    brief: coachingBrief(facts, source.language),
    rank: ranks[verdict],
    weight,
    tail,
    lasts: finding.lasts ?? true,
  };
}

/** What the others would reach with the rep's sources; null where nobody can say. */
function othersAtSameSources({ rep, kpiQuarters, other }: Finding): number | null {
  if (rep === null) return null;
  const pairs = kpiQuarters.flatMap(({ samples }) => samples.pairOf(rep).sources ?? []);
  return rateAtSameSources(pairs, rateOf(other));
}

/** What the earlier leads have come to beyond what the newest can is no fall. */
function rateAtEqualAge({ own, other, withinDays }: Finding): number {
  return withinDays ? rateOf(own) + withinDays.before - withinDays.own : rateOf(other);
}

/**
 * What reaching the others would bring, counted over the same people as their rate. Where they win no deals, as callers
 * who hand over do not, what they bring is in everybody's.
 */
function gainIn(
  { judged, won, dispersion, options }: KpiHistory,
  finding: Finding,
): { gain: Gain | null; weight: number } {
  const { rep, own, kpiQuarters } = finding;
  const length = kpiQuarters.reduce((sum, kpiQuarter) => sum + kpiQuarter.length, 0);
  const everybody = sumOfSamples(kpiQuarters.map(({ samples }) => samples.team));
  const ofAll = won(options.reps);
  const whole = { own, rate: othersAtSameSources(finding) ?? rateAtEqualAge(finding), length, team: everybody };
  if (rep === null) {
    const { weight, ...gain } = gainOf(judged, whole, ofAll);
    return { gain: likelyGain(gain, 1), weight };
  }
  const group = new Map<number, Sample>();
  for (const { samples } of kpiQuarters)
    for (const [member, sample] of samples.groupOf(rep))
      group.set(member, plus(group.get(member) ?? emptySample, sample));
  const members = [...group.keys()];
  const team = sumOfSamples([...group.values()]);
  const ofGroup = won(members);
  const { weight, ...gain } =
    ofGroup.deals === 0 ? gainOf(judged, whole, ofAll) : gainOf(judged, { ...whole, team }, ofGroup);
  const { factors } = shrink([...group.values()], dispersion.phi, judged.kind);
  return { gain: likelyGain(gain, factors[members.indexOf(rep)] ?? 0), weight };
}
