import type { Story } from './rows.ts';
import { isWorkday, quarterIndex } from './workdays.ts';

/**
 * Makes the won amounts follow the growth of the plan. A few dozen deals close in a quarter, so that chance alone would
 * drown it: the deals of a quarter become somewhat larger or smaller, all alike.
 */
export function followGrowth(story: Story): void {
  const { deals, quarters } = story;
  const won = quarters.map(() => 0);
  const wonDeals = deals.filter(({ stage }) => stage === 'won');
  for (const { close, amount } of wonDeals) {
    const quarter = quarterIndex(quarters, close ?? 0);
    won[quarter] = (won[quarter] ?? 0) + amount;
  }
  const planned = plannedShares(story);
  const all = won.reduce((sum, amount) => sum + amount, 0);
  for (const deal of wonDeals) {
    const quarter = quarterIndex(quarters, deal.close ?? 0);
    const factor = ((planned[quarter] ?? 0) * all) / (won[quarter] ?? 1);
    deal.amount = Math.round((deal.amount * Math.min(2, Math.max(0.5, factor))) / 50) * 50;
  }
}

/** Each quarter's share of everything won, the running one's by the working days it has had. */
function plannedShares({ plan, quarters, asOf }: Story): readonly number[] {
  const weights = quarters.map(({ from, to }, index) => {
    let days = 0;
    for (let day = from; day < to && day <= asOf; day += 1) if (isWorkday(day)) days += 1;
    return days * (plan.growth[index] ?? 1);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
