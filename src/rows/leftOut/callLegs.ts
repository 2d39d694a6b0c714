import { legColumns, sessionColumn } from '../../find/columns/legColumns.ts';
import type { Reading } from '../../find/reading.ts';
import { cellText } from '../../values/cellText.ts';
import { isOutsideNumber } from '../../values/phoneParty.ts';
import { classesOf, rowNumber, type TypedTab } from '../typedTab.ts';
import { type PartyColumns, partyColumns } from './callParties.ts';
import { cellsOfRow, leaveOut } from './leaveOut.ts';

/** The rows that are legs of a call which another row stands for, each with that row, and those of calls that came in. */
export type CallLegs = { readonly again: ReadonlyMap<number, number>; readonly cameIn: readonly number[] };

/**
 * The legs of calls that stand on several rows: one that dialled the rep, and one the client. The leg to the client is the
 * call; what was dialled to pass on a call that came in is none. Null where no column names another row.
 */
export function callLegs(tab: TypedTab, reading: Reading): CallLegs | null {
  const headings = (reading.cells[reading.headingRow] ?? []).map(String);
  const textAt = (row: number, column: number): string =>
    cellText(cellsOfRow(tab, reading, row)[column] ?? '', tab.clock).trim();
  const families = familiesOf(tab, reading, headings, textAt);
  if (families.size === 0) return null;
  const [parties] = partyColumns(headings);
  const isOutside = (row: number, column: number | undefined): boolean | null =>
    column === undefined ? null : isOutsideNumber(textAt(row, column));
  const direction = classesOf(tab, 'direction');
  const called = new Map<string, number>();
  for (const leg of parties ? [...families].flat(2) : []) {
    const to = textAt(leg, (parties as PartyColumns).to);
    called.set(to, (called.get(to) ?? 0) + 1);
  }
  // The reps' own lines and browsers are called again and again; of what is no number outside nobody counts how often.
  const timesCalled = (row: number): number =>
    isOutside(row, parties?.to)
      ? (called.get(textAt(row, (parties as PartyColumns).to)) ?? 0)
      : Number.POSITIVE_INFINITY;
  const again = new Map<number, number>();
  const cameIn: number[] = [];
  for (const [first, legs] of families) {
    const isIn = direction?.classes[direction.codes[first] as number] === 'inbound';
    // A rep who calls from a browser comes in to the system, from no number outside.
    if (isIn) cameIn.push(...(isOutside(first, parties?.from) === false ? [] : legs));
    else if (legs.some((leg) => isOutside(leg, parties?.to) && timesCalled(leg) < timesCalled(first)))
      again.set(first, legs[0] as number);
    else for (const leg of legs) again.set(leg, first);
  }
  return { again, cameIn };
}

/** By the row that stands for a call the rows of its other legs. */
function familiesOf(
  tab: TypedTab,
  reading: Reading,
  headings: readonly string[],
  textAt: (row: number, column: number) => string,
): ReadonlyMap<number, readonly number[]> {
  const families = new Map<number, number[]>();
  const legs = legColumns(headings);
  const own = legs?.own ?? reading.columns.id?.index;
  const session = legs ? null : sessionColumn(headings);
  const isNamed = legs !== null && own !== undefined && own !== legs.parent;
  const [ofCall, ofLeg] = isNamed ? [own, legs.parent] : [session?.column, session?.column];
  if (ofCall === undefined || ofLeg === undefined) return families;
  const rowOf = new Map<string, number>();
  for (let row = 0; row < tab.rows; row += 1) {
    const id = tab.leftOut[row] === 0 ? textAt(row, ofCall) : '';
    // Of a session the first row stands for the call.
    if (tab.leftOut[row] === 0 && (isNamed || (id !== '' && !rowOf.has(id)))) rowOf.set(id, row);
  }
  for (let row = 0; row < tab.rows; row += 1) {
    const first = tab.leftOut[row] === 0 ? rowOf.get(textAt(row, ofLeg)) : undefined;
    if (first === undefined || first === row) continue;
    const legs = families.get(first);
    if (legs) legs.push(row);
    else families.set(first, [row]);
  }
  return isNamed || session?.isSure || areCalls(families, rowOf.size) ? families : new Map();
}

/** A call has a leg or a few more; at a dialler a session is an hour of calls. */
function areCalls(families: ReadonlyMap<number, readonly number[]>, sessions: number): boolean {
  const lengths = [...families.values()].map(({ length }) => length + 1);
  return lengths.length * 2 < sessions || lengths.reduce((sum, length) => sum + length, 0) < lengths.length * mostLegs;
}

const mostLegs = 4;

/** Leaves out the legs that are no call of their own. */
export function leaveOutLegs(tab: TypedTab, reading: Reading): void {
  const legs = callLegs(tab, reading);
  if (!legs) return;
  for (const [row, call] of legs.again) leaveOut(tab, row, 'another leg', 'id', String(rowNumber(tab, call)));
  for (const row of legs.cameIn) leaveOut(tab, row, 'inbound', 'direction', '');
}
