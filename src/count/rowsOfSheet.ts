import { codesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import { ownDay } from '../vocabulary/ownDay.ts';
import { undated } from './tally.ts';

/** A row with its own day and rep; `undated` and 0 are none. */
export type RowOfTab = { readonly row: number; readonly day: Day; readonly rep: number };

export function rowsOfTab(tab: TypedTab, rows: readonly number[]): RowOfTab[] {
  const times = timesOf(tab, ownDay[tab.tab] ?? '');
  const reps = codesOf(tab, 'rep');
  return rows.map((row) => {
    const seconds = times ? (times[row] as number) : Number.NaN;
    const day = Number.isNaN(seconds) ? undated : Math.floor(seconds / secondsPerDay);
    return { row, day, rep: reps ? (reps[row] as number) : 0 };
  });
}

/** All rows of a sheet, those that are counted, or those that are in no number. */
export type PartOfSheet = 'all' | 'counted' | 'left out';

/** A mixed sheet's rows that went to other tabs are theirs. */
export function rowsOfSheet(tab: TypedTab, tabs: readonly TypedTab[], part: PartOfSheet): RowOfTab[] {
  const shared = new Set(
    tab.tab === 'activities'
      ? tabs.flatMap(({ sheet, picked, isBeside }) => (picked && !isBeside && sheet === tab.sheet ? [...picked] : []))
      : [],
  );
  const rows: number[] = [];
  for (let row = 0; row < tab.rows; row += 1) {
    const isCounted = tab.leftOut[row] === 0;
    if (shared.has(tab.firstRow + row) || (part !== 'all' && isCounted !== (part === 'counted'))) continue;
    rows.push(row);
  }
  return rowsOfTab(tab, rows);
}
