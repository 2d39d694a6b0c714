import type { TallySlots } from '../../count/tally.ts';

/** Which measures of a tally are not zero, slot by slot: of a hundred a rep's day has a dozen. */
export type Entries = {
  /** Where those of each slot begin; those of the last end where the last number says. */
  readonly starts: Int32Array;
  readonly measures: Uint16Array;
};

/** So many a slot are room enough for most tallies. */
const usualEntries = 16;

let known: WeakMap<TallySlots, Entries> | null = null;

/** The zeros of a tally are gone through once, whatever is asked of it afterwards; it must be counted to its end. */
export function entriesOf(slots: TallySlots): Entries {
  known ??= new WeakMap();
  const found = known.get(slots) ?? withoutZeros(slots);
  known.set(slots, found);
  return found;
}

function withoutZeros({ width, count, values }: TallySlots): Entries {
  const starts = new Int32Array(count + 1);
  let measures = new Uint16Array(count * Math.min(width, usualEntries));
  let some = 0;
  for (let slot = 0; slot < count; slot += 1) {
    if (some + width > measures.length) {
      const wider = new Uint16Array(some + width + (measures.length >> 1));
      wider.set(measures);
      measures = wider;
    }
    const from = slot * width;
    for (let measure = 0; measure < width; measure += 1) {
      if (values[from + measure] === 0) continue;
      measures[some] = measure;
      some += 1;
    }
    starts[slot + 1] = some;
  }
  return { starts, measures };
}
