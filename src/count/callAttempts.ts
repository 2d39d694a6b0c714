import { classesOf, codesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import { connectedCodes } from './connectedCodes.ts';
import { type Contrasts, contrastsOf } from './contrasts.ts';

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
  const at = timesOf(calls, 'at');
  if (!at) return null;
  const reps = codesOf(calls, 'rep');
  const zeros = (): number[] => new Array<number>(attempts).fill(0);
  const [made, connected] = [zeros(), zeros()];
  let all = 0;
  eachAttempt(calls, () => {
    all += 1;
  });
  if (all === 0) return null;
  const [places, ends] = [new Uint8Array(all), new Uint8Array(all)];
  const [days, kinds] = [new Int32Array(all), new Int32Array(all)];
  let count = 0;
  eachAttempt(calls, (row, attempt, isConnected) => {
    made[attempt] = (made[attempt] as number) + 1;
    if (isConnected) connected[attempt] = (connected[attempt] as number) + 1;
    places[count] = attempt;
    ends[count] = Number(isConnected);
    days[count] = Math.floor((at[row] as number) / secondsPerDay);
    kinds[count] = reps ? (reps[row] as number) : 0;
    count += 1;
  });
  return { made, connected, contrasts: contrastsOf({ count, width: attempts, places, days, kinds, ends }) };
}

/** Visits the calls that `countCallAttempts` counts, each with its place there. */
export function eachAttempt(
  calls: TypedTab,
  visit: (row: number, attempt: number, isConnected: boolean) => void,
): void {
  const nth = numbersOf(calls, 'attempt');
  const outcome = classesOf(calls, 'outcome');
  if (!nth || !outcome) return;
  const isConnected = connectedCodes(outcome);
  for (let row = 0; row < calls.rows; row += 1) {
    // A comparison with NaN is false.
    if (!((nth[row] as number) >= 1) || calls.leftOut[row] !== 0) continue;
    const attempt = Math.min(nth[row] as number, attempts) - 1;
    visit(row, attempt, isConnected[outcome.codes[row] as number] === 1);
  }
}
