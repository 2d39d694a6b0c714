import type { Tally, TallySlots } from '../../count/tally.ts';

/** The tally of these reps alone: their sum is then the team's. */
export function tallyOfReps<T extends Pick<Tally, 'slots' | 'sure'>>(tally: T, reps: ReadonlySet<number>): T {
  const { slots, sure } = tally;
  return { ...tally, slots: slotsOfReps(slots, reps), ...(sure && { sure: slotsOfReps(sure, reps) }) };
}

function slotsOfReps(
  { width, count, reps: slotReps, days, values }: TallySlots,
  reps: ReadonlySet<number>,
): TallySlots {
  const kept: number[] = [];
  for (let slot = 0; slot < count; slot += 1) if (reps.has(slotReps[slot] as number)) kept.push(slot);
  const own = new Float64Array(kept.length * width);
  kept.forEach((slot, i) => {
    own.set(values.subarray(slot * width, (slot + 1) * width), i * width);
  });
  const pick = (list: Int32Array): Int32Array => Int32Array.from(kept, (slot) => list[slot] as number);
  return { width, count: kept.length, reps: pick(slotReps), days: pick(days), values: own };
}
