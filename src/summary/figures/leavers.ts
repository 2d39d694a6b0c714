import type { Tally } from '../../count/tally.ts';
import type { Day } from '../../vocabulary/day.ts';
import { daysOfRep } from './outline.ts';

/** So long without anything counted is longer than a holiday. */
const leastDaysAway = 35;
/** And so many times what is usual for somebody who works now and then. */
const timesUsual = 3;
/** Nine of ten pauses are at most as long as the usual one. */
const usualShare = 0.9;

/** The last day of everybody who did nothing for so long while others went on. */
export function leavingDays(
  tally: Pick<Tally, 'reps' | 'slots'>,
  { named, asOf }: { readonly named: readonly number[]; readonly asOf: Day },
): ReadonlyMap<number, Day> {
  const newest = newestOf(tally, asOf);
  const left = new Map<number, Day>();
  for (const rep of named) {
    const days = daysOfRep(tally, rep, asOf);
    const ended = days[days.length - 1];
    if (ended !== undefined && newest - ended > Math.max(leastDaysAway, timesUsual * usualPause(days)))
      left.set(rep, ended);
  }
  return left;
}

/** The last day on which anything was counted for anybody. */
function newestOf(tally: Pick<Tally, 'reps' | 'slots'>, asOf: Day): Day {
  const named = tally.reps.map((_, rep) => rep).filter((rep) => rep !== 0);
  return Math.max(...named.map((rep) => Math.max(...daysOfRep(tally, rep, asOf).slice(-1))));
}

/** @param days in their order; 0 where there are not two */
function usualPause(days: readonly Day[]): number {
  const pauses = Int32Array.from(days.slice(1), (day, i) => day - (days[i] as Day)).sort();
  return pauses[Math.ceil(pauses.length * usualShare) - 1] ?? 0;
}
