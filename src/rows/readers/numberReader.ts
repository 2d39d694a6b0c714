import { readAmount } from '../../values/amount.ts';
import { amountScale, readScaledAmount } from '../../values/amountScale.ts';
import { durationReader } from '../../values/seconds.ts';
import { readNumber } from '../../values/wholeNumber.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { DurationUnit } from '../../vocabulary/durationUnit.ts';
import { type NumbersRead, type Place, type Reader, readerOf } from './reader.ts';

/** Durations in seconds, money in minor units, plain numbers. */
export function numberReader(kind: 'seconds' | 'money' | 'number', place: Place): Reader {
  const { tab, field, rows, picked, context } = place;
  // The share of a mixed sheet is read as that sheet's settings say.
  const said = context.settings.units[`${picked ? 'activities' : tab.name}.${field}`] ?? null;
  // Whole seconds fit into half the memory; no conversation lasts half a year.
  const values = kind === 'seconds' ? new Float32Array(rows) : new Float64Array(rows);
  const unreadable: number[] = [];
  const { read, settle } = readerFor(kind, place, field === 'talk', said);
  return readerOf(place, { numbers: { values, unreadable, read } }, () => {
    const known = values.findIndex((value) => !Number.isNaN(value) && value !== 0);
    const { isClear } = settle(values);
    const unclear = isClear ? {} : { unclear: known };
    return { column: { kind: 'number', values }, badCells: { unreadable, impossible: [], ...unclear } };
  });
}

function headingsAt({ cells, first }: Place): readonly string[] {
  return (cells[first - 1] ?? []).map(String);
}

/** A cell of such a column; blank and unreadable are both NaN. */
export function takeNumber({ values, unreadable, read }: NumbersRead, cell: Cell, row: number): void {
  const value = read(cell);
  if (typeof value === 'number') values[row] = value;
  else {
    values[row] = Number.NaN;
    if (value === 'unreadable') unreadable.push(row);
  }
}

function readerFor(
  kind: 'seconds' | 'money' | 'number',
  place: Place,
  isOneCall: boolean,
  said: DurationUnit | null,
): Pick<NumbersRead, 'read'> & { readonly settle: (values: NumbersRead['values']) => { readonly isClear: boolean } } {
  const { heading, context } = place;
  if (kind === 'seconds') return durationReader(heading, context.clock, isOneCall, said);
  const settle = () => ({ isClear: true });
  if (kind === 'number') return { read: readNumber, settle };
  const scale = amountScale(heading, headingsAt(place));
  return { read: scale === 1 ? readAmount : (cell) => readScaledAmount(cell, scale), settle };
}
