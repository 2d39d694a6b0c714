import type { Day } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { endsEarly, type RowDays } from './periods.ts';
import type { RowDaysOfTabs } from './tabDays.ts';

/** Tabs whose data end clearly before the day of the report, with the last day that they hold. */
export type DataEnds = ReadonlyMap<TabName, Day>;

/** An export of last week ends there, whatever the other tabs hold. */
export function dataEnds(tabs: RowDaysOfTabs, asOf: Day): DataEnds {
  const ends = new Map<TabName, Day>();
  for (const [tab, own] of tabs) if (heldBy(own, asOf) < asOf) ends.set(tab, own.last);
  return ends;
}

/** The last day up to which a KPI is known on the day of the report: what is not there yet is not less. */
export function throughOf(kpi: Kpi, source: Held): Day {
  return heldThrough(kpi, { to: source.asOf + 1 }, source);
}

type Span = Pick<Period, 'from' | 'to'>;
type Held = { readonly tabs: RowDaysOfTabs; readonly asOf: Day };

/**
 * The last day of a period up to which a KPI is known: while it runs the day of the report, and where a tab ends clearly
 * before that, or clearly before a period that is over, the tab's own. Before the period where it holds no day of it.
 */
export function heldThrough(kpi: Kpi, period: Pick<Period, 'to'>, source: Held): Day {
  const { above, below } = kpi.kind === 'measured' ? kpi : kpi.of;
  return heldThroughOf([...above, ...below], period, source);
}

export function heldThroughOf(counted: readonly Measure[], period: Pick<Period, 'to'>, { tabs, asOf }: Held): Day {
  const end = Math.min(asOf, period.to - 1);
  return Math.min(end, ...counted.map(({ tab }) => heldBy(tabs.get(tab.name), end)));
}

/** All days up to which something of the period may be known. */
export function lastDaysIn(period: Span, { tabs, asOf }: Held): Day[] {
  const end = Math.min(asOf, period.to - 1);
  return [...new Set([end, ...[...tabs.values()].map((own) => heldBy(own, end))])];
}

/** Whether only a part of the period is known: it runs, or all that has rows in it ends clearly before it does. */
export function isHeldInPart(period: Span, { tabs, asOf }: Held): boolean {
  const end = Math.min(asOf, period.to - 1);
  if (end < period.to - 1) return asOf >= period.from;
  const own = [...tabs.values()].filter(({ first, last }) => first < period.to && last >= period.from);
  return own.length > 0 && own.every((days) => heldBy(days, end) < end);
}

function heldBy(own: RowDays | undefined, end: Day): Day {
  return own && own.last < end && endsEarly(own, end) ? own.last : end;
}
