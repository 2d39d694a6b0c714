import { binomialProbability } from './binomialProbability.ts';
import type { Sample } from './sample.ts';
import { type Tails, tailsAround } from './tails.ts';

/**
 * Fisher's exact test of one share against another: the successes of both are dealt out at random, how likely does `own`
 * get so few or so many? Unlike a binomial tail at the others' share, it knows that their share is an estimate too.
 */
export function hypergeometricTail(own: Sample, rest: Sample): Tails {
  const successes = own.count + rest.count;
  const all = own.size + rest.size;
  const chance = all === 0 ? 0 : successes / all;
  return tailsAround(own.count, {
    mean: own.size * chance,
    probability: (at) =>
      (binomialProbability(at, own.size, chance) * binomialProbability(successes - at, rest.size, chance)) /
      binomialProbability(successes, all, chance),
    down: (at) => (at * (rest.size - successes + at)) / ((successes - at + 1) * (own.size - at + 1)),
    up: (at) => ((successes - at) * (own.size - at)) / ((at + 1) * (rest.size - successes + at + 1)),
  });
}
