import { type Tally, type TallySlots, undated } from '../../count/tally.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { never, type Outline, outlineOf } from './outline.ts';

/** The sums of all measures, in the tally's order; whole numbers. */
export type Sums = Float64Array;

/** The sums of one span: those of the team, then those of each rep by its number. */
export type SpanSums = readonly Sums[];

type Days = Pick<Period, 'from' | 'to'>;

/** What has no day counts for all time, and in no period. */
export const allTime: Days = { from: undated, to: never };
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
    summed(tally.slots, tally.reps.length, outlineOf(tally), lacking).forEach((sums, i) => {
      bySpan.set(keyOf(lacking[i] as Days), sums);
    });
  }
  return spans.map((span) => bySpan.get(keyOf(span)) as SpanSums);
}

function keyOf({ from, to }: Days): string {
  return `${from} ${to}`;
}

function summed(slots: TallySlots, people: number, outline: Outline, spans: readonly Days[]): SpanSums[] {
  const perSpan = (people + 1) * slots.width;
  const all = new Float64Array(spans.length * perSpan);
  const from = Int32Array.from(spans, (span) => span.from);
  const to = Int32Array.from(spans, (span) => span.to);
  addUp(all, perSpan, slots, outline, { from, to });
  return spans.map((_, span) => withTeam(all.subarray(span * perSpan, (span + 1) * perSpan), slots.width, people));
}

type Bounds = { readonly from: Int32Array; readonly to: Int32Array };

/** One pass over what the tally holds for all spans, which may overlap. */
function addUp(all: Float64Array, perSpan: number, slots: TallySlots, outline: Outline, bounds: Bounds): void {
  const placesOn = new Map<Day, readonly number[]>();
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    let places = placesOn.get(day);
    if (!places) {
      places = placesOf(day, bounds);
      placesOn.set(day, places);
    }
    const ofRep = ((slots.reps[slot] as number) + 1) * slots.width;
    for (let i = 0; i < places.length; i += 1)
      addSlot(all, (places[i] as number) * perSpan + ofRep, slots, outline, slot);
  }
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

function placesOf(day: Day, { from, to }: Bounds): number[] {
  const places: number[] = [];
  for (let span = 0; span < from.length; span += 1)
    if (day >= (from[span] as number) && day < (to[span] as number)) places.push(span);
  return places;
}

/** The team is the sum of its reps and of the rows without one, and stands in the place before them. */
function withTeam(sums: Float64Array, width: number, people: number): SpanSums {
  for (let at = width; at < sums.length; at += 1) {
    sums[at % width] = (sums[at % width] as number) + (sums[at] as number);
  }
  return Array.from({ length: people + 1 }, (_, i) => sums.subarray(i * width, (i + 1) * width));
}
