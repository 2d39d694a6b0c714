import { rateOf, type Sample, type SampleKind, sumOfSamples } from './sample.ts';

export type Shrinkage = {
  /** Cochran's Q. */
  readonly q: number;
  /** How much people truly differ: the variance of their true rates. */
  readonly variance: number;
  /** What part of each one's distance to the others is likely true, 0–1. */
  readonly factors: readonly number[];
};

/**
 * How much of a difference is likely to stay: what people truly differ by, estimated over all of them (DerSimonian and
 * Laird 1986), against what chance adds to a sample of that size.
 */
export function shrink(samples: readonly Sample[], phi: number, kind: SampleKind): Shrinkage {
  const pooled = rateOf(sumOfSamples(samples));
  const unit = phi * pooled * (kind === 'share' ? 1 - pooled : 1);
  const used = samples.filter(({ size }) => size > 0);
  if (unit <= 0 || used.length < 2) return { q: 0, variance: 0, factors: samples.map(() => 0) };
  const weights = used.map(({ size }) => size / unit);
  const sum = weights.reduce((all, one) => all + one, 0);
  const squares = weights.reduce((all, one) => all + one * one, 0);
  const q = used.reduce((all, one, i) => all + (weights[i] as number) * (rateOf(one) - pooled) ** 2, 0);
  const variance = Math.max(0, (q - (used.length - 1)) / (sum - squares / sum));
  return {
    q,
    variance,
    factors: samples.map(({ size }) => (size === 0 ? 0 : variance / (variance + unit / size))),
  };
}
