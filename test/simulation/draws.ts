import { type Random, randomOf } from '../../src/sample/random.ts';

/** Random numbers of the kinds that teams are made of; the same ones for the same seed. */
export type Draws = {
  readonly random: Random;
  readonly binomial: (size: number, chance: number) => number;
  readonly normal: () => number;
  /** A rate that varies around its mean as cases of one group hang together: beta with this intra-class correlation. */
  readonly varied: (mean: number, correlation: number) => number;
};

export function drawsOf(seed: number): Draws {
  const random = randomOf(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Marsaglia and Tsang 2000. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    random,
    normal,
    binomial: (size, chance) => {
      let count = 0;
      for (let i = 0; i < size; i += 1) if (random() < chance) count += 1;
      return count;
    },
    varied: (mean, correlation) => {
      if (correlation === 0 || mean <= 0 || mean >= 1) return mean;
      const cases = (1 - correlation) / correlation;
      const [yes, no] = [gamma(mean * cases), gamma((1 - mean) * cases)];
      return yes / (yes + no);
    },
  };
}
