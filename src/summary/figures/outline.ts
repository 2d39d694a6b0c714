import { type Tally, type TallySlots, undated } from '../../count/tally.ts';
import type { Day } from '../../vocabulary/day.ts';

/** What one pass over a tally tells of it, before anything is summed. */
export type Outline = {
  /** Which measures are not zero, slot by slot: of a hundred a rep's day has a dozen. */
  readonly filled: Uint16Array;
  /** Where those of each slot begin; those of the last end where the last number says. */
  readonly starts: Int32Array;
  /** The first of `length` days among which all days of the tally are. */
  readonly from: Day;
  readonly length: number;
  /** By rep: 1 for those whom anything was counted for, with a day or without. */
  readonly reps: Uint8Array;
  /** By rep, then day: 1 where anything was counted. */
  readonly repDays: Uint8Array;
  /** By measure, then day: 1 where it was anything. */
  readonly measureDays: Uint8Array;
  /** By rep, then measure: the first day on which it was anything, or `never`. */
  readonly firstDays: Int32Array;
  /** By measure, whatever the sign: how much of it there is, how much without a day, and how much without a rep. */
  readonly all: Float64Array;
  readonly dayless: Float64Array;
  readonly repless: Float64Array;
};

export const never = 0x7fffffff;

/** So many measures a slot are room enough for most tallies. */
const usual = 16;

let known: WeakMap<TallySlots, Outline> | null = null;

/** Gone through once, whatever is asked of the tally afterwards; it must be counted to its end. */
export function outlineOf(tally: Pick<Tally, 'reps' | 'slots'>): Outline {
  known ??= new WeakMap();
  const found = known.get(tally.slots) ?? outlined(tally.slots, tally.reps.length);
  known.set(tally.slots, found);
  return found;
}

/** The days up to one on which anything was counted for a rep, in their order. */
export function daysOfRep(tally: Pick<Tally, 'reps' | 'slots'>, rep: number, asOf: Day): Day[] {
  const { from, length, repDays } = outlineOf(tally);
  const days: Day[] = [];
  for (let day = 0; day < length && from + day <= asOf; day += 1)
    if (repDays[rep * length + day] === 1) days.push(from + day);
  return days;
}

function outlined(slots: TallySlots, people: number): Outline {
  const { width, count } = slots;
  const { from, length } = daysOf(slots);
  const { starts, filled } = withoutZeros(slots);
  // Written out, and spread from nothing: each spread makes an object of a kind of its own, for which all that reads it is
  // compiled again.
  const outline: Outline = {
    starts,
    filled,
    from,
    length,
    reps: new Uint8Array(people),
    repDays: new Uint8Array(people * length),
    measureDays: new Uint8Array(width * length),
    firstDays: new Int32Array(people * width).fill(never),
    all: new Float64Array(width),
    dayless: new Float64Array(width),
    repless: new Float64Array(width),
  };
  for (let slot = 0; slot < count; slot += 1) note(slots, slot, outline);
  return outline;
}

function daysOf({ count, days }: TallySlots): { from: Day; length: number } {
  // Whole numbers throughout: with infinities the days would be of another kind, and all that reads them compiled again.
  let [first, last] = [never, undated];
  for (let slot = 0; slot < count; slot += 1) {
    const day = days[slot] as number;
    if (day === undated) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? { from: 0, length: 0 } : { from: first, length: last - first + 1 };
}

function withoutZeros({ width, count, values }: TallySlots): Pick<Outline, 'starts' | 'filled'> {
  const starts = new Int32Array(count + 1);
  let filled = new Uint16Array(count * Math.min(width, usual));
  for (let slot = 0; slot < count; slot += 1) {
    const begins = starts[slot] as number;
    if (begins + width > filled.length) {
      const wider = new Uint16Array(begins + width + (filled.length >> 1));
      wider.set(filled);
      filled = wider;
    }
    starts[slot + 1] = fill(filled, begins, values, slot * width, width);
  }
  return { starts, filled };
}

/** @returns where the measures of the next slot begin */
function fill(filled: Uint16Array, begins: number, values: Float64Array, from: number, width: number): number {
  let next = begins;
  for (let measure = 0; measure < width; measure += 1) {
    if (values[from + measure] === 0) continue;
    filled[next] = measure;
    next += 1;
  }
  return next;
}

/** One rep's day is small, so that this is soon compiled. */
function note({ width, reps, days, values }: TallySlots, slot: number, outline: Outline): void {
  const { starts, filled, from, length, all, dayless, repless, firstDays, measureDays } = outline;
  const rep = reps[slot] as number;
  const day = days[slot] as number;
  outline.reps[rep] = 1;
  if (day !== undated) outline.repDays[rep * length + day - from] = 1;
  const end = starts[slot + 1] as number;
  for (let entry = starts[slot] as number; entry < end; entry += 1) {
    const measure = filled[entry] as number;
    const size = Math.abs(values[slot * width + measure] as number);
    all[measure] = (all[measure] as number) + size;
    if (rep === 0) repless[measure] = (repless[measure] as number) + size;
    if (day === undated) {
      dayless[measure] = (dayless[measure] as number) + size;
    } else {
      measureDays[measure * length + day - from] = 1;
      const first = rep * width + measure;
      if (day < (firstDays[first] as number)) firstDays[first] = day;
    }
  }
}
