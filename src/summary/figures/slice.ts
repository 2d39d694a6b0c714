import { type Tally, undated } from '../../count/tally.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { entriesOf } from './entries.ts';

/** The sums of all measures, in the tally's order; whole numbers. */
export type Sums = Float64Array;

/** A tally summed by rep and span; the team is the sum of its reps and of the rows without one. */
export type Slices = {
  /** @param rep a rep's number, or null for the team; @param span the span's position, or null for all time */
  readonly sums: (rep: number | null, span: number | null) => Sums;
  /** What has no day: it counts for all time, and may belong to any span. Null where everything has one. */
  readonly undated: (rep: number | null) => Undated | null;
};

export type Undated = { readonly sums: Sums /** Of all time, those without a day among them. */; readonly among: Sums };

/** One pass over what the tally holds for all spans, which may overlap. What has no day counts for all time only. */
export function sliceTally({ reps, slots }: Pick<Tally, 'reps' | 'slots'>, spans: readonly Period[]): Slices {
  const { width, count, values } = slots;
  const { starts, measures } = entriesOf(slots);
  // All time first, then the spans, then what has no day.
  const perRep = (spans.length + 2) * width;
  const all = new Float64Array((reps.length + 1) * perRep);
  const placesOn = new Map<Day, readonly number[]>();
  for (let slot = 0; slot < count; slot += 1) {
    const [first, end] = [starts[slot] as number, starts[slot + 1] as number];
    const ofRep = ((slots.reps[slot] as number) + 1) * perRep;
    const day = slots.days[slot] as number;
    const places = placesOn.get(day) ?? placesOf(day, spans);
    placesOn.set(day, places);
    for (let i = 0; i < places.length; i += 1) {
      const place = (places[i] as number) * width;
      for (let entry = first; entry < end; entry += 1) {
        const measure = measures[entry] as number;
        const value = values[slot * width + measure] as number;
        const at = place + measure;
        all[ofRep + at] = (all[ofRep + at] as number) + value;
        all[at] = (all[at] as number) + value;
      }
    }
  }
  const at = (rep: number | null, place: number): Sums => {
    const start = (rep === null ? 0 : rep + 1) * perRep + place * width;
    return all.subarray(start, start + width);
  };
  // Asked for each KPI of each span, and with most reps there is nothing.
  const known = new Map<number | null, Undated | null>();
  const undatedOf = (rep: number | null): Undated | null => {
    const sums = at(rep, spans.length + 1);
    return sums.some((sum) => sum !== 0) ? { sums, among: at(rep, 0) } : null;
  };
  return {
    sums: (rep, span) => at(rep, span === null ? 0 : span + 1),
    undated: (rep) => {
      const found = known.get(rep);
      if (found !== undefined) return found;
      const undated = undatedOf(rep);
      known.set(rep, undated);
      return undated;
    },
  };
}

/** Where a day is added: to all time, which is the first, and to each span that holds it; none, to what has no day. */
function placesOf(day: Day, spans: readonly Period[]): number[] {
  if (day === undated) return [0, spans.length + 1];
  const places = [0];
  for (let span = 0; span < spans.length; span += 1) {
    const { from, to } = spans[span] as Period;
    if (day >= from && day < to) places.push(span + 1);
  }
  return places;
}
