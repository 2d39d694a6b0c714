import { classesOf, codesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { connectedCodes } from './connectedCodes.ts';

export type Median = { readonly seconds: number; readonly rows: number };

/** Of whose rows, and of which days: null is everybody, and all time. */
type Of = { readonly shown: ReadonlySet<number> | null; readonly period: Period | null };

/**
 * The median talk time of the connected calls that somebody timed. Only rows have one: sums by day know nothing of the
 * calls they are of. Null where there is no such call.
 */
export function conversationMedian(calls: TypedTab, of: Of): Median | null {
  const talk = numbersOf(calls, 'talk');
  const outcome = classesOf(calls, 'outcome');
  if (!talk || !outcome) return null;
  const isConnected = connectedCodes(outcome);
  const secondsOf = (row: number): number =>
    isConnected[outcome.codes[row] as number] === 1 ? (talk[row] as number) : Number.NaN;
  return medianOf(calls, secondsOf, { ...of, day: 'at' });
}

/** The median time from a new lead to its first call; `seconds` is Infinity where it is more than a day. */
export function firstCallMedian(leads: TypedTab, of: Of): Median | null {
  const waits = numbersOf(leads, 'firstCallWait');
  return waits ? medianOf(leads, (row) => waits[row] as number, { ...of, day: 'created' }) : null;
}

function medianOf(
  tab: TypedTab,
  secondsOf: (row: number) => number,
  { shown, period, day }: Of & { readonly day: string },
): Median | null {
  const at = timesOf(tab, day);
  if (period && !at) return null;
  const reps = codesOf(tab, 'rep');
  const [from, to] = period ? [period.from * secondsPerDay, period.to * secondsPerDay] : [0, 0];
  const found = new Float64Array(tab.rows);
  let count = 0;
  for (let row = 0; row < tab.rows; row += 1) {
    const seconds = secondsOf(row);
    if (tab.leftOut[row] !== 0 || Number.isNaN(seconds)) continue;
    // A comparison with NaN is false.
    const isIn = !period || ((at?.[row] as number) >= from && (at?.[row] as number) < to);
    if (isIn && (!shown || shown.has(reps ? (reps[row] as number) : 0))) found[count++] = seconds;
  }
  if (count === 0) return null;
  const sorted = found.subarray(0, count).sort();
  const middle = (sorted[(count - 1) >> 1] as number) + (sorted[count >> 1] as number);
  return { seconds: middle / 2, rows: count };
}
