/** Where a running period is heading. */
export type Forecast = {
  readonly projection: number;
  /** It ends between these in four of five cases. */
  readonly low: number;
  readonly high: number;
};

export type ForecastStatus = 'likely' | 'open' | 'unlikely';

/** What the days that are left brought in an earlier period: the sum, and the sum of the squares of its single amounts. */
export type Remainder = { readonly sum: number; readonly squares: number };

/** One-sided 10 % of Student's t with 1, 2 and 3 degrees of freedom, and of the normal distribution. */
const student = [3.0776835, 1.8856181, 1.6377444] as const;
const normal = 1.2815516;

const leastPeriods = 2;

/**
 * What is there and what the days that are left brought in earlier periods, on average. Few periods that happened to end
 * alike must not look sure: so much as single deals of that size scatter by themselves is always allowed for.
 * @param remainders of up to four earlier periods
 * @returns null for fewer than two, or where these days never brought anything
 */
export function forecast(actual: number, remainders: readonly Remainder[]): Forecast | null {
  const periods = remainders.length;
  if (periods < leastPeriods || remainders.every(({ sum }) => sum === 0)) return null;
  const mean = average(remainders.map(({ sum }) => sum));
  const seen = Math.sqrt(remainders.reduce((sum, one) => sum + (one.sum - mean) ** 2, 0) / (periods - 1));
  const least = Math.sqrt(average(remainders.map(({ squares }) => squares)));
  const quantile = seen >= least ? (student[Math.min(periods, student.length + 1) - 2] as number) : normal;
  const half = quantile * Math.max(seen, least) * Math.sqrt(1 + 1 / periods);
  const projection = actual + mean;
  // What is won stays won, unless an earlier period took some back.
  const floor = remainders.some(({ sum }) => sum < 0) ? Number.NEGATIVE_INFINITY : actual;
  return { projection, low: Math.max(floor, projection - half), high: projection + half };
}

/** The same without any history: as much a day as until now, each amount as scattered as those that are there. */
export function straightLine(actual: number, squares: number, elapsed: number, total: number): Forecast {
  const ahead = (total - elapsed) / elapsed;
  const half = normal * Math.sqrt(squares * ahead * (1 + ahead));
  const projection = actual * (1 + ahead);
  return { projection, low: Math.max(actual, projection - half), high: projection + half };
}

/** Likely only where all of the interval lies above the target, unlikely where all of it lies below. */
export function statusOf(target: number, { low, high }: Forecast): ForecastStatus {
  if (low >= target) return 'likely';
  return high < target ? 'unlikely' : 'open';
}

function average(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
