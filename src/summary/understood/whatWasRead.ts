import {
  classesOf,
  codesOf,
  highestCode,
  rowsByCode,
  spanOfTimes,
  type TypedTab,
  timesOf,
} from '../../rows/typedTab.ts';
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
  const repCodes = codesOf(tab, 'rep');
  const byRep = rowsByCode(repCodes ?? new Uint8Array(tab.rows), tab.leftOut, repCodes ? highestCode(repCodes) + 1 : 1);
  const counted = byRep.reduce((sum, rows) => sum + rows, 0);
  const reps = byRep.reduce((sum, rows, rep) => (rep === 0 || rows === 0 ? sum : sum + 1), 0);
  const times = timesOf(tab, ownDay[tab.tab] ?? '') ?? new Float64Array(0);
  const { first, last } = spanOfTimes(times, tab.leftOut);
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
  const byCode = rowsByCode(column.codes, tab.leftOut, column.classes.length);
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
