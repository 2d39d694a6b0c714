import type { Reading } from '../../find/reading.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { classesOf, type TypedTab } from '../typedTab.ts';
import { cellsOfRow } from './leaveOut.ts';

type Signs = { readonly days: readonly string[]; readonly results: readonly string[] };

/** What a call or a meeting leaves behind on its row. */
const signs: Readonly<Partial<Record<TabName, Signs>>> = {
  calls: { days: ['at', 'atDate', 'connectedAt'], results: ['outcome', 'answered', 'talk', 'machine', 'booked'] },
  meetings: {
    days: ['at', 'atDate', 'bookedAt'],
    results: ['outcome', 'attended', 'cancelled', 'noShow', 'moved'],
  },
};

/**
 * Rows of clients with whom there has been no call, or no meeting, so far: no day and no result, where other rows have
 * both. A list of clients holds all of them; a box that is not ticked says nothing. Where only calls that were answered
 * are dated, a call without a day may have been in vain.
 */
export function rowsNotBegun(tab: TypedTab, reading: Reading, times: Float64Array | null): number[] {
  const own = tab.picked || !times ? undefined : signs[tab.tab];
  if (!own || !times) return [];
  const indexesOf = (fields: readonly string[]): number[] =>
    fields.flatMap((field) => reading.columns[field]?.index ?? []);
  const [days, results] = [indexesOf(own.days), indexesOf(own.results)];
  const isDated = (row: number): boolean => tab.leftOut[row] === 0 && !Number.isNaN(times[row]);
  // An appointment that is on no day is none; a call without a day and a result may have been made.
  if (days.length === 0 || (results.length === 0 && tab.tab !== 'meetings')) return [];
  const open: number[] = [];
  let dated = 0;
  for (let row = 0; row < tab.rows; row += 1) {
    if (isDated(row)) dated += 1;
    else if (tab.leftOut[row] === 0) {
      const cells = cellsOfRow(tab, reading, row);
      if ([...days, ...results].every((index) => isUnsaid(cells[index] ?? ''))) open.push(row);
    }
  }
  return dated > 0 && (tab.tab !== 'calls' || datesFailures(tab, isDated)) ? open : [];
}

/** Whether any dated call came to nothing. */
function datesFailures(tab: TypedTab, isDated: (row: number) => boolean): boolean {
  const outcome = classesOf(tab, 'outcome') ?? classesOf(tab, 'answered');
  if (!outcome) return false;
  for (let row = 0; row < tab.rows; row += 1)
    if (isDated(row) && failures.has(outcome.classes[outcome.codes[row] as number] as string)) return true;
  return false;
}

const failures: ReadonlySet<string> = new Set(['no answer', 'voicemail', 'gatekeeper', 'bad number']);

function isUnsaid(cell: Cell): boolean {
  return isBlank(cell) || cell === false || (typeof cell === 'string' && /^\s*(false|ложь|☐)\s*$/i.test(cell));
}
