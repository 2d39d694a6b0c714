import type { Day } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { endsEarly } from './periods.ts';
import type { RowDaysOfTabs } from './tabDays.ts';

/** Tabs whose data end clearly before the day of the report, with the last day that they hold. */
export type DataEnds = ReadonlyMap<TabName, Day>;

/** An export of last week ends there, whatever the other tabs hold. */
export function dataEnds(tabs: RowDaysOfTabs, asOf: Day): DataEnds {
  const ends = new Map<TabName, Day>();
  for (const [tab, own] of tabs) if (endsEarly(own, asOf)) ends.set(tab, own.last);
  return ends;
}

/** The last day up to which a KPI of a running period is compared: what is not there yet is not less. */
export function throughOf(kpi: Kpi, source: { readonly ends: DataEnds; readonly asOf: Day }): Day {
  const { above, below } = kpi.kind === 'measured' ? kpi : kpi.of;
  return throughOfMeasures([...above, ...below], source);
}

export function throughOfMeasures(
  counted: readonly Measure[],
  { ends, asOf }: { readonly ends: DataEnds; readonly asOf: Day },
): Day {
  return Math.min(asOf, ...counted.map(({ tab }) => ends.get(tab.name) ?? asOf));
}
