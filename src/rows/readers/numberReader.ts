import { readAmount } from '../../values/amount.ts';
import { areMinorUnits } from '../../values/minorUnits.ts';
import { durationReader } from '../../values/seconds.ts';
import { readNumber } from '../../values/wholeNumber.ts';
import type { Clock } from '../../values/zone.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { DurationUnit } from '../../vocabulary/durationUnit.ts';
import { type NumbersRead, type Place, type Reader, readerOf } from './reader.ts';

/** Durations in seconds, money in minor units, plain numbers. */
export function numberReader(kind: 'seconds' | 'money' | 'number', place: Place): Reader {
  const { tab, field, heading, rows, picked, context } = place;
  // The share of a mixed sheet is read as that sheet's settings say.
  const said = context.settings.units[`${picked ? 'activities' : tab.name}.${field}`] ?? null;
  // Whole seconds fit into half the memory; no conversation lasts half a year.
  const values = kind === 'seconds' ? new Float32Array(rows) : new Float64Array(rows);
  const unreadable: number[] = [];
  const { read, settle } =
    kind === 'money' && areMinorUnits(heading, headingsAt(place))
      ? inMinorUnits
      : readerFor(kind, heading, context.clock, field === 'talk', said);
  return readerOf(place, { numbers: { values, unreadable, read } }, () => {
    const known = values.findIndex((value) => !Number.isNaN(value) && value !== 0);
    const { isClear } = settle(values);
    const unclear = isClear ? {} : { unclear: known };
    return { column: { kind: 'number', values }, badCells: { unreadable, impossible: [], ...unclear } };
  });
}

/** The money of many databases, in cents. */
const inMinorUnits = {
  read: (cell: Cell): number | 'blank' | 'unreadable' => {
    const amount = readAmount(cell);
    return typeof amount === 'number' ? Math.round(amount / minorUnitsInOne) : amount;
  },
  settle: () => ({ isClear: true }),
};
const minorUnitsInOne = 100;

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
  heading: string,
  clock: Clock,
  isOneCall: boolean,
  said: DurationUnit | null,
) {
  if (kind === 'seconds') return durationReader(heading, clock, isOneCall, said);
  return { read: kind === 'money' ? readAmount : readNumber, settle: () => ({ isClear: true }) };
}
