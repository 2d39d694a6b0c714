import { type ClassColumn, type Columns, classesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';

/**
 * Gives calls an outcome where no column says one: a call that was put through at some moment, or that has talk time,
 * was connected; and takes the connection from those that a machine took.
 */
export function linkCalls(calls: TypedTab): Columns {
  const spoken = spokenOn(calls);
  const outcome = classesOf(calls, 'outcome') ?? (isLength(calls) ? null : outcomeOfLine(calls));
  return outcome ? { ...spoken, outcome: withoutMachines(calls, outcome) } : spoken;
}

/**
 * Whether a machine is known to have taken some calls and each has a length all the same: that was planned or
 * filled in, and tells of nobody who answered.
 */
export function isLength(calls: TypedTab): boolean {
  const talk = numbersOf(calls, 'talk');
  if (!talk || !classesOf(calls, 'machine') || timesOf(calls, 'connectedAt')) return false;
  // A line that is no row, such as the headings again, is no call that nobody timed.
  return talk.every((seconds, row) => seconds > 0 || calls.leftOut[row] !== 0);
}

/** A machine may have taken a call that is said to be this; who says that the talk was productive has talked. */
export const perhapsMachine = ['connected', 'blank', 'unknown'] as const;

function withoutMachines(calls: TypedTab, outcome: ClassColumn): ClassColumn {
  const machine = classesOf(calls, 'machine');
  if (!machine) return outcome;
  const voicemail = outcome.classes.length;
  const isOpen = outcome.classes.map((name) => (perhapsMachine as readonly string[]).includes(name));
  const codes = Int32Array.from(outcome.codes, (code, row) =>
    isOpen[code] && machine.classes[machine.codes[row] as number] === 'yes' ? voicemail : code,
  );
  return { kind: 'class', codes, texts: [...outcome.texts, ''], classes: [...outcome.classes, 'voicemail'] };
}

function outcomeOfLine(calls: TypedTab): ClassColumn | null {
  const connectedAt = timesOf(calls, 'connectedAt');
  const talk = numbersOf(calls, 'talk');
  if (!connectedAt && !talk) return null;
  const codes = new Int32Array(calls.rows);
  for (let row = 0; row < calls.rows; row += 1) {
    const connected = connectedAt ? !Number.isNaN(connectedAt[row]) : (talk?.[row] ?? 0) > 0;
    codes[row] = connected ? 1 : 2;
  }
  const classes = ['blank', 'connected', 'no answer'];
  return { kind: 'class', codes, texts: ['', '', ''], classes };
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
