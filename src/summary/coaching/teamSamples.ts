import type { Period } from '../../vocabulary/period.ts';
import type { Ground } from '../figures/answers.ts';
import { isRunning } from '../figures/growth.ts';
import { measured, minorUnits, type Plan, planOf } from '../figures/measured.ts';
import { type Sums, sliceTally } from '../figures/slice.ts';
import type { Pair } from '../luck/overQuarters.ts';
import { emptySample, minus, plus, type Sample, type SampleKind } from '../luck/sample.ts';
import type { JudgedKpi } from './judgedKpis.ts';

/** Who is compared with whom. */
export type Peers = {
  /** Reps of one group do the same work. */
  readonly groupOf: (rep: number) => string;
  /** True while a rep is neither judged nor what others are judged by. */
  readonly isOut: (rep: number, quarter: Period) => boolean;
};

type GroupOf = Peers['groupOf'];

/** The team's samples of one KPI in one quarter. */
export type QuarterSamples = {
  /** Everybody who is compared, with the rows that name no rep. */
  readonly team: Sample;
  /** Those of them who did anything, 0 for the rows without a rep. */
  readonly byRep: ReadonlyMap<number, Sample>;
  /** A rep beside the others of the same group, those in `without` left out. Rows without a rep are nobody's colleagues. */
  readonly pairOf: (rep: number, without?: ReadonlySet<number>) => Pair;
};

/** Won deals of the whole team, on average per quarter; null where no tab says so. */
export type WonPerQuarter = { readonly deals: number | null; readonly amount: number | null };

export type TeamSamples = {
  /** By quarter, its place in `quarters`; null where no tab counts it. */
  readonly of: (judged: JudgedKpi) => ((quarter: number) => QuarterSamples) | null;
  readonly won: WonPerQuarter;
};

/** A year, so that every season is in it. */
const quartersOfYear = 4;

/** Samples by KPI and quarter, from one pass over the tally. */
export function teamSamples(
  ground: Ground,
  quarters: readonly Period[],
  reps: readonly number[],
  { groupOf, isOut }: Peers,
): TeamSamples {
  const { tally, supplied, language } = ground;
  const slices = sliceTally(tally, quarters);
  const sampleOf = (plan: Plan, kind: SampleKind, sums: Sums): Sample => {
    const { numerator, denominator, low } = measured(plan, sums, true, language);
    // What values not understood could move is judged of nobody.
    if (numerator === null || denominator === null || low !== undefined) return emptySample;
    // More above than below is not a share but two columns that do not count the same thing.
    return kind === 'share' && numerator > denominator ? emptySample : { count: numerator, size: denominator };
  };
  return {
    of: ({ kpi, kind }) => {
      const plan = planOf(kpi, supplied, language);
      if (plan.missing !== null) return null;
      return (quarter) => {
        const out = reps.filter((rep) => rep !== 0 && isOut(rep, quarters[quarter] as Period));
        return samplesAt((rep) => sampleOf(plan, kind, slices.sums(rep, quarter)), { reps, out, groupOf });
      };
    },
    won: wonPerQuarter(ground, quarters, (quarter) => slices.sums(null, quarter)),
  };
}

function samplesAt(
  sampleOf: (rep: number | null) => Sample,
  {
    reps,
    out,
    groupOf,
  }: { readonly reps: readonly number[]; readonly out: readonly number[]; readonly groupOf: GroupOf },
): QuarterSamples {
  const team = out.map(sampleOf).reduce(minus, sampleOf(null));
  const byRep = new Map<number, Sample>();
  // A team with more appointments than conversations has set them elsewhere: the step is none.
  if (team.count > team.size) return { team: emptySample, byRep, pairOf: pairsBy(byRep, groupOf) };
  for (const rep of reps) {
    const own = sampleOf(rep);
    if (!out.includes(rep) && own.size + own.count > 0) byRep.set(rep, own);
  }
  return { team, byRep, pairOf: pairsBy(byRep, groupOf) };
}

function pairsBy(byRep: ReadonlyMap<number, Sample>, groupOf: GroupOf): QuarterSamples['pairOf'] {
  const groups = new Map<string, Sample>();
  for (const [rep, own] of byRep) {
    if (rep !== 0) groups.set(groupOf(rep), plus(groups.get(groupOf(rep)) ?? emptySample, own));
  }
  return (rep, without) => {
    const own = byRep.get(rep) ?? emptySample;
    const group = groupOf(rep);
    let rest = minus(groups.get(group) ?? own, own);
    for (const other of without ?? []) {
      if (other !== rep && groupOf(other) === group) rest = minus(rest, byRep.get(other) ?? emptySample);
    }
    return { own, rest };
  };
}

/** How much of the quarter is over, 0 to 1. */
export function shareOver(quarter: Period, { asOf }: Pick<Ground, 'asOf'>): number {
  return isRunning(quarter, asOf) ? (asOf - quarter.from + 1) / (quarter.to - quarter.from) : 1;
}

function wonPerQuarter(ground: Ground, quarters: readonly Period[], sumsAt: (quarter: number) => Sums): WonPerQuarter {
  const all = quarters.map((_, i) => i);
  const finished = all.filter((i) => shareOver(quarters[i] as Period, ground) === 1);
  const used = (finished.length > 0 ? finished : all).slice(-quartersOfYear);
  const length = used.reduce((sum, i) => sum + shareOver(quarters[i] as Period, ground), 0);
  const perQuarter = (measure: string): number | null => {
    const place = ground.places.get(measure);
    if (place === undefined || length === 0) return null;
    return used.reduce((sum, i) => sum + (sumsAt(i)[place] as number), 0) / length;
  };
  const amount = perQuarter('wonAmount');
  return { deals: perQuarter('dealsWon'), amount: amount === null ? null : amount / minorUnits };
}
