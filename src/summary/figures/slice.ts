import type { Tally } from '../../count/tally.ts';
import type { Period } from '../../vocabulary/period.ts';
import { allTime, type SpanSums, type Sums, spanSums, withoutDay } from './spanSums.ts';

/** A tally summed by rep and span; the team is the sum of its reps and of the rows without one. */
export type Slices = {
  /** @param rep a rep's number, or null for the team; @param span the span's position, or null for all time */
  readonly sums: (rep: number | null, span: number | null) => Sums;
  /** What has no day: it counts for all time, and may belong to any span. Null where everything has one. */
  readonly undated: (rep: number | null) => Undated | null;
};

export type Undated = { readonly sums: Sums /** Of all time, those without a day among them. */; readonly among: Sums };

/** What has no day counts for all time only; spans may overlap. */
export function sliceTally(tally: Pick<Tally, 'reps' | 'slots'>, spans: readonly Period[]): Slices {
  const [ofAll, dayless, ...ofSpans] = spanSums(tally, [allTime, withoutDay, ...spans]) as [SpanSums, ...SpanSums[]];
  const at = (sums: SpanSums | undefined, rep: number | null): Sums => sums?.[rep === null ? 0 : rep + 1] as Sums;
  // Asked for each KPI of each span, and with most reps there is nothing.
  const known = new Map<number | null, Undated | null>();
  const undatedOf = (rep: number | null): Undated | null => {
    const sums = at(dayless, rep);
    return sums.some((sum) => sum !== 0) ? { sums, among: at(ofAll, rep) } : null;
  };
  return {
    sums: (rep, span) => at(span === null ? ofAll : ofSpans[span], rep),
    undated: (rep) => {
      const found = known.get(rep);
      if (found !== undefined) return found;
      const undated = undatedOf(rep);
      known.set(rep, undated);
      return undated;
    },
  };
}
