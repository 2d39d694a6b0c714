import { type Tally, undated } from '../../count/tally.ts';
import { measures } from '../../measures/all.ts';
import { openAmountDue } from '../../measures/deals.ts';
import { appointmentsUnresolved } from '../../measures/meetings.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { RowDays } from './periods.ts';

/** The days on which something was counted of each tab; no tab without any. */
export type RowDaysOfTabs = ReadonlyMap<TabName, RowDays>;

/** Days on which something is only expected say nothing of how far the data go. */
const expected: readonly string[] = [openAmountDue.name, appointmentsUnresolved.name];

/** One pass over the tally. Tabs whose rows stand on one sheet have the same days: what is kept there is kept for all of them. */
export function tabDays(
  {
    measures: names,
    slots,
    elsewhere = new Map(),
    sharedWith = new Map(),
  }: Pick<Tally, 'measures' | 'slots' | 'elsewhere' | 'sharedWith'>,
  asOf: Day,
): RowDaysOfTabs {
  const own = names.map((name) => measures.find((one) => one.name === name)?.tab.name);
  const tabOf = names.map((name, place) => {
    const tab = elsewhere.get(name) ?? own[place];
    return expected.includes(name) || !tab ? null : (sharedWith.get(tab) ?? tab);
  });
  const active = new Map<TabName, Set<Day>>();
  for (const tab of tabOf) if (tab) active.set(tab, new Set());
  const daysOf = tabOf.map((tab) => (tab ? (active.get(tab) as Set<Day>) : null));
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    if (day === undated || day > asOf) continue;
    for (let place = 0; place < daysOf.length; place += 1)
      if (slots.values[slot * slots.width + place] !== 0) daysOf[place]?.add(day);
  }
  const found = new Map([...active].filter(([, days]) => days.size > 0).map(([tab, days]) => [tab, rowDays(days)]));
  own.forEach((tab, place) => {
    const days = found.get(tabOf[place] as TabName);
    if (tab && days && !found.has(tab)) found.set(tab, days);
  });
  return found;
}

function rowDays(days: ReadonlySet<Day>): RowDays {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last, active: days.size };
}
