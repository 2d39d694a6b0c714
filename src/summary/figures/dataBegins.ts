import type { Day } from '../../vocabulary/day.ts';
import type { Kpi, MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { commonDays } from './commonDays.ts';
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

/** The first rows of a year may well follow its holidays. */
const leastUnrecorded = 0.1;

/**
 * The first day of what a target counts, where more than a tenth of its period lies before it: nobody knows what was
 * reached until then. A share of a part is as good as one of the whole.
 */
export function unrecordedUntil(
  { above, below }: Pick<MeasuredKpi, 'above' | 'below'>,
  period: Period,
  source: { readonly tabs: RowDaysOfTabs; readonly asOf: Day },
): Day | null {
  const firsts = above.flatMap(({ tab }) => source.tabs.get(tab.name)?.first ?? []);
  if (below.length > 0 || firsts.length === 0) return null;
  const to = Math.min(period.to, source.asOf + 1);
  const first = Math.max(...firsts);
  if (first >= to) return first;
  const from = commonDays(above, { ...period, to }, source)?.from ?? first;
  return from - period.from > leastUnrecorded * (period.to - period.from) ? from : null;
}
