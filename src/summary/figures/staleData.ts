import { tabNamed } from '../../tabs/all.ts';
import { type Day, isoOf } from '../../vocabulary/day.ts';
import type { Language } from '../../vocabulary/words.ts';
import { dataEndSentence } from '../../words/findings.ts';
import type { DataEnds } from './dataEnds.ts';

/** "Calls end on 10 May: nothing after that day is in any number", for each tab of which that is true, the oldest first. */
export function staleData({ ends }: { readonly ends: DataEnds }, language: Language): string[] {
  const byDay = new Map<Day, string[]>();
  for (const [tab, day] of ends) byDay.set(day, [...(byDay.get(day) ?? []), tabNamed(tab).label[language]]);
  return [...byDay].sort(([a], [b]) => a - b).map(([day, tabs]) => dataEndSentence(tabs, isoOf(day), language));
}
