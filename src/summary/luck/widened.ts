import { normalQuantile } from './normalQuantile.ts';
import { normalTail } from './normalTail.ts';
import type { Tails } from './tails.ts';

/** How much more than coin flips something spreads, and how well that is known. */
export type Dispersion = {
  /** Variance ÷ the variance of independent cases; at least 1. */
  readonly phi: number;
  /** Degrees of freedom of `phi`. */
  readonly freedom: number;
};

/** Nothing speaks against independent cases. */
export const coinFlips: Dispersion = { phi: 1, freedom: Number.POSITIVE_INFINITY };

/**
 * An exact tail as it is where cases come in clusters: as many deviations away, each √phi wider, and by Student's t
 * since phi is an estimate itself.
 */
export function widenedTail(tail: number, { phi, freedom }: Dispersion): number {
  if (phi <= 1) return tail;
  return wallaceTail(normalQuantile(tail) / Math.sqrt(phi), freedom);
}

export function widenedTails({ atMost, atLeast }: Tails, dispersion: Dispersion): Tails {
  return { atMost: widenedTail(atMost, dispersion), atLeast: widenedTail(atLeast, dispersion) };
}

/** The chance that Student's t lies above `t`, for any degrees of freedom (Wallace 1959). */
export function wallaceTail(t: number, freedom: number): number {
  if (t < 0) return 1 - wallaceTail(-t, freedom);
  if (!Number.isFinite(freedom)) return normalTail(t);
  const scale = (8 * freedom + 1) / (8 * freedom + 3);
  return normalTail(scale * Math.sqrt(freedom * Math.log1p((t * t) / freedom)));
}
