import { note } from '../rows/leftOut/leaveOut.ts';
import { type ClassColumn, type Columns, classesOf, codesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import { chainEnds, chainParents } from './meetingChains.ts';
import { clientsOf } from './meetingClients.ts';

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
const againClasses = [...yesNo, 'unknown'] as const;

/**
 * One appointment per reschedule chain: the first meeting stands for it, due on its day, with the outcome of the last.
 * A meeting that was moved is followed by the one that names it, else by the same client's next meeting.
 * @param meetings those that count
 */
export function linkMeetings(meetings: TypedTab, asOf: Day): Columns {
  const at = timesOf(meetings, 'at');
  const bookedAt = timesOf(meetings, 'bookedAt');
  const due = at ?? new Float64Array(meetings.rows).fill(Number.NaN);
  const parent = chainParents(meetings, due, bookedAt);
  const last = chainEnds(parent);
  const doubts = doubtfulHeads(parent, chainParents(meetings, due, bookedAt, true), movedForNobody(meetings));
  const isDoubted = (row: number): boolean => doubts[row] === 1;
  const tomorrow = (asOf + 1) * secondsPerDay;
  // A meeting without a day counts for all time; it is not ahead.
  const isPast = (row: number): boolean => !((due[row] as number) >= tomorrow);
  const outcome = classesOf(meetings, 'outcome');
  const told = classesOf(meetings, 'told');
  const heads = new Int32Array(meetings.rows);
  const set = new Int32Array(meetings.rows);
  const codes = new Int32Array(meetings.rows);
  const unsaid = new Int32Array(meetings.rows);
  const booked = new Float64Array(meetings.rows).fill(Number.NaN);
  for (let row = 0; row < meetings.rows; row += 1) {
    const own = bookedAt ? (bookedAt[row] as number) : Number.NaN;
    booked[row] = Number.isNaN(own) ? (due[row] as number) : own;
    // Set on its own day, for want of a better one: that day has not come.
    const isAhead = Number.isNaN(own) && !isPast(row);
    if (isAhead) note(meetings, row, 'ahead', 'at', '');
    heads[row] = parent[row] === -1 ? 1 : 2;
    const isSet = heads[row] === 1 && !isAhead;
    set[row] = !isSet ? 2 : told && classAt(told, row) === 'unknown' ? 3 : 1;
    if (heads[row] !== 1) continue;
    if (Number.isNaN(own) && !isAhead) note(meetings, row, 'booked day unknown', 'bookedAt', '');
    const end = last[row] as number;
    const result = !outcome ? 'blank' : isPast(row) ? resultOf(classAt(outcome, end), isPast(end)) : 'scheduled';
    codes[row] = results.indexOf(end !== row && isPast(row) && result === 'scheduled' ? 'rescheduled' : result);
    if (result === 'unresolved' && outcome) unsaid[row] = isUnsaid(classAt(outcome, end)) ? 1 : 2;
    if (result === 'unresolved') note(meetings, row, 'past and still scheduled', 'outcome', '');
  }
  return {
    due: { kind: 'time', values: due },
    booked: { kind: 'time', values: booked },
    chainHead: { kind: 'class', codes: heads, texts: [...yesNo], classes: yesNo },
    isSet: { kind: 'class', codes: set, texts: [...againClasses], classes: againClasses },
    result: { kind: 'class', codes, texts: [...results], classes: results },
    isUnsaid: { kind: 'class', codes: unsaid, texts: [...yesNo], classes: yesNo },
    ...(doubts.includes(1) && { inDoubt: { kind: 'class', codes: doubts, texts: ['', ''], classes: ['no', 'yes'] } }),
    ...linkClients(meetings, set, { booked, due }, isDoubted),
  };
}

/** Appointments that would be a moved one were an outcome that is not understood to say so, and those that nobody can follow. */
function doubtfulHeads(parent: Int32Array, perhaps: Int32Array, isLost: (row: number) => boolean): Uint8Array {
  return Uint8Array.from(parent, (own, row) => Number(own === -1 && (perhaps[row] !== -1 || isLost(row))));
}

/** A meeting that was moved, and nothing says with whom it was: another row may be the same appointment. */
function movedForNobody(meetings: TypedTab): (row: number) => boolean {
  const clients = clientsOf(meetings);
  const outcome = classesOf(meetings, 'outcome');
  const isNamed = codesOf(meetings, 'rescheduledFrom')?.some((code) => code !== 0) ?? false;
  return (row) =>
    !isNamed && (clients?.[row] ?? 0) === 0 && outcome !== null && classAt(outcome, row) === 'rescheduled';
}

function classAt({ codes, classes }: ClassColumn, row: number): string {
  return classes[codes[row] as number] as string;
}

/** Nobody has written anything since the meeting was planned; a word that is not understood says something. */
function isUnsaid(outcome: string): boolean {
  return outcome === 'blank' || outcome === 'scheduled';
}

/** What an outcome says once the day has come; ahead of it only a cancellation or a second move is already a result. */
function resultOf(outcome: string, past: boolean): Result {
  if (outcome === 'cancelled' || outcome === 'rescheduled') return outcome;
  if (!past) return 'scheduled';
  if (outcome === 'held' || outcome === 'no-show' || outcome === 'not held') return outcome;
  return 'unresolved';
}

/** The client's first appointment carries the client, so that clients add up. */
function linkClients(
  meetings: TypedTab,
  heads: Int32Array,
  { booked, due }: { readonly booked: Float64Array; readonly due: Float64Array },
  isDoubted: (row: number) => boolean,
): Columns {
  const clients = clientsOf(meetings);
  if (!clients) return {};
  const first = new Map<number, number>();
  const appointments = new Map<number, { all: number; sure: number }>();
  for (let row = 0; row < meetings.rows; row += 1) {
    const client = clients[row] as number;
    if (client === 0 || heads[row] !== 1) continue;
    const known = first.get(client);
    // An appointment on no day is nobody's first while another one has a day.
    const own = booked[row] as number;
    const before = known === undefined ? Number.NaN : (booked[known] as number);
    const isDueFirst = known !== undefined && own === before && (due[row] as number) < (due[known] as number);
    if (known === undefined || own < before || isDueFirst || (Number.isNaN(before) && !Number.isNaN(own)))
      first.set(client, row);
    const counted = appointments.get(client) ?? { all: 0, sure: 0 };
    appointments.set(client, counted);
    counted.all += 1;
    if (!isDoubted(row)) counted.sure += 1;
  }
  const firstCodes = new Int32Array(meetings.rows);
  const againCodes = new Int32Array(meetings.rows);
  for (const [client, row] of first) {
    const { all, sure } = appointments.get(client) ?? { all: 1, sure: 1 };
    firstCodes[row] = 1;
    againCodes[row] = againClasses.indexOf(sure > 1 ? 'yes' : all > 1 ? 'unknown' : 'no');
  }
  return {
    clientFirst: { kind: 'class', codes: firstCodes, texts: [...yesNo], classes: yesNo },
    clientAgain: { kind: 'class', codes: againCodes, texts: [...againClasses], classes: againClasses },
  };
}
