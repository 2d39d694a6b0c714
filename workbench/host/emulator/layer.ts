/** Something that few cells have, by 0-based row and column: formulas, notes, formats. */
export type Layer<T> = T[][];

export function layerOf<T>(record: Record<string, T>): Layer<T> {
  const layer: Layer<T> = [];
  for (const key of Object.keys(record)) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    put(layer, row, column, record[key]!);
  }
  return layer;
}

export function recordOf<T>(layer: Layer<T>): Record<string, T> {
  const record: Record<string, T> = {};
  each(layer, (value, row, column) => {
    record[`${row},${column}`] = value;
  });
  return record;
}

export function put<T>(layer: Layer<T>, row: number, column: number, value: T): void {
  let line = layer[row];
  if (!line) {
    line = [];
    layer[row] = line;
  }
  line[column] = value;
}

export function remove<T>(layer: Layer<T>, row: number, column: number): void {
  const line = layer[row];
  if (line) delete line[column];
}

/** Skips what is not there, in the order of the sheet. */
export function each<T>(layer: Layer<T>, visit: (value: T, row: number, column: number) => void): void {
  layer.forEach((line, row) => {
    line.forEach((value, column) => {
      visit(value, row, column);
    });
  });
}

/** Opens `count` places at `at`, as holes, or below zero closes them. */
function shift<T>(places: T[], at: number, count: number): void {
  if (at >= places.length) return;
  if (count < 0) {
    places.splice(at, -count);
    return;
  }
  const moved = places.splice(at);
  moved.forEach((value, i) => {
    places[at + count + i] = value;
  });
}

/** Rows that move down or up; `count` below zero deletes. */
export function shiftRows<T>(layer: Layer<T>, at: number, count: number): void {
  shift(layer, at, count);
}

/** As `shiftRows`, within every row. */
export function shiftColumns<T>(layer: Layer<T>, at: number, count: number): void {
  layer.forEach((line) => {
    shift(line, at, count);
  });
}
