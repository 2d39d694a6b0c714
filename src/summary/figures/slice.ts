import { type Tally, undated } from '../../count/tally.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';

/** The sums of all measures, in the tally's order; whole numbers. */
export type Sums = Float64Array;

/** A tally summed by rep and span; the team is the sum of its reps and of the rows without one. */
export type Slices = {
  /** @param rep a rep's number, or null for the team; @param span the span's position, or null for all time */
  readonly sums: (rep: number | null, span: number | null) => Sums;
};

/** One pass over the tally for all spans, which may overlap. What has no day counts for all time only. */
export function sliceTally({ reps, slots }: Pick<Tally, 'reps' | 'slots'>, spans: readonly Period[]): Slices {
  const { width, count } = slots;
  const perRep = (spans.length + 1) * width;
  const all = new Float64Array((reps.length + 1) * perRep);
  // Most measures of a rep and day are zero: they are looked at once, not once per span.
  const present = new Int32Array(width);
  for (let slot = 0; slot < count; slot += 1) {
    const from = slot * width;
    let some = 0;
    for (let measure = 0; measure < width; measure += 1)
      if (slots.values[from + measure] !== 0) present[some++] = measure;
    const ofRep = ((slots.reps[slot] as number) + 1) * perRep;
    const day = slots.days[slot] as number;
    for (let span = 0; span <= spans.length; span += 1) {
      if (span > 0 && !holds(spans[span - 1] as Period, day)) continue;
      for (let i = 0; i < some; i += 1) {
        const measure = present[i] as number;
        const value = slots.values[from + measure] as number;
        const at = span * width + measure;
        all[ofRep + at] = (all[ofRep + at] as number) + value;
        all[at] = (all[at] as number) + value;
      }
    }
  }
  return {
    sums: (rep, span) => {
      const start = (rep === null ? 0 : rep + 1) * perRep + (span === null ? 0 : span + 1) * width;
      return all.subarray(start, start + width);
    },
  };
}

function holds({ from, to }: Period, day: Day): boolean {
  return day !== undated && day >= from && day < to;
}
