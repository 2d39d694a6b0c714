import { type Columns, classesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';

/**
 * Gives calls an outcome where no column says one: a call that was put through at some moment, or that has talk time,
 * was connected. Joins the day and the clock where they stand in two columns.
 */
export function linkCalls(calls: TypedTab): Columns {
  const spoken = spokenOn(calls);
  if (classesOf(calls, 'outcome')) return spoken;
  const connectedAt = timesOf(calls, 'connectedAt');
  const talk = numbersOf(calls, 'talk');
  if (!connectedAt && !talk) return spoken;
  const codes = new Int32Array(calls.rows);
  for (let row = 0; row < calls.rows; row += 1) {
    const connected = connectedAt ? !Number.isNaN(connectedAt[row]) : (talk?.[row] ?? 0) > 0;
    codes[row] = connected ? 1 : 2;
  }
  const classes = ['blank', 'connected', 'no answer'];
  return { ...spoken, outcome: { kind: 'class', codes, texts: ['', '', ''], classes } };
}

/** Where a talk time is 0, not a word was spoken; a call that nobody timed may have been a conversation. */
function spokenOn(calls: TypedTab): Columns {
  const talk = numbersOf(calls, 'talk');
  const codes = new Uint8Array(calls.rows);
  if (talk) for (let row = 0; row < codes.length; row += 1) codes[row] = talk[row] === 0 ? 1 : 0;
  return { spoken: { kind: 'class', codes, texts: ['', ''], classes: ['yes', 'no'] } };
}

/** Adds the clock of one column to the day of another, where a dialler exports them apart. */
export function joinDayAndClock(tab: TypedTab): Columns {
  const day = timesOf(tab, 'atDate');
  if (!day || timesOf(tab, 'at')) return {};
  const clock = timesOf(tab, 'atTime');
  const values = Float64Array.from(day, (seconds, row) => {
    const time = clock ? (clock[row] as number) : Number.NaN;
    return seconds + (Number.isNaN(time) ? 0 : time);
  });
  return { at: { kind: 'time', values } };
}
