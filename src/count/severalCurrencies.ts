import type { TypedTab } from '../rows/typedTab.ts';
import type { Measure } from '../vocabulary/measure.ts';

/** The measures that a tab would supply were its amounts in one currency, with the currencies that stand there. */
export function severalCurrencies(tabs: readonly TypedTab[], measures: readonly Measure[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { tab, notes } of tabs)
    for (const { reason, field, sample } of notes) {
      if (reason !== 'several currencies') continue;
      for (const { name, tab: own, amount } of measures)
        if (tab === 'dailyActivity' ? name === field : own.name === tab && amount === field) found.set(name, sample);
    }
  return found;
}
