import type { Columns } from '../rows/countedRows.ts';
import { note } from '../rows/leaveOut.ts';
import { type ClassColumn, classesOf, codesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';

const results = [
  'blank',
  'held',
  'no-show',
  'cancelled',
  'rescheduled',
  'not held',
  'unresolved',
  'scheduled',
] as const;
type Result = (typeof results)[number];
const yesNo = ['blank', 'yes', 'no'] as const;

/**
 * One appointment per reschedule chain: the first meeting stands for it, due on its day, with the outcome of the last.
 * A meeting that was moved is followed by the one that names it, else by the same client's next meeting.
 * @param meetings those that count
 */
export function linkMeetings(meetings: TypedTab, asOf: Day): Columns {
  const at = timesOf(meetings, 'at');
  const bookedAt = timesOf(meetings, 'bookedAt');
  const due = at ?? new Float64Array(meetings.rows).fill(Number.NaN);
  const parent = chainParents(meetings, due);
  const last = chainEnds(parent);
  const tomorrow = (asOf + 1) * secondsPerDay;
  // A meeting without a day counts for all time; it is not ahead.
  const isPast = (row: number): boolean => !((due[row] as number) >= tomorrow);
  const outcome = classesOf(meetings, 'outcome');
  const heads = new Int32Array(meetings.rows);
  const codes = new Int32Array(meetings.rows);
  const booked = new Float64Array(meetings.rows).fill(Number.NaN);
  for (let row = 0; row < meetings.rows; row += 1) {
    heads[row] = parent[row] === -1 ? 1 : 2;
    const own = bookedAt ? (bookedAt[row] as number) : Number.NaN;
    booked[row] = Number.isNaN(own) ? (due[row] as number) : own;
    if (heads[row] !== 1) continue;
    if (Number.isNaN(own)) note(meetings, row, 'booked day unknown', 'bookedAt', '');
    const end = last[row] as number;
    const result = !outcome ? 'blank' : isPast(row) ? resultOf(classAt(outcome, end), isPast(end)) : 'scheduled';
    codes[row] = results.indexOf(end !== row && isPast(row) && result === 'scheduled' ? 'rescheduled' : result);
    if (result === 'unresolved') note(meetings, row, 'past and still scheduled', 'outcome', '');
  }
  return {
    due: { kind: 'time', values: due },
    booked: { kind: 'time', values: booked },
    chainHead: { kind: 'class', codes: heads, texts: [...yesNo], classes: yesNo },
    result: { kind: 'class', codes, texts: [...results], classes: results },
    ...linkClients(meetings, heads, booked),
  };
}

function classAt({ codes, classes }: ClassColumn, row: number): string {
  return classes[codes[row] as number] as string;
}

/** What an outcome says once the day has come; ahead of it only a cancellation or a second move is already a result. */
function resultOf(outcome: string, past: boolean): Result {
  if (outcome === 'cancelled' || outcome === 'rescheduled') return outcome;
  if (!past) return 'scheduled';
  if (outcome === 'held' || outcome === 'no-show' || outcome === 'not held') return outcome;
  return 'unresolved';
}

/** For each meeting the row of the one it was moved from; -1 for the first of its chain. */
function chainParents(meetings: TypedTab, due: Float64Array): Int32Array {
  const parent = new Int32Array(meetings.rows).fill(-1);
  const ids = codesOf(meetings, 'meetingId');
  const from = codesOf(meetings, 'rescheduledFrom');
  if (ids && from) {
    const rowOf = new Map<number, number>();
    for (let row = 0; row < ids.length; row += 1) rowOf.set(ids[row] as number, row);
    for (let row = 0; row < from.length; row += 1) {
      const before = from[row] === 0 ? undefined : rowOf.get(from[row] as number);
      if (before !== undefined && before !== row) parent[row] = before;
    }
    return withoutCircles(parent);
  }
  const clients = clientsOf(meetings);
  const outcome = classesOf(meetings, 'outcome');
  if (!clients || !outcome?.classes.includes('rescheduled')) return parent;
  const waiting = new Map<number, number>();
  for (const row of byTime(meetings, due)) {
    const client = clients[row] as number;
    if (client === 0) continue;
    const moved = waiting.get(client);
    if (moved !== undefined) parent[row] = moved;
    if (classAt(outcome, row) === 'rescheduled') waiting.set(client, row);
    else waiting.delete(client);
  }
  return parent;
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
function chainEnds(parent: Int32Array): Int32Array {
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

/** The client's first appointment carries the client, so that clients add up. */
function linkClients(meetings: TypedTab, heads: Int32Array, booked: Float64Array): Columns {
  const clients = clientsOf(meetings);
  if (!clients) return {};
  const first = new Map<number, number>();
  const again = new Set<number>();
  for (let row = 0; row < meetings.rows; row += 1) {
    const client = clients[row] as number;
    if (client === 0 || heads[row] !== 1) continue;
    const known = first.get(client);
    if (known === undefined) first.set(client, row);
    else {
      again.add(client);
      if ((booked[row] as number) < (booked[known] as number)) first.set(client, row);
    }
  }
  const firstCodes = new Int32Array(meetings.rows);
  const againCodes = new Int32Array(meetings.rows);
  for (const [client, row] of first) {
    firstCodes[row] = 1;
    againCodes[row] = again.has(client) ? 1 : 2;
  }
  return {
    clientFirst: { kind: 'class', codes: firstCodes, texts: [...yesNo], classes: yesNo },
    clientAgain: { kind: 'class', codes: againCodes, texts: [...yesNo], classes: yesNo },
  };
}

/** Who each meeting is with: the client, else the lead, as numbers that do not meet; 0 is nobody knows. */
export function clientsOf(meetings: TypedTab): Float64Array | null {
  const clients = codesOf(meetings, 'client');
  const leads = codesOf(meetings, 'leadId');
  if (!clients && !leads) return null;
  return Float64Array.from({ length: meetings.rows }, (_, row) => clients?.[row] || -(leads?.[row] ?? 0));
}
