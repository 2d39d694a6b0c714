import type { Reading } from '../find/reading.ts';
import { clientsOf } from '../link/meetingClients.ts';
import { textAt } from '../rows/leftOut/leaveOut.ts';
import { type ClassColumn, classesOf, codesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';

/** What only the rows say of appointments and their clients: it does not add up over days. */
export type AppointmentClients = {
  /** Clients with a no-show or a cancellation, and those of them who came later all the same. */
  readonly missed: number;
  readonly recovered: number;
  /** Clients who missed more than once, those with most misses first. */
  readonly missedAgain: readonly {
    readonly client: string;
    readonly rep: number;
    readonly noShows: number;
    readonly cancelled: number;
    readonly held: number;
    /** Their appointments. */
    readonly rows: readonly number[];
  }[];
  /** Clients with exactly one appointment and none ahead, the newest first. */
  readonly onlyOne: readonly {
    readonly client: string;
    readonly rep: number;
    readonly day: Day | null;
    readonly row: number;
  }[];
};

type Client = { rows: number[]; isAhead: boolean; missedAt: number; cameAfter: boolean };

/** Null where no column tells the clients apart. */
export function appointmentClients(meetings: TypedTab, reading: Reading, asOf: Day): AppointmentClients | null {
  const clients = clientsOf(meetings);
  const due = timesOf(meetings, 'due');
  const heads = classesOf(meetings, 'chainHead');
  const results = classesOf(meetings, 'result');
  if (!clients || !due || !heads || !results) return null;
  const found = new Map<number, Client>();
  const tomorrow = (asOf + 1) * secondsPerDay;
  for (let row = 0; row < meetings.rows; row += 1) {
    const key = clients[row] as number;
    if (meetings.leftOut[row] !== 0 || key === 0 || heads.classes[heads.codes[row] as number] !== 'yes') continue;
    const client = found.get(key) ?? { rows: [], isAhead: false, missedAt: Number.POSITIVE_INFINITY, cameAfter: false };
    found.set(key, client);
    client.rows.push(row);
    if ((due[row] as number) >= tomorrow) client.isAhead = true;
    const result = results.classes[results.codes[row] as number];
    if (result === 'no-show' || result === 'cancelled') client.missedAt = Math.min(client.missedAt, due[row] as number);
  }
  for (const client of found.values()) {
    client.cameAfter = client.rows.some(
      (row) => (due[row] as number) > client.missedAt && results.classes[results.codes[row] as number] === 'held',
    );
  }
  const all = [...found.values()];
  const missed = all.filter(({ missedAt }) => missedAt !== Number.POSITIVE_INFINITY);
  return {
    missed: missed.length,
    recovered: missed.filter(({ cameAfter }) => cameAfter).length,
    missedAgain: missedAgain(missed, meetings, reading, results),
    onlyOne: onlyOnce(all, meetings, reading, due),
  };
}

function missedAgain(missed: readonly Client[], meetings: TypedTab, reading: Reading, results: ClassColumn) {
  const reps = codesOf(meetings, 'rep');
  const resultOf = (row: number): string => results.classes[results.codes[row] as number] ?? '';
  return missed
    .map(({ rows }) => {
      const times = (result: string): number => rows.filter((row) => resultOf(row) === result).length;
      const newest = rows[rows.length - 1] ?? 0;
      return {
        client: clientAt(meetings, reading, newest),
        rep: reps ? (reps[newest] as number) : 0,
        noShows: times('no-show'),
        cancelled: times('cancelled'),
        held: times('held'),
        rows,
      };
    })
    .filter(({ noShows, cancelled }) => noShows + cancelled > 1)
    .sort((a, b) => b.noShows + b.cancelled - a.noShows - a.cancelled || b.noShows - a.noShows);
}

function clientAt(meetings: TypedTab, reading: Reading, row: number): string {
  return textAt(meetings, reading, 'client', row) || textAt(meetings, reading, 'leadId', row);
}

function onlyOnce(all: readonly Client[], meetings: TypedTab, reading: Reading, due: Float64Array) {
  const reps = codesOf(meetings, 'rep');
  return all
    .filter(({ rows, isAhead }) => rows.length === 1 && !isAhead)
    .map(({ rows: [row = 0] }) => ({
      client: clientAt(meetings, reading, row),
      rep: reps ? (reps[row] as number) : 0,
      day: Number.isNaN(due[row]) ? null : Math.floor((due[row] as number) / secondsPerDay),
      row,
    }))
    .sort((a, b) => (b.day ?? 0) - (a.day ?? 0));
}
