import { classesOf, codesOf, numbersOf, type TypedTab } from '../rows/typedTab.ts';
import { connectedCodes } from './callHours.ts';

/** The last stands for every later one as well: few leads are called so often. */
export const attempts = 8;

/** Calls to leads nobody had reached yet, by attempt and rep: `made[attempt][rep]`, the first attempt is 0. */
export type CallAttempts = {
  readonly made: readonly (readonly number[])[];
  readonly connected: readonly (readonly number[])[];
};

/** How often the first, second … call to a lead gets through; null where the call log does not say which leads were called. */
export function countCallAttempts(calls: TypedTab): CallAttempts | null {
  const found = attemptsOf(calls);
  if (found.length === 0) return null;
  const reps = codesOf(calls, 'rep');
  const repOf = (row: number): number => (reps ? (reps[row] as number) : 0);
  const width = found.reduce((most, { row }) => Math.max(most, repOf(row)), 0) + 1;
  const zeros = (): number[][] => Array.from({ length: attempts }, () => new Array<number>(width).fill(0));
  const [made, connected] = [zeros(), zeros()];
  for (const { row, attempt, isConnected } of found) {
    const [ofMade, ofConnected] = [made[attempt] as number[], connected[attempt] as number[]];
    ofMade[repOf(row)] = (ofMade[repOf(row)] as number) + 1;
    if (isConnected) ofConnected[repOf(row)] = (ofConnected[repOf(row)] as number) + 1;
  }
  return { made, connected };
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
