import { dealsWon } from '../../measures/deals.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { KpiSource } from '../figures/answers.ts';
import { shareHeld } from '../figures/commonDays.ts';
import { minorUnits } from '../figures/quotient.ts';
import { sliceTally } from '../figures/slice.ts';

/** Won deals of some reps, on average per quarter; null where no tab says so. */
export type WonPerQuarter = { readonly deals: number | null; readonly amount: number | null };

/** A year, so that every season is in it. */
const quartersOfYear = 4;

/** What these reps have won, on average; of a quarter that is known in part only that part, and only where none is whole. */
export function wonPerQuarter(
  source: KpiSource,
  quarters: readonly Period[],
): (reps: readonly number[]) => WonPerQuarter {
  const slices = sliceTally(source.tally, quarters);
  const held = quarters.map((quarter) => shareHeld([dealsWon], quarter, source));
  const all = quarters.map((_, i) => i);
  const whole = all.filter((i) => held[i] === 1);
  const used = (whole.length > 0 ? whole : all).slice(-quartersOfYear);
  const length = used.reduce((sum, i) => sum + (held[i] as number), 0);
  return (reps) => {
    const perQuarter = (measure: string): number | null => {
      const place = source.places.get(measure);
      if (place === undefined || length === 0) return null;
      const sum = (rep: number): number => used.reduce((all, i) => all + (slices.sums(rep, i)[place] as number), 0);
      return reps.reduce((all, rep) => all + sum(rep), 0) / length;
    };
    const amount = perQuarter('wonAmount');
    return { deals: perQuarter('dealsWon'), amount: amount === null ? null : amount / minorUnits };
  };
}
