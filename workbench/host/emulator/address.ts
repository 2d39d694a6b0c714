import type { Area } from '../../workbook.ts';

/** `A`, `Z`, `AA` for the 0-based column 0, 25, 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 0-based. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function a1Of({ row, column, rows, columns }: Area): string {
  const from = columnLetters(column) + (row + 1);
  return rows === 1 && columns === 1 ? from : `${from}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** `'Q1 calls'!A1:B2` in two parts; the sheet is null where the text names none. */
export function splitSheet(text: string): { sheet: string | null; cells: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (!found) return { sheet: null, cells: text };
  return { sheet: (found[1]?.replace(/''/g, "'") ?? found[2])!, cells: found[3]! };
}

type Grid = { rowCount: number; columnCount: number };

const cellPattern = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?$/i;

/** `A1`, `A1:B2`, `A:C`, `2:5`, `A2:C`: what is left open ends at the grid; null when it is no address. */
export function areaOf(text: string, grid: Grid): Area | null {
  const ends = text.split(':');
  const from = cellPattern.exec(ends[0]!);
  const to = ends.length === 1 ? from : ends.length === 2 ? cellPattern.exec(ends[1]!) : null;
  if (!from || !to || !(from[1] || from[2]) || !(to[1] || to[2])) return null;
  if (ends.length === 1 && !(from[1] && from[2])) return null;
  const rows = [from[2] ? Number(from[2]) - 1 : 0, to[2] ? Number(to[2]) - 1 : grid.rowCount - 1];
  const columns = [from[1] ? columnOf(from[1]) : 0, to[1] ? columnOf(to[1]) : grid.columnCount - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
