import type { JudgedKpi } from './judgedKpis.ts';
import type { Sample } from './sample.ts';
import type { Gain } from './summary.ts';
import type { WonPerQuarter } from './teamSamples.ts';

/**
 * At unchanged rates further down, everything below a step grows as the step's output does: a team that holds 10 % more
 * appointments wins 10 % more deals. But one more at a step is never more than one deal.
 * @param team everybody's sample of the same span
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
): Gain & { readonly lift: number } {
  const lessIsBetter = kpi.direction === 'less is better';
  const extra = (own.size * rate - own.count) * (lessIsBetter ? -1 : 1);
  const output = lessIsBetter ? team.size - team.count : team.count;
  const lift = output > 0 ? extra / output : 0;
  const count = extra / length;
  const deals = isWin ? count : won.deals === null ? null : Math.min(count, lift * won.deals);
  const average = won.deals && won.amount !== null ? won.amount / won.deals : null;
  return { count, deals, amount: deals === null || average === null ? null : deals * average, lift };
}
