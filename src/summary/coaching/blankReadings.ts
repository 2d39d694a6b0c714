import type { Plan } from '../figures/plan.ts';
import { total } from '../figures/quotient.ts';
import type { Sums } from '../figures/spanSums.ts';
import type { Sample } from '../luck/sample.ts';

/** A sample as it would be if its unknown results were counted otherwise. */
export type Reading = (own: Sample, sums: Sums) => Sample;

/**
 * A rep is judged with the unknown results below and without them, and the weaker proof counts: a result that nobody
 * typed is no failure. None where nothing can be unknown.
 */
export function blankReadings({ unknown, against }: Plan): Reading[] {
  if (unknown.length === 0) return [];
  const reading =
    (sign: 0 | 1): Reading =>
    ({ count, size }, sums) => {
      if (size === 0) return { count, size };
      const all = size + total(against.below, sums) - sign * total(unknown, sums);
      return { count, size: Math.max(count, all) };
    };
  return [reading(0), reading(1)];
}
