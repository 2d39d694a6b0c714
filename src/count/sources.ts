import { measures } from '../measures/all.ts';
import { appointmentsSet } from '../measures/meetings.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { supplies } from './count.ts';
import { dailyMeasures } from './countDailyActivity.ts';

/**
 * Every measure as these tabs count it: under its own name, from elsewhere where none of them supplies it and one
 * supplies that.
 */
export function sourcesOf(tabs: readonly TypedTab[]): Measure[] {
  return measures.map((measure) => {
    const { elsewhere, name } = measure;
    if (!elsewhere || tabs.some((tab) => suppliesAny(tab, measure))) return measure;
    return tabs.some((tab) => supplies(tab, elsewhere)) ? { ...elsewhere, name } : measure;
  });
}

/** The tab in whose rows a measure is counted, where that is not its own. */
export function countedElsewhere(sources: readonly Measure[]): Map<string, TabName> {
  const found = new Map<string, TabName>();
  for (const { name, tab } of sources) {
    const own = measures.find((measure) => measure.name === name);
    if (own && own.tab !== tab) found.set(name, tab.name);
  }
  return found;
}

/** Whether the appointments set are the calls that booked one. */
export function areBookingsCounted(tabs: readonly TypedTab[]): boolean {
  return countedElsewhere(sourcesOf(tabs)).has(appointmentsSet.name);
}

function suppliesAny(tab: TypedTab, measure: Measure): boolean {
  return tab.tab === 'dailyActivity' ? dailyMeasures(tab, [measure]).length > 0 : supplies(tab, measure);
}
