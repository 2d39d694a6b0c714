import type { Column, Columns, TypedTab } from './typedTab.ts';

/** A tab without the rows that are left out, for whatever links rows to one another: it cannot reach any of those. */
export type CountedRows = {
  /** Its notes are those of the whole tab. */
  readonly tab: TypedTab;
  /** Columns that were made for these rows as columns of the whole tab: nothing stands in the rows that are left out. */
  readonly ofWholeTab: (columns: Columns) => Columns;
};

/** Most tabs leave nothing out, and are taken as they are. */
export function countedRows(tab: TypedTab): CountedRows {
  const rows = rowsCounted(tab.leftOut);
  if (rows.length === tab.rows) return { tab, ofWholeTab: (columns) => columns };
  return {
    tab: {
      ...tab,
      rows: rows.length,
      picked: rows.map((row) => (tab.picked ? (tab.picked[row] as number) : tab.firstRow + row)),
      columns: mapColumns(tab.columns, (column) => taken(column, rows)),
      leftOut: new Uint8Array(rows.length),
    },
    ofWholeTab: (columns) => mapColumns(columns, (column) => spread(column, rows, tab.rows)),
  };
}

function rowsCounted(leftOut: Uint8Array): Int32Array {
  const rows = new Int32Array(leftOut.length);
  let count = 0;
  for (let row = 0; row < leftOut.length; row += 1) {
    if (leftOut[row] !== 0) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** Each column when it is first asked for: linking asks for few of them. */
function mapColumns(columns: Columns, map: (column: Column) => Column): { [field: string]: Column } {
  const mapped: { [field: string]: Column } = {};
  for (const [field, column] of Object.entries(columns)) {
    let known: Column | null = null;
    const get = (): Column => {
      known ??= map(column);
      return known;
    };
    Object.defineProperty(mapped, field, { enumerable: true, configurable: true, get });
  }
  return mapped;
}

function taken(column: Column, rows: Int32Array): Column {
  if ('codes' in column) {
    const codes = sameKind(column.codes, rows.length);
    for (let i = 0; i < rows.length; i += 1) codes[i] = column.codes[rows[i] as number] as number;
    return { ...column, codes };
  }
  const values = sameKind(column.values, rows.length);
  for (let i = 0; i < rows.length; i += 1) values[i] = column.values[rows[i] as number] as number;
  return { ...column, values } as Column;
}

function spread(column: Column, rows: Int32Array, length: number): Column {
  if ('codes' in column) {
    const codes = sameKind(column.codes, length);
    for (let i = 0; i < rows.length; i += 1) codes[rows[i] as number] = column.codes[i] as number;
    return { ...column, codes };
  }
  const values = sameKind(column.values, length).fill(Number.NaN);
  for (let i = 0; i < rows.length; i += 1) values[rows[i] as number] = column.values[i] as number;
  return { ...column, values } as Column;
}

function sameKind<A extends Uint8Array | Int32Array | Float32Array | Float64Array>(of: A, length: number): A {
  return new (of.constructor as new (length: number) => A)(length);
}
