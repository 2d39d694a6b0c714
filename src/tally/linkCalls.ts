import { leaveOut, note } from './leaveOut.ts';
import { classesOf, codesOf, highestCode, numbersOf, rowNumber, type TypedTab, timesOf } from './typedTab.ts';

/**
 * Gives calls an outcome where no column says one: a call that was put through at some moment, or that has talk time,
 * was connected. Joins the day and the clock where they stand in two columns.
 */
export function linkCalls(calls: TypedTab): void {
  if (classesOf(calls, 'outcome')) return;
  const connectedAt = timesOf(calls, 'connectedAt');
  const talk = numbersOf(calls, 'talk');
  if (!connectedAt && !talk) return;
  const codes = new Int32Array(calls.rows);
  for (let row = 0; row < calls.rows; row += 1) {
    const connected = connectedAt ? !Number.isNaN(connectedAt[row]) : (talk?.[row] ?? 0) > 0;
    codes[row] = connected ? 1 : 2;
  }
  calls.columns.outcome = {
    kind: 'class',
    codes,
    texts: ['', '', ''],
    classes: ['blank', 'connected', 'no answer'],
  };
}

/**
 * One call logged on several records, or exported twice, stands there several times: same rep, client and duration
 * within a minute of the client's call before. The copies are noted, or left out when the settings say so.
 */
export function findDuplicateCalls(calls: TypedTab, leaveThemOut: boolean): void {
  const at = timesOf(calls, 'at');
  const reps = codesOf(calls, 'rep');
  const clients = codesOf(calls, 'client');
  const talk = numbersOf(calls, 'talk');
  if (!at || !reps || !clients) return;
  const most = highestCode(clients);
  const lastOf = new Int32Array(most + 1).fill(-1);
  for (let row = 0; row < calls.rows; row += 1) {
    const client = clients[row] as number;
    if (client === 0 || calls.leftOut[row] !== 0) continue;
    const before = lastOf[client] as number;
    lastOf[client] = row;
    if (before === -1 || reps[row] !== reps[before]) continue;
    if (!(Math.abs((at[row] as number) - (at[before] as number)) <= 60)) continue;
    if (talk && !(talk[row] === talk[before])) continue;
    const sample = String(rowNumber(calls, before));
    if (leaveThemOut) leaveOut(calls, row, 'duplicate call', 'at', sample);
    else note(calls, row, 'duplicate call', 'at', sample);
  }
}

/** Adds the clock of one column to the day of another, where a dialler exports them apart. */
export function joinDayAndClock(tab: TypedTab): void {
  const day = timesOf(tab, 'atDate');
  if (!day || timesOf(tab, 'at')) return;
  const clock = timesOf(tab, 'atTime');
  const values = Float64Array.from(day, (seconds, row) => {
    const time = clock ? (clock[row] as number) : Number.NaN;
    return seconds + (Number.isNaN(time) ? 0 : time);
  });
  tab.columns.at = { kind: 'time', values };
}
