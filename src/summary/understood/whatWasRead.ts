import { classesOf, codesOf, type TypedTab, timesOf } from '../../rows/typedTab.ts';
import { isoOf, secondsPerDay } from '../../vocabulary/day.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { TabLineFacts } from '../../words/tabLine.ts';

/** The column that decides a tab's first share, and its classes that are named; further ones count as the first. */
const decisive: Partial<Record<TabName, { readonly field: string; readonly named: readonly (readonly string[])[] }>> = {
  calls: {
    field: 'outcome',
    named: [
      ['connected', 'productive'],
      ['unknown', 'blank'],
    ],
  },
  meetings: { field: 'result', named: [['held'], ['no-show'], ['unresolved']] },
  leads: { field: 'converted', named: [['yes'], ['unknown']] },
  deals: { field: 'result', named: [['won'], ['lost'], ['unknown']] },
};

/** How those classes are called in words. */
const names: Readonly<Record<string, string>> = { yes: 'converted', unresolved: 'unknown' };

/** What a sheet's rows come to, in the facts of one line: enough to see at a glance whether it was read right. */
export function whatWasRead(tab: TypedTab, leftOut: number): TabLineFacts {
  const reps = new Set<number>();
  const days = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  const repCodes = codesOf(tab, 'rep');
  const times = timesOf(tab, ownDay[tab.tab] ?? '');
  let counted = 0;
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0) continue;
    counted += 1;
    if (repCodes && repCodes[row] !== 0) reps.add(repCodes[row] as number);
    // A comparison with NaN is false.
    const seconds = times ? (times[row] as number) : Number.NaN;
    if (seconds < days.first) days.first = seconds;
    if (seconds > days.last) days.last = seconds;
  }
  const dayOf = (seconds: number): string | null =>
    Number.isFinite(seconds) ? isoOf(Math.floor(seconds / secondsPerDay)) : null;
  return {
    tab: tab.tab,
    counted,
    leftOut,
    reps: reps.size > 0 ? reps.size : null,
    first: dayOf(days.first),
    last: dayOf(days.last),
    known: knownRows(tab),
  };
}

/** Rows by class; what nobody failed to understand is not named. */
function knownRows(tab: TypedTab): TabLineFacts['known'] {
  const asked = decisive[tab.tab];
  const column = asked && classesOf(tab, asked.field);
  if (!asked || !column) return [];
  const byCode = new Float64Array(column.classes.length);
  for (let row = 0; row < tab.rows; row += 1) {
    const code = column.codes[row] as number;
    if (tab.leftOut[row] === 0) byCode[code] = (byCode[code] as number) + 1;
  }
  const rowsOf = new Map<string, number>();
  for (const [code, name] of column.classes.entries())
    rowsOf.set(name, (rowsOf.get(name) ?? 0) + (byCode[code] as number));
  return asked.named
    .map((group) => ({
      class: names[group[0] as string] ?? (group[0] as string),
      rows: group.reduce((sum, name) => sum + (rowsOf.get(name) ?? 0), 0),
    }))
    .filter(({ class: name, rows }) => name !== 'unknown' || rows > 0);
}
