import { type Tally, undated } from '../tally/tally.ts';
import type { Period } from '../vocabulary/period.ts';

/** The sums of all measures, in the tally's order; whole numbers. */
export type Sums = Float64Array;

/** A tally summed by rep and span; the team is the sum of its reps and of the rows without one. */
export type Slices = {
  /** @param rep a rep's number, or null for the team; @param span the span's position, or null for all time */
  readonly sums: (rep: number | null, span: number | null) => Sums;
};

/** One pass over the tally for all spans, which may overlap. What has no day counts for all time only. */
export function sliceTally({ reps, slots }: Tally, spans: readonly Period[]): Slices {
  const { width, count } = slots;
  const perRep = (spans.length + 1) * width;
  const all = new Float64Array((reps.length + 1) * perRep);
  const add = (slot: number, rep: number, span: number): void => {
    const from = slot * width;
    const ofRep = (rep + 1) * perRep + span * width;
    const ofTeam = span * width;
    for (let measure = 0; measure < width; measure += 1) {
      const value = slots.values[from + measure] as number;
      if (value === 0) continue;
      all[ofRep + measure] = (all[ofRep + measure] as number) + value;
      all[ofTeam + measure] = (all[ofTeam + measure] as number) + value;
    }
  };
  for (let slot = 0; slot < count; slot += 1) {
    const rep = slots.reps[slot] as number;
    const day = slots.days[slot] as number;
    add(slot, rep, 0);
    if (day === undated) continue;
    for (let span = 0; span < spans.length; span += 1) {
      const { from, to } = spans[span] as Period;
      if (day >= from && day < to) add(slot, rep, span + 1);
    }
  }
  return {
    sums: (rep, span) => {
      const start = (rep === null ? 0 : rep + 1) * perRep + (span === null ? 0 : span + 1) * width;
      return all.subarray(start, start + width);
    },
  };
}
