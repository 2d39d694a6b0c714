import type { Day } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { TabDays } from './tabDays.ts';

/** Since when a tab has been kept, and for how many days in a row at most nothing stood in it since. */
export type Beginning = { readonly first: Day; readonly longestSilence: number };

export type DataBegins = ReadonlyMap<TabName, Beginning>;

/** A weekend and a holiday before the first row are nothing unusual. */
const quietDays = 3;

export function dataBegins(tabs: TabDays): DataBegins {
  const begins = new Map<TabName, Beginning>();
  for (const [tab, days] of tabs) {
    const silences = days.map((day, i) => day - (days[i - 1] ?? day - 1) - 1);
    begins.set(tab, { first: days[0] as Day, longestSilence: Math.max(...silences) });
  }
  return begins;
}

/**
 * The first day of what a KPI adds up, where a period began before it: its tab was kept from the middle of the period on,
 * or not at all, and a part of the days is less than the whole. A tab began late where nothing stood in it for longer
 * than ever since.
 * @returns null where nothing speaks against the whole, or where it is no matter: a share of a part is as good
 */
export function begunWithin(kpi: Kpi, period: Pick<Period, 'from' | 'to'>, begins: DataBegins): Day | null {
  if (kpi.kind === 'measured' && kpi.below.length > 0) return null;
  const { above } = kpi.kind === 'measured' ? kpi : kpi.of;
  return lateBeginning(above, period, begins);
}

export function lateBeginning(
  counted: readonly Measure[],
  { from, to }: Pick<Period, 'from' | 'to'>,
  begins: DataBegins,
): Day | null {
  const late = counted.flatMap(({ tab }) => {
    const own = begins.get(tab.name);
    const isLate = own && (own.first >= to || own.first - from > Math.max(quietDays, own.longestSilence));
    return isLate ? [own.first] : [];
  });
  return late.length === 0 ? null : Math.max(...late);
}
