const halfLogTau = 0.5 * Math.log(2 * Math.PI);

/**
 * The chance of exactly `count` successes in `size` trials, to full precision for millions of trials.
 * Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000): the deviance instead of factorials.
 */
export function binomialProbability(count: number, size: number, chance: number): number {
  if (count < 0 || count > size) return 0;
  if (chance === 0) return count === 0 ? 1 : 0;
  if (chance === 1) return count === size ? 1 : 0;
  if (count === 0) return Math.exp(size * Math.log1p(-chance));
  if (count === size) return Math.exp(size * Math.log(chance));
  const failures = size - count;
  const exponent =
    stirlingError(size) -
    stirlingError(count) -
    stirlingError(failures) -
    deviance(count, size * chance) -
    deviance(failures, size * (1 - chance));
  return Math.exp(exponent) * Math.sqrt(size / (2 * Math.PI * count * failures));
}

/** ln n! − Stirling's approximation of it. */
function stirlingError(n: number): number {
  if (n <= 15) {
    let factorial = 1;
    for (let i = 2; i <= n; i += 1) factorial *= i;
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - halfLogTau;
  }
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** x·ln(x/mean) + mean − x, by its series where the two are so close that the difference would lose its digits. */
function deviance(x: number, mean: number): number {
  const ratio = (x - mean) / (x + mean);
  if (Math.abs(ratio) >= 0.1) return x * Math.log(x / mean) + mean - x;
  let sum = (x - mean) * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
