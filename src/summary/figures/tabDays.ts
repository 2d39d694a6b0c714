import type { Tally } from '../../count/tally.ts';
import { measures } from '../../measures/all.ts';
import { openAmountDue } from '../../measures/deals.ts';
import { appointmentsUnresolved } from '../../measures/meetings.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { outlineOf } from './outline.ts';
import type { RowDays } from './periods.ts';

/** The days on which something was counted of each tab; no tab without any. */
export type RowDaysOfTabs = ReadonlyMap<TabName, RowDays>;

/** Days on which something is only expected say nothing of how far the data go. */
const expected: readonly string[] = [openAmountDue.name, appointmentsUnresolved.name];

/** Tabs whose rows stand on one sheet have the same days: what is kept there is kept for all of them. */
export function tabDays(tally: Tally, asOf: Day): RowDaysOfTabs {
  const { measures: names, elsewhere = new Map(), sharedWith = new Map() } = tally;
  const { from, length, measureDays } = outlineOf(tally);
  const own = names.map((name) => measures.find((one) => one.name === name)?.tab.name);
  const tabOf = names.map((name, place) => {
    const tab = elsewhere.get(name) ?? own[place];
    return expected.includes(name) || !tab ? null : (sharedWith.get(tab) ?? tab);
  });
  const until = Math.max(0, Math.min(length, asOf + 1 - from));
  const seen = new Map<TabName, Uint8Array>();
  tabOf.forEach((tab, place) => {
    if (!tab) return;
    const days = seen.get(tab) ?? new Uint8Array(until);
    seen.set(tab, days);
    for (let day = 0; day < until; day += 1) if (measureDays[place * length + day] === 1) days[day] = 1;
  });
  const found = new Map<TabName, RowDays>();
  for (const [tab, days] of seen) {
    if (days.includes(1)) found.set(tab, rowDays(days, from));
  }
  own.forEach((tab, place) => {
    const days = found.get(tabOf[place] as TabName);
    if (tab && days && !found.has(tab)) found.set(tab, days);
  });
  return found;
}

function rowDays(days: Uint8Array, from: Day): RowDays {
  const active = days.reduce((sum, one) => sum + one, 0);
  return { first: from + days.indexOf(1), last: from + days.lastIndexOf(1), active };
}
