import type { Lacking } from '../../count/lacking.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Period } from '../../vocabulary/period.ts';

/** What a number lacks, and whether its column is there and cells of it cannot be read. */
export type LackedMeasures = { readonly measures: readonly Measure[]; readonly areUnread: boolean };

const nothing: LackedMeasures = { measures: [], areUnread: false };

/**
 * The measures of a number that some of its sheets do not have, or hold in cells that cannot be read.
 * @param rep null is the team, which lacks what anybody does
 */
export function lackedBy(
  counted: readonly Measure[],
  rep: number | null,
  period: Period | null,
  lacking: readonly Lacking[],
): LackedMeasures {
  if (lacking.length === 0) return nothing;
  const isWithin = ({ reps, days }: Lacking): boolean =>
    (rep === null || reps.has(rep)) &&
    (period === null || days === null || (days.first < period.to && days.last >= period.from));
  const own = lacking.filter(isWithin);
  const measures = counted.filter(({ name }) => own.some(({ measure }) => measure === name));
  const areUnread = measures.some(({ name }) =>
    own.some(({ measure, unread }) => measure === name && unread !== undefined),
  );
  return { measures, areUnread };
}
