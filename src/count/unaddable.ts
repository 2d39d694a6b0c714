import type { TypedTab } from '../rows/typedTab.ts';
import type { Measure } from '../vocabulary/measure.ts';
import { type Unaddable, unaddableReasons } from '../vocabulary/unaddable.ts';
import { areAmountsTold } from './count.ts';

/** The measures that a tab would supply could its amounts be added up, with the reason why they cannot. */
export function unaddableIn(tabs: readonly TypedTab[], measures: readonly Measure[]): Map<string, Unaddable> {
  const found = new Map<string, Unaddable>();
  for (const { tab, notes, amountsTold } of tabs)
    for (const { reason: noted, field, sample } of notes) {
      const reason = unaddableReasons.find((one) => one === noted);
      if (!reason) continue;
      for (const measure of measures) {
        const { name, tab: own, amount } = measure;
        if (reason === 'amounts of what was sold' && areAmountsTold(measure, amountsTold)) continue;
        if (tab === 'dailyActivity' ? name === field : own.name === tab && amount === field)
          found.set(name, { reason, sample });
      }
    }
  return found;
}
