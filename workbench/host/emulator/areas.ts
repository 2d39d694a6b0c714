import type { Area } from '../../workbook.ts';

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, row: number, column: number): boolean {
  return (
    row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns
  );
}

/** An area after `count` rows were inserted (or, below zero, deleted) at a row; null when nothing of it is left. */
export function shiftedRows(area: Area, at: number, count: number): Area | null {
  const [row, rows] = shiftedSpan(area.row, area.rows, at, count);
  return rows > 0 ? { ...area, row, rows } : null;
}

export function shiftedColumns(area: Area, at: number, count: number): Area | null {
  const [column, columns] = shiftedSpan(area.column, area.columns, at, count);
  return columns > 0 ? { ...area, column, columns } : null;
}

function shiftedSpan(start: number, length: number, at: number, count: number): [start: number, length: number] {
  if (count > 0) return at <= start ? [start + count, length] : [start, at < start + length ? length + count : length];
  const gone = at - count;
  const end = start + length;
  const moved = (place: number) => (place <= at ? place : Math.max(at, place + count));
  return [gone <= start || at <= start ? moved(start) : start, moved(end) - moved(start)];
}
