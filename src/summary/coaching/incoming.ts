import type { Period } from '../../vocabulary/period.ts';
import { sliceTally } from '../figures/slice.ts';
import type { Sample } from '../luck/sample.ts';
import type { JudgedKpi } from './judgedKpis.ts';
import type { SampleOf } from './quarterSamples.ts';
import type { Stratum } from './strata.ts';

/** What incoming calls add below a KPI whose results may come of them. */
export type IncomingBelow = {
  /** A sample with them. */
  readonly added: (own: Sample, rep: number | null, quarter: number) => Sample;
  /** Whether a rep takes more of them than are counted: who waits for calls does other work than who makes them. */
  readonly isMost: (rep: number, outgoing: SampleOf) => boolean;
};

/** @returns for a KPI, null where none can come of them */
export function incomingBelow(
  incoming: Stratum | null,
  quarters: readonly Period[],
): (judged: JudgedKpi) => IncomingBelow | null {
  const slices = incoming && sliceTally(incoming.tally, quarters);
  return ({ kpi, isOfIncoming }) => {
    const [below] = kpi.below;
    const place = isOfIncoming && below ? incoming?.places.get(below.name) : undefined;
    if (!slices || place === undefined) return null;
    const at = (rep: number | null, span: number | null): number => slices.sums(rep, span)[place] as number;
    return {
      added: (own, rep, quarter) => (own.size === 0 ? own : { ...own, size: own.size + at(rep, quarter) }),
      isMost: (rep, outgoing) => at(rep, null) > outgoing(rep).size,
    };
  };
}
