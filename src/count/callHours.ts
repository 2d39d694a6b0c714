import { classesOf, codesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import { attempts } from './callAttempts.ts';
import { connectedCodes } from './connectedCodes.ts';
import { type Contrasts, contrastsOf } from './contrasts.ts';

/** Calls by weekday (0 is Monday) and hour of the day: `made[weekday * 24 + hour]`. */
export type CallHours = {
  readonly made: Float64Array;
  readonly connected: Float64Array;
  /** Each hour of the week against calls of the same rep that are the same attempt at their lead. */
  readonly contrasts: Contrasts;
};

const secondsPerHour = 3600;
const hoursPerWeek = 7 * 24;
/** 1970-01-01 was a Thursday. */
const hourOf1970 = 3 * 24;

/** When calls are made and answered, by the wall clock of the spreadsheet; null where the tab has days without a clock. */
export function countCallHours(calls: TypedTab): CallHours | null {
  const at = timesOf(calls, 'at');
  const outcome = classesOf(calls, 'outcome');
  if (!at || !outcome) return null;
  const { codes } = outcome;
  const isConnected = connectedCodes(outcome);
  const made = new Float64Array(hoursPerWeek);
  const connected = new Float64Array(hoursPerWeek);
  const kindOf = kindsOf(calls);
  const [places, ends] = [new Uint8Array(codes.length), new Uint8Array(codes.length)];
  const [days, kinds] = [new Int32Array(codes.length), new Int32Array(codes.length)];
  const { leftOut } = calls;
  let hasClock = false;
  let count = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const seconds = at[row] as number;
    if (leftOut[row] !== 0 || Number.isNaN(seconds)) continue;
    hasClock ||= seconds % secondsPerDay !== 0;
    const place = hourOfWeek(seconds);
    const end = isConnected[codes[row] as number] as number;
    made[place] = (made[place] as number) + 1;
    connected[place] = (connected[place] as number) + end;
    places[count] = place;
    ends[count] = end;
    days[count] = Math.floor(seconds / secondsPerDay);
    kinds[count] = kindOf(row);
    count += 1;
  }
  if (!hasClock) return null;
  return { made, connected, contrasts: contrastsOf({ count, width: hoursPerWeek, places, days, kinds, ends }) };
}

/** By rep, and by which attempt at its lead a call is, where that is known: a second call reaches fewer at any hour. */
function kindsOf(calls: TypedTab): (row: number) => number {
  const reps = codesOf(calls, 'rep');
  const nth = numbersOf(calls, 'attempt');
  return (row) => {
    const attempt = nth?.[row] ?? 0;
    // A comparison with NaN is false.
    return (reps?.[row] ?? 0) * (attempts + 1) + (attempt >= 1 ? Math.min(attempt, attempts) : 0);
  };
}

/** The place among `made` of a moment. */
export function hourOfWeek(seconds: number): number {
  // As a whole number, whose remainder costs a tenth of that of a fraction.
  const hour = Math.floor(seconds / secondsPerHour) | 0;
  return (hour + hourOf1970) % hoursPerWeek;
}
