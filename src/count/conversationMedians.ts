import { classesOf, codesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { connectedCodes } from './callHours.ts';

export type Median = { readonly seconds: number; readonly calls: number };

/**
 * The median talk time of the connected calls that somebody timed, in a period and in all. Only rows have one: sums by day
 * know nothing of the calls they are of. Null where there is no such call.
 * @param period null is all time
 * @param shown the reps whose calls count; null is everybody
 */
export function conversationMedian(
  calls: TypedTab,
  period: Period | null,
  shown: ReadonlySet<number> | null,
): Median | null {
  const at = timesOf(calls, 'at');
  const talk = numbersOf(calls, 'talk');
  const outcome = classesOf(calls, 'outcome');
  if (!talk || !outcome || (period && !at)) return null;
  const isConnected = connectedCodes(outcome);
  const reps = codesOf(calls, 'rep');
  const [from, to] = period ? [period.from * secondsPerDay, period.to * secondsPerDay] : [0, 0];
  const found = new Float64Array(calls.rows);
  let count = 0;
  for (let row = 0; row < calls.rows; row += 1) {
    if (calls.leftOut[row] !== 0 || isConnected[outcome.codes[row] as number] !== 1) continue;
    const seconds = talk[row] as number;
    // A comparison with NaN is false.
    const isIn = !period || ((at?.[row] as number) >= from && (at?.[row] as number) < to);
    if (Number.isNaN(seconds) || !isIn || (shown && !shown.has(reps ? (reps[row] as number) : 0))) continue;
    found[count] = seconds;
    count += 1;
  }
  if (count === 0) return null;
  const sorted = found.subarray(0, count).sort();
  const middle = (sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number);
  return { seconds: middle / 2, calls: sorted.length };
}
