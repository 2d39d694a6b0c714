import { undated } from '../../count/tally.ts';
import type { Counted } from '../../count/tallyOf.ts';
import type { Reading } from '../../find/reading.ts';
import { rowNumber, type TypedTab } from '../../rows/typedTab.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { Day } from '../../vocabulary/day.ts';
import { last } from '../../vocabulary/last.ts';
import { type ExcludingReason, leftOutReasons } from '../../vocabulary/leftOut.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Aside, RowsOfTab } from './behindRows.ts';
import type { Behind } from './rowsBehind.ts';

/** A row that counts in a number, with its own cells as they stand. */
export type ListedRow = {
  /** As numbered at the left of the sheet. */
  readonly row: number;
  /** What it adds, in whole units of the tally. */
  readonly above: number;
  readonly below: number;
  /** The day and the rep it is counted for; null is none. */
  readonly day: Day | null;
  readonly rep: string | null;
  /** Why it is in no number; null where it counts. */
  readonly reason: ExcludingReason | null;
  readonly cells: readonly Cell[];
  /** What else is to be said of it. */
  readonly aside?: Aside;
};

export type ListedTab = {
  readonly tab: TabName;
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly ListedRow[];
  /** False where the rows had to be turned first: then the sheet has no such row to take formats from. */
  readonly isAsInSheet: boolean;
};

export type Listed = {
  readonly tabs: readonly ListedTab[];
  /** All rows, also those beyond `most`. */
  readonly total: number;
};

/** Beyond this a sheet is too wide to be read, and what matters stands further to the left. */
const mostColumns = 60;

/** The rows as people find them, the first `most` of all. */
export function listRows({ tabs }: Behind, { readings, reps }: Counted, most: number): Listed {
  let left = most;
  const listed = tabs.flatMap((one): ListedTab[] => {
    const shown = one.rows.slice(0, left);
    left -= shown.length;
    const reading = readingOf(one.tab, readings);
    return reading && shown.length > 0 ? [listTab(one, shown, reading, reps.names)] : [];
  });
  return { tabs: listed, total: tabs.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** A share of a mixed sheet stands in the sheet that was shared out. */
function readingOf({ tab, sheet }: TypedTab, readings: readonly Reading[]): Reading | undefined {
  const own = readings.filter((reading) => reading.sheet === sheet);
  return own.find((reading) => reading.tab === tab) ?? own.find((reading) => reading.tab === 'activities');
}

function listTab(
  { tab, above, below, days, reps, asides }: RowsOfTab,
  rows: readonly number[],
  { cells, headingRow, origin }: Reading,
  names: readonly string[],
): ListedTab {
  const headings = headingsOf(cells[headingRow] ?? []);
  const listed = rows.map((row): ListedRow => {
    const number = rowNumber(tab, row);
    const code = tab.leftOut[row] as number;
    const day = days[row] as number;
    return {
      row: origin ? (origin.rows[number - 1] as number) + 1 : number,
      above: above[row] as number,
      below: below[row] as number,
      day: day === undated ? null : day,
      rep: names[reps[row] as number] || null,
      reason: code === 0 ? null : (leftOutReasons[code] as ExcludingReason),
      ...withAside(asides.get(row)),
      cells: headings.map((_, column) => cells[number - 1]?.[column] ?? ''),
    };
  });
  return { tab: tab.tab, sheet: tab.sheet, headings, rows: listed, isAsInSheet: !origin };
}

function withAside(aside: Aside | undefined): { readonly aside?: Aside } {
  return aside ? { aside } : {};
}

/** Up to the last one that says something. */
function headingsOf(row: readonly Cell[]): string[] {
  const headings = row.slice(0, mostColumns).map((cell) => String(cell).trim());
  while (last(headings) === '') headings.pop();
  return headings;
}
