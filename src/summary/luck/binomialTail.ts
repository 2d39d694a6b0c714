import { binomialProbability } from './binomialProbability.ts';
import { type Tails, tailsAround } from './tails.ts';

/** Exact chances of at most and at least `count` successes in `size` trials of that chance; for millions of trials too. */
export function binomialTail(count: number, size: number, chance: number): Tails {
  if (chance <= 0) return { atMost: 1, atLeast: count <= 0 ? 1 : 0 };
  if (chance >= 1) return { atMost: count >= size ? 1 : 0, atLeast: 1 };
  const odds = chance / (1 - chance);
  return tailsAround(count, {
    mean: size * chance,
    probability: (at) => binomialProbability(at, size, chance),
    down: (at) => at / (size - at + 1) / odds,
    up: (at) => ((size - at) / (at + 1)) * odds,
  });
}
