import type { Period } from '../../vocabulary/period.ts';
import type { KpiSource } from '../figures/answers.ts';
import { isRunning } from '../figures/growth.ts';
import { minorUnits } from '../figures/measured.ts';
import { sliceTally } from '../figures/slice.ts';

/** Won deals of some reps, on average per quarter; null where no tab says so. */
export type WonPerQuarter = { readonly deals: number | null; readonly amount: number | null };

/** A year, so that every season is in it. */
const quartersOfYear = 4;

/** How much of the quarter is over, 0 to 1. */
export function shareOver(quarter: Period, { asOf }: Pick<KpiSource, 'asOf'>): number {
  return isRunning(quarter, asOf) ? (asOf - quarter.from + 1) / (quarter.to - quarter.from) : 1;
}

/** What these reps have won, on average; of a running quarter its part only where none is finished. */
export function wonPerQuarter(
  source: KpiSource,
  quarters: readonly Period[],
): (reps: readonly number[]) => WonPerQuarter {
  const slices = sliceTally(source.tally, quarters);
  const all = quarters.map((_, i) => i);
  const finished = all.filter((i) => shareOver(quarters[i] as Period, source) === 1);
  const used = (finished.length > 0 ? finished : all).slice(-quartersOfYear);
  const length = used.reduce((sum, i) => sum + shareOver(quarters[i] as Period, source), 0);
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
