import { note } from '../rows/leftOut/leaveOut.ts';
import { classesOf, codesOf, type TypedTab } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import { clientsOf } from './meetingClients.ts';

/** A replacement is booked when the meeting is moved: after that one was, and within a week of the day it was due. */
const latestBooking = 7 * secondsPerDay;
/** Where nobody knows when it was booked: the replacement itself is due within six weeks. */
const latestMeeting = 42 * secondsPerDay;

/**
 * For each meeting the row of the one it was moved from; -1 for the first of its chain. By the column that names it
 * where anybody fills it in; else by the client's next meeting, if it was booked soon enough to replace the one moved.
 * @param bookedAt NaN where it is not known
 * @param asIfMoved takes an outcome that is not understood for one that says the meeting was moved
 */
export function chainParents(
  meetings: TypedTab,
  due: Float64Array,
  bookedAt: Float64Array | null,
  asIfMoved = false,
): Int32Array {
  return namedParents(meetings) ?? parentsByClient(meetings, due, bookedAt, asIfMoved);
}

/** Null where no row names another. */
function namedParents(meetings: TypedTab): Int32Array | null {
  const ids = codesOf(meetings, 'meetingId');
  const from = codesOf(meetings, 'rescheduledFrom');
  if (!ids || !from || from.every((code) => code === 0)) return null;
  const parent = new Int32Array(meetings.rows).fill(-1);
  const rowOf = new Map<number, number>();
  for (let row = 0; row < ids.length; row += 1) rowOf.set(ids[row] as number, row);
  for (let row = 0; row < from.length; row += 1) {
    const before = from[row] === 0 ? undefined : rowOf.get(from[row] as number);
    if (before !== undefined && before !== row) parent[row] = before;
  }
  return withoutCircles(parent);
}

function parentsByClient(
  meetings: TypedTab,
  due: Float64Array,
  bookedAt: Float64Array | null,
  asIfMoved: boolean,
): Int32Array {
  const parent = new Int32Array(meetings.rows).fill(-1);
  const clients = clientsOf(meetings);
  const outcome = classesOf(meetings, 'outcome');
  const reps = codesOf(meetings, 'rep');
  const mayMove = (name: string | undefined): boolean => name === 'rescheduled' || (asIfMoved && name === 'unknown');
  if (!clients || !outcome?.classes.some(mayMove)) return parent;
  const waiting = new Map<number, number>();
  for (const row of byTime(meetings, due)) {
    const client = clients[row] as number;
    if (client === 0) continue;
    const moved = waiting.get(client);
    if (moved !== undefined && replaces(row, moved, due, bookedAt)) {
      parent[row] = moved;
      if (!asIfMoved && reps && reps[row] !== reps[moved]) note(meetings, row, 'moved to another rep', 'rep', '');
    }
    if (mayMove(outcome.classes[outcome.codes[row] as number])) waiting.set(client, row);
    else waiting.delete(client);
  }
  return parent;
}

function replaces(row: number, moved: number, due: Float64Array, bookedAt: Float64Array | null): boolean {
  const booked = bookedAt ? (bookedAt[row] as number) : Number.NaN;
  const from = Math.floor((due[moved] as number) / secondsPerDay) * secondsPerDay;
  if (Number.isNaN(booked)) return (due[row] as number) - from < latestMeeting + secondsPerDay;
  const isBookedBefore = booked < ((bookedAt as Float64Array)[moved] as number);
  return !isBookedBefore && booked < from + latestBooking + secondsPerDay;
}

function byTime(meetings: TypedTab, due: Float64Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < meetings.rows; row += 1) if (!Number.isNaN(due[row])) rows.push(row);
  return rows.sort((a, b) => (due[a] as number) - (due[b] as number) || a - b);
}

/** Rows that name each other in a circle are all first rows. */
function withoutCircles(parent: Int32Array): Int32Array {
  const checked = new Uint8Array(parent.length);
  for (let row = 0; row < parent.length; row += 1) {
    const path: number[] = [];
    let at = row;
    while (at !== -1 && checked[at] === 0) {
      checked[at] = 1;
      path.push(at);
      at = parent[at] as number;
    }
    if (at !== -1 && path.includes(at)) for (const one of path.slice(path.indexOf(at))) parent[one] = -1;
  }
  return parent;
}

/** For the first meeting of each chain the row of its last; a chain that forks ends at the lowest row. */
export function chainEnds(parent: Int32Array): Int32Array {
  const last = Int32Array.from(parent, (_, row) => row);
  const headOf = (row: number): number => {
    let at = row;
    while (parent[at] !== -1) at = parent[at] as number;
    return at;
  };
  const depthOf = (row: number): number => (parent[row] === -1 ? 0 : 1 + depthOf(parent[row] as number));
  const depths = new Map<number, number>();
  for (let row = 0; row < parent.length; row += 1) {
    if (parent[row] === -1) continue;
    const head = headOf(row);
    const depth = depthOf(row);
    if (depth >= (depths.get(head) ?? 0)) {
      depths.set(head, depth);
      last[head] = row;
    }
  }
  return last;
}
