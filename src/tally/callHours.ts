import { secondsPerDay } from '../vocabulary/day.ts';
import { classesOf, type TypedTab, timesOf } from './typedTab.ts';

/** Calls by weekday (0 is Monday) and hour of the day: `made[weekday * 24 + hour]`. */
export type CallHours = { readonly made: Float64Array; readonly connected: Float64Array };

const secondsPerHour = 3600;
/** 1970-01-01 was a Thursday. */
const weekdayOf1970 = 3;

/** When calls are made and answered, by the wall clock of the spreadsheet; null where the tab has days without a clock. */
export function countCallHours(calls: TypedTab): CallHours | null {
  const at = timesOf(calls, 'at');
  const outcome = classesOf(calls, 'outcome');
  if (!at || !outcome) return null;
  const isConnected = outcome.classes.map((name) => name === 'connected' || name === 'productive');
  const made = new Float64Array(7 * 24);
  const connected = new Float64Array(7 * 24);
  let hasClock = false;
  for (let row = 0; row < calls.rows; row += 1) {
    const seconds = at[row] as number;
    if (calls.leftOut[row] !== 0 || Number.isNaN(seconds)) continue;
    const day = Math.floor(seconds / secondsPerDay);
    const clock = seconds - day * secondsPerDay;
    if (clock !== 0) hasClock = true;
    const place = ((day + weekdayOf1970) % 7) * 24 + Math.floor(clock / secondsPerHour);
    made[place] = (made[place] as number) + 1;
    if (isConnected[outcome.codes[row] as number]) connected[place] = (connected[place] as number) + 1;
  }
  return hasClock ? { made, connected } : null;
}
