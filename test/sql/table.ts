import type { Cell } from '../../src/vocabulary/cell.ts';
import { instantOf } from '../../workbench/host/emulator/zone.ts';

export type ColumnType = 'STRING' | 'INT64' | 'FLOAT64' | 'BOOL' | 'TIMESTAMP' | 'DATETIME' | 'DATE';

/** TIMESTAMP: milliseconds since 1970; DATETIME and DATE: milliseconds of the clock on the wall as if it were UTC. */
export type Value = string | number | boolean | null;

export type Table = {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: readonly (readonly Value[])[];
};

/** The table as the sheet that an extract of it makes. */
export function cellsOf({ columns, rows }: Table, zone: string): Cell[][] {
  const cellOf = (value: Value, type: ColumnType): Cell => {
    if (value === null) return '';
    if (type === 'TIMESTAMP') return new Date(value as number);
    return type === 'DATE' || type === 'DATETIME' ? new Date(instantOf(zone, value as number)) : value;
  };
  return [
    columns.map(({ name }) => name),
    ...rows.map((row) => row.map((value, i) => cellOf(value, columns[i]?.type ?? 'STRING'))),
  ];
}
