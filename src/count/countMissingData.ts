import { missingDataMeasures } from '../measures/missingData.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import type { Settings } from '../settings/catalogue.ts';
import { countTab, supplies } from './count.ts';
import { createTallyBuilder, slotsOf, type TallySlots } from './tally.ts';
import type { BeginTally } from './watchRows.ts';

/** Sums by rep in the order of `missingDataMeasures`; `present` are those that some tab supplies. */
export type MissingDataTally = { readonly present: ReadonlySet<string>; readonly slots: TallySlots };

/** What is missing in the tabs, by rep and for all time: what lacks a date has no day to be counted on. */
export function countMissing(
  tabs: readonly TypedTab[],
  settings: Settings,
  begin: BeginTally = createTallyBuilder,
): MissingDataTally {
  const builder = begin(missingDataMeasures.length, 0, -1);
  const present = new Set<string>();
  for (const tab of tabs) {
    const own = missingDataMeasures
      .map((measure, index) => ({ measure, index }))
      .filter(({ measure }) => supplies(tab, measure));
    if (own.length > 0) countTab(tab, own, builder, settings);
    for (const { measure } of own) present.add(measure.name);
  }
  return { present, slots: slotsOf(builder) };
}
