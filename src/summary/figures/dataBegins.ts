import type { Day } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { beginsLate } from './periods.ts';
import type { RowDaysOfTabs } from './tabDays.ts';

/**
 * The first day of what a KPI adds up, where a period began clearly before it: a part of the days is less than the whole.
 * @returns null where nothing speaks against the whole, or where it is no matter: a share of a part is as good
 */
export function begunWithin(kpi: Kpi, period: Pick<Period, 'from' | 'to'>, tabs: RowDaysOfTabs): Day | null {
  if (kpi.kind === 'measured' && kpi.below.length > 0) return null;
  const { above } = kpi.kind === 'measured' ? kpi : kpi.of;
  return lateBeginning(above, period, tabs);
}

/** The first day of the tabs in which measures are counted, where those were kept from the middle of a period on, or not at all. */
export function lateBeginning(
  counted: readonly Measure[],
  { from, to }: Pick<Period, 'from' | 'to'>,
  tabs: RowDaysOfTabs,
): Day | null {
  const late = counted.flatMap(({ tab }) => {
    const own = tabs.get(tab.name);
    return own && (own.first >= to || beginsLate(own, from)) ? [own.first] : [];
  });
  return late.length === 0 ? null : Math.max(...late);
}
