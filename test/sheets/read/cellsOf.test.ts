import { expect, it } from 'vitest';
import { withColumns, withRows } from '../../../src/sheets/read/cellsOf.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';

const [rows, columns] = [130, 3];
const all: Cell[][] = Array.from({ length: rows }, (_, row) => [row, `Call ${row}`, 'Yes']);
const sheetOf = (cells: readonly (readonly Cell[])[]) =>
  ({
    getRange: (row: number, column: number, count: number, width: number) => ({
      getValues: () => cells.slice(row - 1, row - 1 + count).map((line) => line.slice(column - 1, column - 1 + width)),
    }),
    getLastRow: () => rows,
  }) as unknown as GoogleAppsScript.Spreadsheet.Sheet;
const sheet = sheetOf(all);
const head = { cells: all.slice(0, 100), rows, columns, seen: 'head' } as const;

it('a sheet of which every column is wanted has all its cells', () => {
  expect(withColumns(sheet, head, [0, 1, 2])).toEqual({ cells: all, rows, columns, seen: [0, 1, 2] });
});

it('beside the columns that are wanted it is blank below the head', () => {
  const found = withColumns(sheet, head, [0]);
  expect(found?.cells.slice(0, 100)).toEqual(all.slice(0, 100));
  expect(found?.cells.slice(100)).toEqual(all.slice(100).map(([first]) => [first, '', '']));
});

/** The same sheet after somebody has sorted it: its reads would give some rows twice and others never. */
const backwards = [...all].reverse();
const sorted = {
  ...sheetOf(backwards),
  getDataRange: () => ({ getValues: () => backwards }),
} as unknown as GoogleAppsScript.Spreadsheet.Sheet;

it('whose rows were sorted since the head was read is read whole', () => {
  const everything = { cells: backwards, rows, columns, seen: 'everything' };
  expect(withColumns(sorted, head, [0])).toEqual(everything);
  expect(withColumns(sorted, head, [0, 1, 2])).toEqual(everything);
});

it('whose rows were sorted since its columns were read is read whole', () => {
  const part = withColumns(sheet, head, [0]);
  expect(withRows(sorted, part!, [{ from: 120, count: 2 }])).toEqual({
    cells: backwards,
    rows,
    columns,
    seen: 'everything',
  });
  expect(withRows(sheet, part!, [{ from: 120, count: 2 }])?.cells[121]).toEqual(all[121]);
});

it('takes equal days for equal, whichever object they are', () => {
  const dated = () => all.map((row) => [...row.slice(0, 2), new Date(2026, 0, 1)]);
  const part = { ...head, cells: dated().slice(0, 100) };
  expect(withColumns(sheetOf(dated()), part, [2])?.seen).toEqual([2]);
});
