import type { Lacking } from '../../count/lacking.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Period } from '../../vocabulary/period.ts';

/**
 * The measures of a number that some of its sheets do not have.
 * @param rep null is the team, which lacks what anybody does
 */
export function lackedBy(
  counted: readonly Measure[],
  rep: number | null,
  period: Period | null,
  lacking: readonly Lacking[],
): Measure[] {
  const isWithin = ({ reps, days }: Lacking): boolean =>
    (rep === null || reps.has(rep)) &&
    (period === null || days === null || (days.first < period.to && days.last >= period.from));
  return counted.filter(({ name }) => lacking.some((one) => one.measure === name && isWithin(one)));
}
