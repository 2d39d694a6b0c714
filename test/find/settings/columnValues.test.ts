import { expect, it } from 'vitest';
import { codedCells, columnValues } from '../../../src/find/settings/columnValues.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';

const sheet = (cells: readonly Cell[]) => ({ headingRow: 0, cells: [['Result'], ...cells.map((cell) => [cell])] });

it('values that differ by spaces or case alone are one, in the order of the rows that count', () => {
  const cells = ['No', 'Yes', ' yes ', '', 'No', 7];
  const values = columnValues(codedCells(sheet(cells), 0), {
    mayNotCount: (text) => text === 'No',
    isCounted: () => false,
  });
  expect(values.map(({ text, rows }) => [text, rows])).toEqual([
    ['Yes', 2],
    ['7', 1],
    ['', 1],
  ]);
});

it('only the rows whose text may not count are looked at', () => {
  const asked: number[] = [];
  const values = columnValues(codedCells(sheet(['No', 'Yes', 'No']), 0), {
    mayNotCount: (text) => text === 'No',
    isCounted: (row) => asked.push(row) === 1,
  });
  expect(asked).toEqual([0, 2]);
  expect(values.map(({ text, rows }) => [text, rows])).toEqual([
    ['No', 1],
    ['Yes', 1],
  ]);
});

it('each row says its value, also where more are told apart than a byte holds', () => {
  const texts = Array.from({ length: 600 }, (_, i) => `Stage ${i % 300}`);
  const coded = codedCells(sheet(texts), 0);
  const values = columnValues(coded, { mayNotCount: () => false, isCounted: () => true });
  const told = texts.map((_, row) => values.find(({ codes }) => codes.includes(coded.codes[row] as number))?.text);
  expect(told).toEqual(texts);
});
