import { type Tally, type TallySlots, undated } from '../../count/tally.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { type Outline, outlineOf } from './outline.ts';

/** The sums of all measures, in the tally's order; whole numbers. */
export type Sums = Float64Array;

/** The sums of one span: those of the team, then those of each rep by its number. */
export type SpanSums = readonly Sums[];

type Days = Pick<Period, 'from' | 'to'>;

/** What has no day counts for all time, and in no period. */
export const allTime: Days = { from: undated, to: Number.POSITIVE_INFINITY };
export const withoutDay: Days = { from: undated, to: undated + 1 };

let known: WeakMap<TallySlots, Map<string, SpanSums>> | null = null;

/**
 * Spans are asked for again and again, by every answer of a summary: each is summed once, those that are new together in
 * one pass. The tally must be counted to its end.
 */
export function spanSums(tally: Pick<Tally, 'reps' | 'slots'>, spans: readonly Days[]): SpanSums[] {
  known ??= new WeakMap();
  const bySpan = known.get(tally.slots) ?? new Map<string, SpanSums>();
  known.set(tally.slots, bySpan);
  const lacking = spans.filter((span) => !bySpan.has(keyOf(span)));
  if (lacking.length > 0) {
    summed(tally, lacking).forEach((sums, i) => {
      bySpan.set(keyOf(lacking[i] as Days), sums);
    });
  }
  return spans.map((span) => bySpan.get(keyOf(span)) as SpanSums);
}

function keyOf({ from, to }: Days): string {
  return `${from} ${to}`;
}

/** One pass over what the tally holds for all spans, which may overlap. */
function summed(tally: Pick<Tally, 'reps' | 'slots'>, spans: readonly Days[]): SpanSums[] {
  const { reps, slots } = tally;
  const { width, count } = slots;
  const outline = outlineOf(tally);
  const perSpan = (reps.length + 1) * width;
  const all = new Float64Array(spans.length * perSpan);
  const placesOn = new Map<Day, readonly number[]>();
  for (let slot = 0; slot < count; slot += 1) {
    const day = slots.days[slot] as number;
    const places = placesOn.get(day) ?? placesOf(day, spans);
    placesOn.set(day, places);
    const ofRep = ((slots.reps[slot] as number) + 1) * width;
    for (let i = 0; i < places.length; i += 1)
      addSlot(all, (places[i] as number) * perSpan + ofRep, slots, outline, slot);
  }
  return spans.map((_, span) => withTeam(all.subarray(span * perSpan, (span + 1) * perSpan), width));
}

/** Small, so that it is soon compiled. */
function addSlot(
  all: Float64Array,
  at: number,
  { width, values }: TallySlots,
  { starts, filled }: Outline,
  slot: number,
): void {
  const end = starts[slot + 1] as number;
  for (let entry = starts[slot] as number; entry < end; entry += 1) {
    const measure = filled[entry] as number;
    all[at + measure] = (all[at + measure] as number) + (values[slot * width + measure] as number);
  }
}

function placesOf(day: Day, spans: readonly Days[]): number[] {
  return spans.flatMap(({ from, to }, span) => (day >= from && day < to ? [span] : []));
}

/** The team is the sum of its reps and of the rows without one, and stands in the place before them. */
function withTeam(sums: Float64Array, width: number): SpanSums {
  for (let at = width; at < sums.length; at += 1) {
    sums[at % width] = (sums[at % width] as number) + (sums[at] as number);
  }
  return Array.from({ length: sums.length / width }, (_, i) => sums.subarray(i * width, (i + 1) * width));
}
