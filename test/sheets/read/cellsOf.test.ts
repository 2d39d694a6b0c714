import { expect, it } from 'vitest';
import { withColumns } from '../../../src/sheets/read/cellsOf.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';

const [rows, columns] = [130, 3];
const all: Cell[][] = Array.from({ length: rows }, (_, row) => [row, `Call ${row}`, 'Yes']);
const sheet = {
  getRange: (row: number, column: number, count: number, width: number) => ({
    getValues: () => all.slice(row - 1, row - 1 + count).map((line) => line.slice(column - 1, column - 1 + width)),
  }),
  getLastRow: () => rows,
} as unknown as GoogleAppsScript.Spreadsheet.Sheet;
const head = { cells: all.slice(0, 100), rows, columns, seen: 'head' } as const;

it('a sheet of which every column is wanted has all its cells', () => {
  expect(withColumns(sheet, head, [0, 1, 2])).toEqual({ cells: all, rows, columns, seen: [0, 1, 2] });
});

it('beside the columns that are wanted it is blank below the head', () => {
  const found = withColumns(sheet, head, [0]);
  expect(found?.cells.slice(0, 100)).toEqual(all.slice(0, 100));
  expect(found?.cells.slice(100)).toEqual(all.slice(100).map(([first]) => [first, '', '']));
});
