import { classesOf, codesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import { connectedCodes } from './connectedCodes.ts';
import { type Contrasts, casesOf, contrastsOf } from './contrasts.ts';

/** The last stands for every later one as well: few leads are called so often. */
export const attempts = 8;

/** Calls to leads nobody had reached yet, by attempt: `made[attempt]`, the first is 0. */
export type CallAttempts = {
  readonly made: readonly number[];
  readonly connected: readonly number[];
  /** Each attempt against the calls of the same rep. */
  readonly contrasts: Contrasts;
};

/** How often the first, second … call to a lead gets through; null where the call log does not say which leads were called. */
export function countCallAttempts(calls: TypedTab): CallAttempts | null {
  const found = attemptsOf(calls);
  const at = timesOf(calls, 'at');
  if (found.length === 0 || !at) return null;
  const reps = codesOf(calls, 'rep');
  const zeros = (): number[] => new Array<number>(attempts).fill(0);
  const [made, connected] = [zeros(), zeros()];
  for (const { attempt, isConnected } of found) {
    made[attempt] = (made[attempt] as number) + 1;
    if (isConnected) connected[attempt] = (connected[attempt] as number) + 1;
  }
  const cases = found.map(({ row, attempt, isConnected }) => ({
    place: attempt,
    day: Math.floor((at[row] as number) / secondsPerDay),
    kind: reps?.[row] ?? 0,
    isYes: isConnected,
  }));
  return { made, connected, contrasts: contrastsOf(casesOf(cases, attempts)) };
}

/** The calls that `countCallAttempts` counts, each with its place there. */
export function attemptsOf(
  calls: TypedTab,
): { readonly row: number; readonly attempt: number; readonly isConnected: boolean }[] {
  const nth = numbersOf(calls, 'attempt');
  const outcome = classesOf(calls, 'outcome');
  if (!nth || !outcome) return [];
  const isConnected = connectedCodes(outcome);
  const found: { row: number; attempt: number; isConnected: boolean }[] = [];
  for (let row = 0; row < calls.rows; row += 1) {
    // A comparison with NaN is false.
    if (!((nth[row] as number) >= 1) || calls.leftOut[row] !== 0) continue;
    const attempt = Math.min(nth[row] as number, attempts) - 1;
    found.push({ row, attempt, isConnected: isConnected[outcome.codes[row] as number] === 1 });
  }
  return found;
}
