import { type ExcludingReason, reasonCode } from '../../vocabulary/leftOut.ts';
import { type Codes, highestCode, type SomeRows, type TypedTab } from '../typedTab.ts';

// Each is a pass over a column of a million calls: no closure, no object, one look at each row.

/** Rows at or after an instant of the wall clock. */
export function leaveOutFrom({ leftOut }: TypedTab, times: Float64Array, end: number): SomeRows {
  const code = reasonCode('in the future');
  let rows = 0;
  let first = -1;
  for (let row = 0; row < times.length; row += 1) {
    // A comparison with NaN is false.
    if (!((times[row] as number) >= end) || leftOut[row] !== 0) continue;
    leftOut[row] = code;
    rows += 1;
    if (first === -1) first = row;
  }
  return { rows, first };
}

/** Rows whose code is wanted: 1 in the table of codes. */
export function leaveOutCodes(
  { leftOut }: TypedTab,
  codes: Codes,
  wanted: Uint8Array,
  reason: ExcludingReason,
): SomeRows {
  const code = reasonCode(reason);
  let rows = 0;
  let first = -1;
  for (let row = 0; row < codes.length; row += 1) {
    if (wanted[codes[row] as number] !== 1 || leftOut[row] !== 0) continue;
    leftOut[row] = code;
    rows += 1;
    if (first === -1) first = row;
  }
  return { rows, first };
}

/** Rows that go to where they come from. */
export function leaveOutPairs({ leftOut }: TypedTab, from: Codes, to: Codes, sameAs: Int32Array): SomeRows {
  const code = reasonCode('no stage change');
  let rows = 0;
  let first = -1;
  for (let row = 0; row < to.length; row += 1) {
    if (sameAs[from[row] as number] !== to[row] || leftOut[row] !== 0) continue;
    leftOut[row] = code;
    rows += 1;
    if (first === -1) first = row;
  }
  return { rows, first };
}

/**
 * All rows of an id but one: the one that was modified last, or, where nothing tells them apart, the lowest.
 * @param modified when each row was last written, or null; a moment that is not known decides nothing
 */
export function leaveOutRepeated(
  { leftOut }: TypedTab,
  ids: Codes,
  modified: Float64Array | null,
  reason: ExcludingReason,
): SomeRows {
  const code = reasonCode(reason);
  const kept = new Int32Array(highestCode(ids) + 1).fill(-1);
  let rows = 0;
  let first = -1;
  for (let row = ids.length - 1; row >= 0; row -= 1) {
    const id = ids[row] as number;
    if (id === 0 || leftOut[row] !== 0) continue;
    const below = kept[id] as number;
    // A comparison with NaN is false.
    const isNewer = below === -1 || (modified !== null && (modified[row] as number) > (modified[below] as number));
    if (isNewer) kept[id] = row;
    const older = isNewer ? below : row;
    if (older === -1) continue;
    leftOut[older] = code;
    rows += 1;
    if (first === -1 || older < first) first = older;
  }
  return { rows, first };
}
