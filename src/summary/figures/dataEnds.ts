import { type Tally, undated } from '../../count/tally.ts';
import { measures } from '../../measures/all.ts';
import { openAmountDue } from '../../measures/deals.ts';
import { appointmentsUnresolved } from '../../measures/meetings.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { endsEarly } from './periods.ts';

/** Tabs whose data end clearly before the day of the report, with the last day that they hold. */
export type DataEnds = ReadonlyMap<TabName, Day>;

/** Days on which something is only expected say nothing of how far the data go. */
const expected: readonly string[] = [openAmountDue.name, appointmentsUnresolved.name];

/** One pass over the tally. An export of last week ends there, whatever the other tabs hold. */
export function dataEnds({ measures: names, slots }: Pick<Tally, 'measures' | 'slots'>, asOf: Day): DataEnds {
  const tabOf = names.map((name) =>
    expected.includes(name) ? null : measures.find((one) => one.name === name)?.tab.name,
  );
  const active = new Map<TabName, Set<Day>>();
  for (const tab of tabOf) if (tab) active.set(tab, new Set());
  const daysOf = tabOf.map((tab) => (tab ? (active.get(tab) as Set<Day>) : null));
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    if (day === undated || day > asOf) continue;
    for (let place = 0; place < daysOf.length; place += 1)
      if (slots.values[slot * slots.width + place] !== 0) daysOf[place]?.add(day);
  }
  const ends = new Map<TabName, Day>();
  for (const [tab, days] of active) {
    if (days.size === 0) continue;
    const [first, last] = [minOf(days), maxOf(days)];
    if (endsEarly({ first, last, active: days.size }, asOf)) ends.set(tab, last);
  }
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

function minOf(days: ReadonlySet<Day>): Day {
  let found = Number.POSITIVE_INFINITY;
  for (const day of days) if (day < found) found = day;
  return found;
}

function maxOf(days: ReadonlySet<Day>): Day {
  let found = Number.NEGATIVE_INFINITY;
  for (const day of days) if (day > found) found = day;
  return found;
}
