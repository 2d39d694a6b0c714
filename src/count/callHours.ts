import { type ClassColumn, classesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';

/** Calls by weekday (0 is Monday) and hour of the day: `made[weekday * 24 + hour]`. */
export type CallHours = { readonly made: Float64Array; readonly connected: Float64Array };

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
  const { leftOut } = calls;
  let hasClock = false;
  for (let row = 0; row < codes.length; row += 1) {
    const seconds = at[row] as number;
    if (leftOut[row] !== 0 || Number.isNaN(seconds)) continue;
    hasClock ||= seconds % secondsPerDay !== 0;
    const place = hourOfWeek(seconds);
    made[place] = (made[place] as number) + 1;
    connected[place] = (connected[place] as number) + (isConnected[codes[row] as number] as number);
  }
  return hasClock ? { made, connected } : null;
}

/** The place among `made` of a moment. */
export function hourOfWeek(seconds: number): number {
  // As a whole number, whose remainder costs a tenth of that of a fraction.
  const hour = Math.floor(seconds / secondsPerHour) | 0;
  return (hour + hourOf1970) % hoursPerWeek;
}

/** By code of an outcome: 1 where somebody answered. */
export function connectedCodes({ classes }: ClassColumn): Uint8Array {
  return Uint8Array.from(classes, (name) => Number(name === 'connected' || name === 'productive'));
}
