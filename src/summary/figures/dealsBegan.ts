import { dealsCreated } from '../../measures/deals.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { KpiSource } from './answers.ts';
import { firstDayOf } from './periods.ts';

/** Where deals have come in for less, only those are closed that close soon. */
const daysToFill = 45;

/** The day on which the first deal came in; null where nobody knows. */
export function firstDealOf({ tally, places }: Pick<KpiSource, 'tally' | 'places'>): Day | null {
  const place = places.get(dealsCreated.name);
  return place === undefined ? null : firstDayOf(tally, [place]);
}

/** Whether what closed from a day on is all that would have: deals that came in before the first one are not there. */
export function areClosingsWhole(from: Day, firstDeal: Day | null): boolean {
  return firstDeal === null || firstDeal <= from - daysToFill;
}

/** Whether it counts deals on the day they close. */
export function countsClosings({ above }: MeasuredKpi): boolean {
  return above.some(({ tab, on }) => tab.name === dealsCreated.tab.name && on !== dealsCreated.on);
}
