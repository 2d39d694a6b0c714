import type { Reading } from '../../find/reading.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { secondsPerDay } from '../../vocabulary/day.ts';
import { isNoId } from '../ids.ts';
import {
  type Codes,
  type Columns,
  codesOf,
  highestCode,
  type NumberColumn,
  numbersOf,
  rowNumber,
  type TypedTab,
  timesOf,
} from '../typedTab.ts';
import { leaveOut, note } from './leaveOut.ts';

/** Seconds between two records of one call. */
const longestApart = 60;
/** Nobody places more than a call a second: a longer look back at one moment is at an import's own time stamp. */
const mostLookedAt = 60;

type Calls = {
  readonly at: Float64Array;
  readonly reps: Codes;
  readonly talk: NumberColumn['values'] | null;
  readonly leftOut: Uint8Array;
  readonly isSamePerson: (row: number, other: number) => boolean;
};

/** What tells who was called; a parallel dialler calls one lead on two numbers at once. */
const personFields = ['client', 'leadId', 'dealId'] as const;

/**
 * One call logged on several records, or exported twice, stands there several times: same rep, person called and
 * duration within a minute, or on a day without a clock when they talked. All but the first are noted, or left out when
 * the settings say so, and where nobody can have made both calls. People are compared as they are written and only where all else is the same, which spares reading
 * a column of a million phone numbers.
 * @returns the column `repeats`: the same number for all records of one call, negative for all but the first; 0 for the rest
 */
export function findDuplicateCalls(tab: TypedTab, reading: Reading, leaveThemOut: boolean): Columns {
  const at = timesOf(tab, 'at');
  const reps = codesOf(tab, 'rep');
  const people = personFields.flatMap((field) => reading.columns[field]?.index ?? []);
  if (!at || !reps || people.length === 0) return {};
  const { leftOut } = tab;
  const ownId = reading.columns.id?.index;
  const cellsOf = (row: number) => reading.cells[rowNumber(tab, row) - 1] as readonly Cell[];
  const isSamePerson = (row: number, other: number): boolean => {
    const [mine, theirs] = [cellsOf(row), cellsOf(other)];
    let isTold = false;
    for (const column of people) {
      const [name, otherName] = [writtenIn(mine[column]), writtenIn(theirs[column])];
      if (isNoId(name) || isNoId(otherName)) continue;
      if (name !== otherName) return false;
      isTold = true;
    }
    return isTold;
  };
  const calls: Calls = { at, reps, talk: numbersOf(tab, 'talk'), leftOut, isSamePerson };
  const order = inOrderOfTime(at) ? null : orderOf(at);
  const copies = copiesIn(calls, order);
  const repeats = new Int32Array(copies.length > 0 ? tab.rows : 0);
  const isOneCall = oneCallIn(calls, copies, (row) =>
    cellsOf(row)
      .filter((_, column) => column !== ownId)
      .join('\n'),
  );
  for (const [copy, first] of copies) {
    // What is repeated may be a copy itself.
    const call = Math.abs(repeats[first] as number) || first + 1;
    if (repeats[first] === 0) repeats[first] = call;
    repeats[copy] = -call;
    const sample = String(rowNumber(tab, first));
    if (isOneCall(copy, first)) leaveOut(tab, copy, 'logged twice', 'at', sample);
    else if (leaveThemOut) leaveOut(tab, copy, 'duplicate call', 'at', sample);
    else note(tab, copy, 'duplicate call', 'at', sample);
  }
  return copies.length > 0 ? { repeats: { kind: 'code', codes: repeats } } : {};
}

/** More calls at one moment are those of an import, whose time stamp they bear. */
const mostAtOnce = 10;

/**
 * Whether two records are of one call beyond doubt: nobody calls a client while talking to that client, nor twice in one
 * second with all else the same. A clock of minutes does not tell seconds, and a number may be dialled twice in a minute.
 */
function oneCallIn(
  { at, talk }: Calls,
  copies: readonly (readonly [copy: number, first: number])[],
  textOf: (row: number) => string,
): (copy: number, first: number) => boolean {
  if (copies.length === 0) return () => false;
  const atOnce = new Map(copies.map(([copy]) => [at[copy] as number, 0]));
  let [timed, withSeconds] = [0, 0];
  for (const seconds of at) {
    if (Number.isNaN(seconds)) continue;
    timed += 1;
    if (seconds % 60 !== 0) withSeconds += 1;
    const known = atOnce.get(seconds);
    if (known !== undefined) atOnce.set(seconds, known + 1);
  }
  const apart = withSeconds * 2 > timed ? 0 : 60;
  return (copy, first) => {
    const seconds = at[copy] as number;
    if (seconds % secondsPerDay === 0 || (atOnce.get(seconds) as number) > mostAtOnce) return false;
    const between = seconds - (at[first] as number);
    if (((talk?.[copy] as number | undefined) ?? 0) > between + apart) return true;
    return between === 0 && apart === 0 && textOf(copy) === textOf(first);
  };
}

const writtenIn = (cell: Cell | undefined): string => String(cell ?? '').trim();

/** Whether no call stands above an earlier one, as exports have them; calls without a moment do not count. */
function inOrderOfTime(at: Float64Array): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < at.length; row += 1) {
    const seconds = at[row] as number;
    // A comparison with NaN is false.
    if (seconds < last) return false;
    if (seconds > last) last = seconds;
  }
  return true;
}

/** The rows with a moment by time, and as they stand where the moment is the same. */
function orderOf(at: Float64Array): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < at.length; row += 1) if (!Number.isNaN(at[row])) rows.push(row);
  return Int32Array.from(rows).sort((a, b) => (at[a] as number) - (at[b] as number) || a - b);
}

/** Also where both durations are blank. */
function lastedAlike(talk: Calls['talk'], row: number, other: number): boolean {
  return !talk || talk[row] === talk[other] || (Number.isNaN(talk[row]) && Number.isNaN(talk[other]));
}

/** Each copy with the row it repeats, in the order of time; a rep's calls are looked back at one by one. */
function copiesIn(
  { at, reps, talk, leftOut, isSamePerson }: Calls,
  order: Int32Array | null,
): (readonly [copy: number, first: number])[] {
  const copies: (readonly [number, number])[] = [];
  const newestOf = new Int32Array(highestCode(reps) + 1).fill(-1);
  const before = new Int32Array(at.length);
  const count = order ? order.length : at.length;
  for (let i = 0; i < count; i += 1) {
    const row = order ? (order[i] as number) : i;
    const seconds = at[row] as number;
    const hasTalk = talk !== null && (talk[row] as number) > 0;
    // A comparison with NaN is false.
    const isTold = seconds > Math.floor(seconds / secondsPerDay) * secondsPerDay || (hasTalk && seconds >= 0);
    if (leftOut[row] !== 0 || !isTold) continue;
    const rep = reps[row] as number;
    let other = newestOf[rep] as number;
    before[row] = other;
    newestOf[rep] = row;
    for (let looked = 0; other !== -1 && looked < mostLookedAt; looked += 1) {
      if (seconds - (at[other] as number) > longestApart) break;
      if (lastedAlike(talk, row, other) && isSamePerson(row, other)) {
        copies.push([row, other]);
        break;
      }
      other = before[other] as number;
    }
  }
  return copies;
}
