/** How likely so few, and how likely so many, are by luck alone; one-sided, both with the count itself. */
export type Tails = { readonly atMost: number; readonly atLeast: number };

type Distribution = {
  readonly mean: number;
  readonly probability: (count: number) => number;
  /** The chance of one less, as a multiple of that of `count`; 0 where there is none. */
  readonly down: (count: number) => number;
  /** The chance of one more, as a multiple of that of `count`; 0 where there is none. */
  readonly up: (count: number) => number;
};

/** Sums the thinner tail outwards from the count until the terms no longer matter; the other one is the rest. */
export function tailsAround(count: number, { mean, probability, down, up }: Distribution): Tails {
  const here = probability(count);
  const isLow = count <= mean;
  let sum = here;
  let term = here;
  for (let at = count; term > sum * 1e-17; at += isLow ? -1 : 1) {
    term *= isLow ? down(at) : up(at);
    sum += term;
  }
  const tail = Math.min(1, sum);
  const other = Math.min(1, Math.max(0, 1 - tail + here));
  return isLow ? { atMost: tail, atLeast: other } : { atMost: other, atLeast: tail };
}
