import { classesOf, codesOf, highestCode, type TypedTab, timesOf } from '../../rows/typedTab.ts';
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
export function whatWasRead(tab: TypedTab): TabLineFacts {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const repCodes = codesOf(tab, 'rep');
  const isHere = new Uint8Array(repCodes ? highestCode(repCodes) + 1 : 0);
  const times = timesOf(tab, ownDay[tab.tab] ?? '');
  let counted = 0;
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0) continue;
    counted += 1;
    if (repCodes) isHere[repCodes[row] as number] = 1;
    // A comparison with NaN is false.
    const seconds = times ? (times[row] as number) : Number.NaN;
    if (seconds < first) first = seconds;
    if (seconds > last) last = seconds;
  }
  const reps = isHere.reduce((sum, one, rep) => (rep === 0 ? sum : sum + one), 0);
  const dayOf = (seconds: number): string | null =>
    Number.isFinite(seconds) ? isoOf(Math.floor(seconds / secondsPerDay)) : null;
  return {
    tab: tab.tab,
    counted,
    leftOut: tab.rows - counted,
    reps: reps > 0 ? reps : null,
    first: dayOf(first),
    last: dayOf(last),
    known: knownRows(tab),
  };
}

/** Rows by class; what nobody failed to understand is not named. */
function knownRows(tab: TypedTab): TabLineFacts['known'] {
  const asked = decisive[tab.tab];
  const column = asked && classesOf(tab, asked.field);
  if (!asked || !column) return [];
  const byCode = new Uint32Array(column.classes.length);
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
