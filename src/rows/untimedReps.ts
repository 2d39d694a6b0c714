import { type Columns, classesOf, codesOf, numbersOf, type TypedTab } from './typedTab.ts';

/** Of fewer conversations it may be chance that none took a second. */
export const fewestUntimed = 3;

/**
 * The talk times without those of reps whom nobody times: where somebody was reached, and every time is 0, no word was
 * spoken in none of them. The column as it is where every rep is timed, or where it is the talk that tells who was reached.
 */
export function withoutUntimed(calls: TypedTab): Columns {
  const untimed = untimedReps(calls);
  const talk = numbersOf(calls, 'talk');
  if (!talk || !untimed.includes(1)) return {};
  const reps = codesOf(calls, 'rep');
  const values = talk.map((seconds, row) => (untimed[reps ? (reps[row] as number) : 0] === 1 ? Number.NaN : seconds));
  return { talk: { kind: 'number', values } };
}

/** By the number of the rep. */
export function untimedReps(calls: TypedTab): Uint8Array {
  const talk = numbersOf(calls, 'talk');
  const outcome = classesOf(calls, 'outcome');
  const reps = codesOf(calls, 'rep');
  if (!talk || !outcome) return new Uint8Array(0);
  const isReached = outcome.classes.map((name) => name === 'connected' || name === 'productive');
  let most = 0;
  for (let row = 0; reps && row < reps.length; row += 1) most = Math.max(most, reps[row] as number);
  const silent = new Int32Array(most + 1);
  const talked = new Uint8Array(most + 1);
  for (let row = 0; row < calls.rows; row += 1) {
    if (calls.leftOut[row] !== 0) continue;
    const rep = reps ? (reps[row] as number) : 0;
    const seconds = talk[row] as number;
    if (seconds > 0) talked[rep] = 1;
    else if (seconds === 0 && isReached[outcome.codes[row] as number]) silent[rep] = (silent[rep] as number) + 1;
  }
  return Uint8Array.from(silent, (calls, rep) => Number(calls >= fewestUntimed && talked[rep] === 0));
}
