import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import { blankFlagQuestions } from '../../src/find/settings/blankFlagQuestions.ts';
import { valueQuestions } from '../../src/find/settings/valueQuestions.ts';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../kpis/ask.ts';

/** The same row so many times, or one made for each. */
export const times = (count: number, row: (i: number) => Cell[]): Cell[][] =>
  Array.from({ length: count }, (_, i) => row(i));

/** An export as it is found and counted: its tab and columns, what is asked, and sums for the team and for each rep. */
export function readExport(cells: Cell[][], sheet = 'Sheet1', lines: readonly (readonly Cell[])[] = []) {
  const settings = settingsOf(lines);
  const found = findTabs([{ sheet, cells }], settings);
  const counted = tallyOf(found.readings, { settings, zone: utc, locale: 'en_US', asOf: dayOf(2025, 12, 31) });
  const { measures, slots, reps } = counted.tally;
  const sums: Record<string, number> = {};
  const byRep: Record<string, Record<string, number>> = {};
  for (let slot = 0; slot < slots.count; slot += 1) {
    const rep = reps[slots.reps[slot] as number] ?? '';
    byRep[rep] ??= {};
    const own = byRep[rep] as Record<string, number>;
    measures.forEach((name, i) => {
      const value = slots.values[slot * slots.width + i] as number;
      sums[name] = (sums[name] ?? 0) + value;
      own[name] = (own[name] ?? 0) + value;
    });
  }
  const columns = Object.entries(found.readings[0]?.columns ?? {}).map(([field, { heading }]) => [field, heading]);
  return {
    tabs: found.readings.map(({ tab }) => tab),
    columns: Object.fromEntries(columns) as Record<string, string>,
    questions: [
      ...found.questions,
      ...blankFlagQuestions(found.readings, settings),
      ...valueQuestions(found.readings, settings, Date.UTC(2025, 11, 31)),
    ],
    problems: receiptsOf(counted.tabs, 'en').flatMap(({ problems }) => problems.map(({ text }) => text)),
    sums,
    byRep,
  };
}
