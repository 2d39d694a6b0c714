import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { KpiSource } from '../figures/answers.ts';
import { areOfManyTabs, commonDays, shareHeld } from '../figures/commonDays.ts';
import { measured } from '../figures/measured.ts';
import { type Places, type Plan, planOf } from '../figures/plan.ts';
import { total } from '../figures/quotient.ts';
import { sliceTally, type Undated } from '../figures/slice.ts';
import type { Sums } from '../figures/spanSums.ts';
import { sliceWeeks } from '../figures/weekSlices.ts';
import { emptySample, type Sample } from '../luck/sample.ts';
import { blankReadings } from './blankReadings.ts';
import { incomingBelow } from './incoming.ts';
import type { JudgedKpi } from './judgedKpis.ts';
import type { Peers } from './peers.ts';
import { comparedIn, type QuarterSamples, type SampleOf } from './quarterSamples.ts';
import type { Stratum } from './strata.ts';
import { isUntimed } from './untimed.ts';

/** The samples of one KPI; a quarter by its place among those asked for. */
export type KpiSamples = {
  readonly at: (quarter: number) => QuarterSamples;
  /** Week by week, of the last four quarters; null is the team. */
  readonly weeksAt: (rep: number | null, quarter: number) => readonly Sample[];
  /** How much of the quarter is known, 0–1. */
  readonly heldOf: (quarter: number) => number;
};

/** The leads source by source, with everything that came of them; each source is a part of the tally, 0 is unknown. */
export type Sources = {
  readonly names: readonly string[];
  /** Whether the last stands for all that are rarer. */
  readonly hasOthers: boolean;
  readonly strata: readonly Stratum[];
  /** Whether the rows of a KPI say their source. */
  readonly isTold: (kpi: MeasuredKpi) => boolean;
};

/** A year: further back a team was another one. */
export const quartersWithWeeks = 4;

type TeamSamplesOptions = {
  readonly reps: readonly number[];
  readonly peers: Peers;
  readonly strata?: readonly Stratum[];
  readonly incoming?: Stratum | null;
  readonly sources?: Sources | null;
};

/**
 * Samples by KPI, from one pass over the tally by quarters and one by weeks.
 * @returns null for a KPI that no tab counts
 */
export function teamSamples(
  source: KpiSource,
  quarters: readonly Period[],
  options: TeamSamplesOptions,
): (judged: JudgedKpi) => KpiSamples | null {
  const { tally, places, supplied, language } = source;
  const { reps, peers, strata = [], incoming = null, sources = null } = options;
  const slices = sliceTally(tally, quarters);
  const firstWithWeeks = Math.max(0, quarters.length - quartersWithWeeks);
  const weeks = sliceWeeks(tally, quarters.slice(firstWithWeeks));
  const slicedAs = (stratum: Stratum) => ({
    slices: sliceTally(stratum.tally, quarters),
    supplied: { ...supplied, places: stratum.places },
  });
  const ofStrata = strata.map(slicedAs);
  const withIncoming = incomingBelow(incoming, quarters);
  const ofSources = sources?.strata.map(slicedAs) ?? [];
  /** KPIs of the same tabs have the same days in common. */
  const samplesIn = new Map<string, ReturnType<typeof teamSamples>>();
  const inDays = (days: readonly Period[]): ReturnType<typeof teamSamples> => {
    const key = days.map(({ from, to }) => `${from} ${to}`).join();
    const known = samplesIn.get(key) ?? teamSamples(source, days, options);
    samplesIn.set(key, known);
    return known;
  };
  return (judged) => {
    const plan = planOf(judged.kpi, supplied, language);
    if (plan.missing !== null || plan.dayless !== null) return null;
    const heldOf = (quarter: number): number => shareHeld(plan.counted, quarters[quarter] as Period, source);
    const days = daysInCommon(plan, quarters, source);
    if (days) {
      // Appointments of a quarter beside the calls of its last weeks are no share.
      const ofDays = inDays(days)(judged);
      return ofDays && { ...ofDays, heldOf };
    }
    const sampleIn = (sums: Sums, own: Plan = plan, at: Places = places): Sample => {
      const sample = { count: total(own.above, sums), size: total(own.below, sums) };
      // More above than below is not a share but two columns that do not count the same thing.
      const isNone = judged.kind === 'share' && sample.count > sample.size;
      return isNone || isUntimed(judged, sums, at) ? emptySample : sample;
    };
    /** What is too little understood to be shown is judged of nobody, and nobody is judged by it. */
    const shownIn = (sums: Sums, undated: Undated | null): Sample =>
      measured(plan, sums, { isPeriod: true, language, undated }).blankFor === undefined ? sampleIn(sums) : emptySample;
    const plans = new Map<Places, Plan>();
    const planned = (divided: typeof ofStrata) =>
      divided
        .map((stratum) => {
          const at = stratum.supplied.places;
          const own = plans.get(at) ?? planOf(judged.kpi, stratum.supplied, language);
          plans.set(at, own);
          return { ...stratum, plan: own };
        })
        .filter((stratum) => stratum.plan.missing === null);
    const readIn = (divided: ReturnType<typeof planned>, quarter: number) =>
      divided.map((stratum) => (rep: number | null) => {
        return sampleIn(stratum.slices.sums(rep, quarter), stratum.plan, stratum.supplied.places);
      });
    const split = planned(ofStrata);
    const bySource = sources?.isTold(judged.kpi) ? planned(ofSources) : [];
    const ofCalls = withIncoming(judged);
    const allTime: SampleOf = (rep) => sampleIn(slices.sums(rep, null));
    const groups = new Map(
      reps.map((rep) => [rep, `${peers.groupOf(rep)}${ofCalls?.isMost(rep, allTime) ? '\n' : ''}`]),
    );
    return {
      at: (quarter) => {
        const known = new Map<number | null, Sample>();
        const sampleOf: SampleOf = (rep) => {
          const own = known.get(rep) ?? shownIn(slices.sums(rep, quarter), slices.undated(rep));
          known.set(rep, own);
          return own;
        };
        const readings = blankReadings(plan).map(
          (read): SampleOf =>
            (rep) =>
              read(sampleOf(rep), slices.sums(rep, quarter)),
        );
        return comparedIn({
          reps,
          isOut: (rep) => rep !== 0 && peers.isOut(rep, quarters[quarter] as Period),
          groupOf: (rep) => groups.get(rep) ?? '',
          sampleOf,
          otherwise: [
            ...readings,
            ...(ofCalls
              ? [sampleOf, ...readings].map(
                  (read): SampleOf =>
                    (rep) =>
                      ofCalls.added(read(rep), rep, quarter),
                )
              : []),
          ],
          strata: readIn(split, quarter),
          sources: readIn(bySource, quarter),
        });
      },
      weeksAt: (rep, quarter) => {
        const span = quarter - firstWithWeeks;
        if (span < 0) return [];
        return Array.from({ length: weeks.weeksOf(span) }, (_, week) => sampleIn(weeks.sums(rep, span, week)));
      },
      heldOf,
    };
  };
}

/** The days of each quarter that all tabs of a KPI hold; null where nothing speaks against whole quarters. */
function daysInCommon({ counted }: Plan, quarters: readonly Period[], source: KpiSource): readonly Period[] | null {
  if (!areOfManyTabs(counted, source)) return null;
  const days = quarters.map((quarter) => commonDays(counted, quarter, source) ?? { ...quarter, to: quarter.from });
  return days.every((span, i) => span === quarters[i]) ? null : days;
}
