import type { Cell } from '../../vocabulary/cell.ts';
import { readAmount } from '../values/amount.ts';
import { durationReader } from '../values/seconds.ts';
import { readNumber } from '../values/wholeNumber.ts';
import type { Place, Reader } from './reader.ts';

/** Durations in seconds, money in minor units, plain numbers. */
export function numberReader(
  kind: 'seconds' | 'money' | 'number',
  { field, index, heading, rows, context }: Place,
): Reader {
  // Whole seconds fit into half the memory; no conversation lasts half a year.
  const values = kind === 'seconds' ? new Float32Array(rows) : new Float64Array(rows);
  const unreadable: number[] = [];
  const { read, scale } = readerFor(kind, heading, context.clock.durationEpoch, field === 'talk');
  return {
    field,
    read: (block, size, from) => {
      for (let i = 0; i < size; i += 1) {
        const value = read((block[i] as readonly Cell[])[index] as Cell);
        if (typeof value === 'number') values[from + i] = value;
        else {
          values[from + i] = Number.NaN;
          if (value === 'unreadable') unreadable.push(from + i);
        }
      }
    },
    finish: () => {
      // Whether a duration column counts seconds, milliseconds or minutes shows only when all of it has been seen.
      const factor = scale(values);
      if (factor !== 1)
        for (let row = 0; row < rows; row += 1) values[row] = Math.round((values[row] as number) * factor);
      return { column: { kind: 'number', values }, badCells: { unreadable, impossible: [] } };
    },
  };
}

function readerFor(kind: 'seconds' | 'money' | 'number', heading: string, durationEpoch: number, isOneCall: boolean) {
  if (kind === 'seconds') return durationReader(heading, durationEpoch, isOneCall);
  return { read: kind === 'money' ? readAmount : readNumber, scale: () => 1 };
}
