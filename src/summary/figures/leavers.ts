import { type Tally, undated } from '../../count/tally.ts';
import type { Day } from '../../vocabulary/day.ts';

/** So long without anything counted is longer than a holiday. */
const leastDaysAway = 35;
/** And so many times what is usual for somebody who works now and then. */
const timesUsual = 3;
/** Nine of ten pauses are at most as long as the usual one. */
const usualShare = 0.9;

/** The last day of everybody who did nothing for so long while others went on. */
export function leavingDays(
  { slots }: Pick<Tally, 'slots'>,
  { named, asOf }: { readonly named: readonly number[]; readonly asOf: Day },
): ReadonlyMap<number, Day> {
  const daysOf = new Map<number, Day[]>(named.map((rep) => [rep, []]));
  let newest = Number.NEGATIVE_INFINITY;
  for (let slot = 0; slot < slots.count; slot += 1) {
    const [rep, day] = [slots.reps[slot] as number, slots.days[slot] as number];
    if (rep === 0 || day === undated || day > asOf) continue;
    daysOf.get(rep)?.push(day);
    if (day > newest) newest = day;
  }
  const left = new Map<number, Day>();
  for (const [rep, days] of daysOf) {
    days.sort((a, b) => a - b);
    const ended = days[days.length - 1];
    if (ended !== undefined && newest - ended > Math.max(leastDaysAway, timesUsual * usualPause(days)))
      left.set(rep, ended);
  }
  return left;
}

/** @param days in their order; 0 where there are not two */
function usualPause(days: readonly Day[]): number {
  const pauses = days.slice(1).map((day, i) => day - (days[i] as Day));
  pauses.sort((a, b) => a - b);
  return pauses[Math.ceil(pauses.length * usualShare) - 1] ?? 0;
}
