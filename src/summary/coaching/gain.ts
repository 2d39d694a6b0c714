import type { Sample } from '../luck/sample.ts';
import type { Gain } from './coachingFlag.ts';
import type { JudgedKpi } from './judgedKpis.ts';
import type { WonPerQuarter } from './won.ts';

/**
 * At unchanged rates further down, everything below a step grows as the step's output does: a team that holds 10 % more
 * appointments wins 10 % more deals. Where more deals are won than come through the step, they are won without it, and
 * nobody knows what it would bring.
 * @param team the sample of the same span of those whose deals `won` counts
 * @param length the span in quarters; 0.5 in the middle of the first one
 */
export function gainOf(
  { kpi, isWin }: JudgedKpi,
  {
    own,
    rate,
    team,
    length,
  }: { readonly own: Sample; readonly rate: number; readonly team: Sample; readonly length: number },
  won: WonPerQuarter,
): Gain & { readonly weight: number } {
  const lessIsBetter = kpi.direction === 'less is better';
  const count = ((own.size * rate - own.count) * (lessIsBetter ? -1 : 1)) / length;
  const output = (lessIsBetter ? team.size - team.count : team.count) / length;
  const lift = output > 0 ? count / output : 0;
  const deals = isWin ? count : won.deals === null || won.deals > output ? null : lift * won.deals;
  const average = won.deals && won.amount !== null ? won.amount / won.deals : null;
  return {
    count,
    deals,
    amount: deals === null || average === null ? null : deals * average,
    weight: Math.abs(weightOf(deals, lift, won)),
  };
}

/** Less than a deal in a year, or a handful of a step, is not worth a sentence. */
const leastDeals = 0.3;
const leastCount = 3;

/**
 * What is likely to stay of it: much of a distance to the others is chance, the more the smaller the sample.
 * @param factor how much of the distance is likely true, 0–1
 * @returns null where that is next to nothing
 */
export function likelyGain({ count, deals, amount }: Gain, factor: number): Gain | null {
  const shrunk = {
    count: count * factor,
    deals: deals === null ? null : deals * factor,
    amount: amount === null ? null : amount * factor,
  };
  const isWorthSaying = shrunk.deals === null ? shrunk.count >= leastCount : shrunk.deals >= leastDeals;
  return isWorthSaying ? shrunk : null;
}

/** In shares of the team's deals; a step that they do not come through never outweighs one that they do. */
function weightOf(deals: number | null, lift: number, won: WonPerQuarter): number {
  if (won.deals === null || won.deals === 0) return lift;
  return deals === null ? lift / 1000 : deals / won.deals;
}
