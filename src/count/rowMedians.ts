import { classesOf, codesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { connectedCodes } from './connectedCodes.ts';

export type Median = { readonly seconds: number; readonly rows: number };

/** Of the period, and of all time; null where there is no such row. */
export type Medians = { readonly now: Median | null; readonly allTime: Median | null };

/** Of whose rows, and of which days: null is everybody, and all time. */
type Of = { readonly shown: ReadonlySet<number> | null; readonly period: Period | null };

/**
 * The median talk time of the connected calls that somebody timed. Only rows have one: sums by day know nothing of the
 * calls they are of.
 */
export function conversationMedians(calls: TypedTab, of: Of): Medians {
  const talk = numbersOf(calls, 'talk');
  const outcome = classesOf(calls, 'outcome');
  if (!talk || !outcome) return nothing;
  const isConnected = connectedCodes(outcome);
  const secondsOf = (row: number): number =>
    isConnected[outcome.codes[row] as number] === 1 ? (talk[row] as number) : Number.NaN;
  return mediansOf(calls, secondsOf, { ...of, day: 'at' });
}

/** The median time from a new lead to its first call; `seconds` is Infinity where it is more than a day. */
export function firstCallMedians(leads: TypedTab, of: Of): Medians {
  const waits = numbersOf(leads, 'firstCallWait');
  return waits ? mediansOf(leads, (row) => waits[row] as number, { ...of, day: 'created' }) : nothing;
}

const nothing: Medians = { now: null, allTime: null };

function mediansOf(
  tab: TypedTab,
  secondsOf: (row: number) => number,
  { shown, period, day }: Of & { readonly day: string },
): Medians {
  const at = period && timesOf(tab, day);
  const reps = codesOf(tab, 'rep');
  const [from, to] = period ? [period.from * secondsPerDay, period.to * secondsPerDay] : [0, 0];
  const [allTime, now] = [noLengths(), noLengths()];
  for (let row = 0; row < tab.rows; row += 1) {
    const seconds = secondsOf(row);
    if (tab.leftOut[row] !== 0 || Number.isNaN(seconds)) continue;
    if (shown && !shown.has(reps ? (reps[row] as number) : 0)) continue;
    add(allTime, seconds);
    // A comparison with NaN is false.
    if (at && (at[row] as number) >= from && (at[row] as number) < to) add(now, seconds);
  }
  const ofAll = medianOf(allTime);
  return { now: period ? medianOf(now) : ofAll, allTime: ofAll };
}

/** How many rows have each length: nearly all are whole seconds of less than a day, of which there are few. */
type Lengths = { readonly whole: Int32Array; readonly others: number[]; rows: number };

function noLengths(): Lengths {
  return { whole: new Int32Array(secondsPerDay), others: [], rows: 0 };
}

function add(lengths: Lengths, seconds: number): void {
  lengths.rows += 1;
  const second = seconds >= 0 && seconds < secondsPerDay ? Math.floor(seconds) : -1;
  if (second === seconds) lengths.whole[second] = (lengths.whole[second] as number) + 1;
  else lengths.others.push(seconds);
}

function medianOf(lengths: Lengths): Median | null {
  const { rows } = lengths;
  if (rows === 0) return null;
  const others = Float64Array.from(lengths.others).sort();
  const [lower, upper] = [(rows - 1) >> 1, rows >> 1].map((place) => nthSmallest(lengths.whole, others, place));
  return { seconds: ((lower as number) + (upper as number)) / 2, rows };
}

/** @param others in their order */
function nthSmallest(whole: Int32Array, others: Float64Array, place: number): number {
  let [before, next] = [0, 0];
  for (let second = 0; second < whole.length; second += 1) {
    for (; next < others.length && (others[next] as number) < second; next += 1, before += 1)
      if (before === place) return others[next] as number;
    before += whole[second] as number;
    if (before > place) return second;
  }
  return others[next + place - before] as number;
}
