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
  let found: Float64Array = new Float64Array(firstRoom);
  let count = 0;
  for (let row = 0; row < tab.rows; row += 1) {
    const seconds = secondsOf(row);
    if (tab.leftOut[row] !== 0 || Number.isNaN(seconds)) continue;
    // A comparison with NaN is false.
    const isIn = !period || ((at?.[row] as number) >= from && (at?.[row] as number) < to);
    if (!isIn || (shown && !shown.has(reps ? (reps[row] as number) : 0))) continue;
    if (count === found.length) found = withMoreRoom(found);
    found[count++] = seconds;
  }
  return count === 0 ? null : { seconds: middleOf(found.subarray(0, count)), rows: count };
}

/** Few of a tab's rows may have a duration. */
const firstRoom = 4096;

function withMoreRoom(before: Float64Array): Float64Array {
  const more = new Float64Array(before.length * 2);
  more.set(before);
  return more;
}

/** The median; the numbers are put into another order. */
function middleOf(numbers: Float64Array): number {
  const place = numbers.length >> 1;
  const upper = nthSmallest(numbers, place);
  if (numbers.length % 2 === 1) return upper;
  // The smaller ones all stand before it.
  let lower = numbers[0] as number;
  for (let i = 1; i < place; i += 1) if ((numbers[i] as number) > lower) lower = numbers[i] as number;
  return (lower + upper) / 2;
}

/** Hoare's selection, a tenth of the work of sorting them all; afterwards no greater one stands before the place. */
function nthSmallest(numbers: Float64Array, place: number): number {
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const pivot = numbers[(from + to) >> 1] as number;
    let [low, high] = [from, to];
    while (low <= high) {
      while ((numbers[low] as number) < pivot) low += 1;
      while ((numbers[high] as number) > pivot) high -= 1;
      if (low > high) break;
      const swapped = numbers[low] as number;
      numbers[low] = numbers[high] as number;
      numbers[high] = swapped;
      low += 1;
      high -= 1;
    }
    if (place <= high) to = high;
    else if (place >= low) from = low;
    else break;
  }
  return numbers[place] as number;
}
