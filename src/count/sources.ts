import { measures } from '../measures/all.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { supplies } from './count.ts';
import { dailyMeasures } from './countDailyActivity.ts';

/**
 * Every measure as these tabs count it: under its own name, from elsewhere where none of them supplies it and one
 * supplies that. Two that do may hold the same cases, or others.
 */
export function sourcesOf(tabs: readonly TypedTab[]): Measure[] {
  return measures.map((measure) => {
    const { elsewhere = [], name } = measure;
    if (elsewhere.length === 0 || tabs.some((tab) => suppliesAny(tab, measure))) return measure;
    const [one, another] = elsewhere.filter((other) => tabs.some((tab) => supplies(tab, other)));
    return one && !another ? { ...one, name } : measure;
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

/** Whether rows of the other tab stand for those of this one, as calls that booked an appointment do. */
export function standsFor(other: TabName, tab: TabName, tabs: readonly TypedTab[]): boolean {
  return sourcesOf(tabs).some(
    (source) =>
      source.tab.name === other && measures.some(({ name, tab: own }) => name === source.name && own.name === tab),
  );
}

function suppliesAny(tab: TypedTab, measure: Measure): boolean {
  return tab.tab === 'dailyActivity' ? dailyMeasures(tab, [measure]).length > 0 : supplies(tab, measure);
}
