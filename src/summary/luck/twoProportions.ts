import { normalTail } from './normalTail.ts';
import { plus, rateOf, type Sample } from './sample.ts';

/**
 * The pooled two-proportion test: is the share of one truly another than that of the other?
 * @returns z below zero where the first is lower, and the two-sided p; z 0 and p 1 where nothing can differ
 */
export function twoProportions(one: Sample, other: Sample): { z: number; p: number } {
  const pooled = rateOf(plus(one, other));
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.size + 1 / other.size));
  if (one.size === 0 || other.size === 0 || error === 0) return { z: 0, p: 1 };
  const z = (rateOf(one) - rateOf(other)) / error;
  return { z, p: 2 * normalTail(Math.abs(z)) };
}
