import { computedOnce } from '../../vocabulary/computedOnce.ts';
import type { Plan } from './plan.ts';
import { quotient, total } from './quotient.ts';
import type { Undated } from './slice.ts';
import type { Sums } from './spanSums.ts';

/** The same for every period: how much of what a KPI counts, or may count, has no day, 0–1: of the measure that lacks most. */
export const shareUndated = computedOnce(
  ({ above, below, for: wanted, against }: Plan, { sums, among }: Undated): number => {
    const places = [above, below, wanted.above, wanted.below, against.above, against.below].flat();
    return Math.max(
      0,
      ...places.map((at) => (sums[at] === 0 ? 0 : Math.abs((sums[at] as number) / (among[at] as number)))),
    );
  },
);

/**
 * The KPI of a period with what has no day where it makes most of it, and where it makes least. Of a share what stands
 * above stands below as well; other ratios may get the one without the other.
 */
export function endsWithUndated(plan: Plan, from: Sums, undated: Sums): (number | null)[] {
  const { kpi, above, below } = plan;
  return [plan.for, plan.against].flatMap((side) => {
    const more = {
      above: total(above, undated) + total(side.above, undated),
      below: total(below, undated) + total(side.below, undated),
    };
    const own = total(above, from) + total(side.above, from);
    if (kpi.below.length === 0) return [quotient(kpi, own + more.above, null)];
    const whole = total(below, from) + total(side.below, from);
    const most = quotient(kpi, own + more.above, plan.isShare ? whole + more.above : whole);
    const least = quotient(kpi, own, whole + more.below - (plan.isShare ? more.above : 0));
    return [most, least].filter((end) => end !== null);
  });
}
