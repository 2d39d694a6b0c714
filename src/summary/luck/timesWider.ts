import type { WeekSpread } from './weekSpread.ts';

/** So much weighs what neighbouring weeks say, where earlier periods are few. */
const weightOfWeeks = 4;
/** A line through fewer periods leaves nothing over. */
const leastPeriods = 3;
/** Weeks that hang together even more would leave nothing to tell periods by. */
const mostAlike = 0.95;

/**
 * By how much the variance of a period's ratio exceeds what independent weeks would give it: a campaign or a list lasts
 * for weeks, and periods differ besides. As with the dispersion of reps the larger of the two counts, and periods weigh
 * as they are many.
 * @param past the periods before, the newest first
 */
export function timesWider(now: WeekSpread, past: readonly WeekSpread[]): number {
  const ofWeeks = alikeTimes(likenessOf([now, ...past]), now.weeks);
  const { chiSquare, freedom } = aroundLine(past);
  return Math.max(ofWeeks, (chiSquare + weightOfWeeks * ofWeeks) / (freedom + weightOfWeeks));
}

/**
 * How alike a week and the next one are: the correlation of neighbours, less what chance makes of none (one standard
 * error). Measured from the mean of so few weeks it comes out too low, by (1 + 3r) ÷ w (Kendall 1954).
 */
function likenessOf(periods: readonly WeekSpread[]): number {
  const sum = (one: (period: WeekSpread) => number): number => periods.reduce((all, period) => all + one(period), 0);
  const weeks = sum((period) => period.weeks);
  const square = sum(({ beyond }) => beyond.reduce((all, week) => all + week ** 2, 0)) / weeks;
  const pairs = weeks - periods.length;
  const product = sum(({ beyond }) => beyond.reduce((all, week, i) => all + week * (beyond[i - 1] ?? 0), 0)) / pairs;
  if (square === 0) return 0;
  const seen = product / square;
  const tooLow = ((1 + 3 * Math.max(0, seen)) * periods.length) / weeks;
  return Math.min(mostAlike, Math.max(0, seen + tooLow - 1 / Math.sqrt(weeks)));
}

/**
 * Variance of a mean of weeks of which each is so like the one before, over that of independent ones. Weeks that are
 * alike also lie closer to their own mean, and so look as if they differed less than they do.
 */
function alikeTimes(likeness: number, weeks: number): number {
  let times = 1;
  for (let apart = 1; apart < weeks; apart += 1) times += 2 * (1 - apart / weeks) * likeness ** apart;
  return (times * (1 - 1 / weeks)) / (1 - times / weeks);
}

/** χ² of periods around a straight line, since a team that grows from period to period does not swing. */
function aroundLine(periods: readonly WeekSpread[]): { readonly chiSquare: number; readonly freedom: number } {
  const count = periods.length;
  const unit = mean(periods.map(({ variance }) => variance));
  if (count < leastPeriods || unit === 0) return { chiSquare: 0, freedom: 0 };
  const middle = (count - 1) / 2;
  const average = mean(periods.map(({ ratio }) => ratio));
  const sum = (one: (ratio: number, at: number) => number): number =>
    periods.reduce((all, { ratio }, i) => all + one(ratio - average, i - middle), 0);
  const slope = sum((ratio, at) => ratio * at) / sum((_, at) => at ** 2);
  return { chiSquare: sum((ratio, at) => (ratio - slope * at) ** 2) / unit, freedom: count - 2 };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
