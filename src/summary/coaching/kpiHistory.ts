import type { Period } from '../../vocabulary/period.ts';
import type { KpiSource } from '../figures/answers.ts';
import type { EqualAge } from '../figures/equalAge.ts';
import { isRunning } from '../figures/growth.ts';
import { dispersionOf, spreadWithin } from '../luck/dispersion.ts';
import { emptySample, type Sample } from '../luck/sample.ts';
import type { Dispersion } from '../luck/widened.ts';
import type { JudgedKpi } from './judgedKpis.ts';
import type { Peers } from './peers.ts';
import type { QuarterSamples } from './quarterSamples.ts';
import type { Stratum } from './strata.ts';
import { type KpiSamples, quartersWithWeeks, type Sources } from './teamSamples.ts';
import type { WonPerQuarter } from './won.ts';

export type CoachingOptions = {
  /** Oldest first. */
  readonly quarters: readonly Period[];
  /** 0 among them is the bucket of rows without a rep: part of the team, judged by nobody. */
  readonly reps: readonly number[];
  readonly nameOf: (rep: number) => string;
  readonly currency: string;
  readonly matureAfterDays: number;
  /** What the team is to reach whatever the quarter, by the name of the KPI. */
  readonly goals?: ReadonlyMap<string, number>;
  /** Without it the whole team is one group and everybody is compared. */
  readonly peers?: Peers;
  /** The deals pipeline by pipeline; empty where there are not two. */
  readonly strata?: readonly Stratum[];
  /** The incoming calls; null where there are none. */
  readonly incoming?: Stratum | null;
  /** By where their leads come from; null where rows do not say it. */
  readonly sources?: Sources | null;
  /** What became of leads within the same days; without it a team's leads are compared with no earlier ones. */
  readonly equalAge?: EqualAge | null;
  /** Whose flags are told, by name; null is the team. Everybody is compared with everybody all the same. */
  readonly isTold?: (rep: string | null) => boolean;
};

/** One quarter of one KPI. */
export type KpiQuarter = {
  readonly label: string;
  readonly isRunning: boolean;
  /** In quarters: 1, or how much of it is known. */
  readonly length: number;
  readonly samples: QuarterSamples;
};

/** One KPI through the quarters, with everything that is needed to judge it. */
export type KpiHistory = {
  readonly judged: JudgedKpi;
  /** The newest first, mature ones only. */
  readonly kpiQuarters: readonly KpiQuarter[];
  /** How much more than coin flips it spreads, among reps and for the team as a whole. */
  readonly dispersion: Dispersion;
  readonly teamDispersion: Dispersion;
  readonly won: (reps: readonly number[]) => WonPerQuarter;
  readonly source: KpiSource;
  readonly options: CoachingOptions;
};

/** Null where no quarter can be judged. */
export function historyOf(
  judged: JudgedKpi,
  samples: KpiSamples | null,
  { source, options, won }: Pick<KpiHistory, 'source' | 'options' | 'won'>,
): KpiHistory | null {
  if (!samples) return null;
  const { quarters, matureAfterDays } = options;
  const places = quarters
    .map((_, i) => i)
    .filter((i) => !judged.isCohort || (quarters[i] as Period).to - 1 <= source.asOf - matureAfterDays)
    .reverse();
  if (places.length === 0) return null;
  const kpiQuarters = places.map((place): KpiQuarter => {
    const quarter = quarters[place] as Period;
    return {
      label: quarter.label,
      isRunning: isRunning(quarter, source.asOf),
      length: samples.heldOf(place),
      samples: samples.at(place),
    };
  });
  return { judged, kpiQuarters, ...dispersionsOf(judged, places, kpiQuarters, samples), won, source, options };
}

function dispersionsOf(
  { kind }: JudgedKpi,
  places: readonly number[],
  kpiQuarters: readonly KpiQuarter[],
  { weeksAt }: KpiSamples,
): Pick<KpiHistory, 'dispersion' | 'teamDispersion'> {
  const recent = kpiQuarters.slice(0, quartersWithWeeks);
  const namedIn = ({ samples }: KpiQuarter): number[] => [...samples.byRep.keys()].filter((rep) => rep !== 0);
  const all = [...new Set(recent.flatMap(namedIn))];
  const weeks = recent.map(({ samples }, i) =>
    all.map((rep) => (samples.byRep.has(rep) ? weeksAt(rep, places[i] as number) : [])),
  );
  const earlier = recent.slice(1);
  const everybody = [...new Set(earlier.flatMap(namedIn))];
  const quarters = everybody.map((rep) => earlier.map(({ samples }) => samples.byRep.get(rep) ?? emptySample));
  const dispersion = dispersionOf(weeks, earlier.length > 1 ? quarters : null, kind);
  const ofTeam = spreadWithin(
    recent.map((_, i): readonly Sample[] => weeksAt(null, places[i] as number)),
    kind,
  );
  return { dispersion, teamDispersion: ofTeam.phi > dispersion.phi ? ofTeam : dispersion };
}
