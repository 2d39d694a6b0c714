import type { Day } from '../vocabulary/day.ts';

/** Additive whole numbers by rep, day and measure. Day `undated` holds what counts for all time only. */
export type Tally = {
  /** By number; 0 is the bucket of rows without a rep. */
  readonly reps: readonly string[];
  /** The measures that some tab supplies, by name; a measure that is not here is absent, not zero. */
  readonly measures: readonly string[];
  readonly slots: TallySlots;
};

export type TallySlots = {
  /** Measures per slot. */
  readonly width: number;
  readonly count: number;
  readonly reps: Int32Array;
  readonly days: Int32Array;
  /** `values[slot * width + measure]`. */
  readonly values: Float64Array;
};

export const undated = -1_000_000;

export type TallyBuilder = {
  /** Where the measures of this rep and day stand in `values`; call `values()` anew after it, since it may have grown. */
  readonly slotOf: (rep: number, day: Day) => number;
  readonly values: () => Float64Array;
  readonly slots: () => TallySlots;
};

/** Slots are made as (rep, day) pairs are met; a dense table per rep finds them again. */
export function createTallyBuilder(width: number, firstDay: Day, lastDay: Day): TallyBuilder {
  const days = Math.max(0, lastDay - firstDay + 1);
  const tables: (Int32Array | undefined)[] = [];
  let capacity = 1024;
  let count = 0;
  let slotReps = new Int32Array(capacity);
  let slotDays = new Int32Array(capacity);
  let values = new Float64Array(capacity * width);

  const grow = (): void => {
    capacity *= 2;
    const [reps, dayNumbers, sums] = [slotReps, slotDays, values];
    slotReps = new Int32Array(capacity);
    slotReps.set(reps);
    slotDays = new Int32Array(capacity);
    slotDays.set(dayNumbers);
    values = new Float64Array(capacity * width);
    values.set(sums);
  };

  const slotOf = (rep: number, day: Day): number => {
    let table = tables[rep];
    if (!table) {
      table = new Int32Array(days + 1);
      tables[rep] = table;
    }
    const index = day >= firstDay && day <= lastDay ? day - firstDay + 1 : 0;
    const known = table[index] as number;
    if (known !== 0) return known - 1;
    if (count === capacity) grow();
    slotReps[count] = rep;
    slotDays[count] = index === 0 ? undated : day;
    table[index] = count + 1;
    count += 1;
    return count - 1;
  };

  return {
    slotOf,
    values: () => values,
    slots: () => ({ width, count, reps: slotReps, days: slotDays, values }),
  };
}
