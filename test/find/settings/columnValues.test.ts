import { expect, it } from 'vitest';
import { columnValues } from '../../../src/find/settings/columnValues.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';

const everyRow = () => true;
const sheet = (cells: readonly Cell[]) => ({ headingRow: 0, cells: [['Result'], ...cells.map((cell) => [cell])] });

it('values that differ by spaces or case alone are one, in the order of the rows that count', () => {
  const { values } = columnValues(sheet(['No', 'Yes', ' yes ', '', 'No', 7]), 0, (_, cell) => cell !== 'No');
  expect(values.map(({ text, rows }) => [text, rows])).toEqual([
    ['Yes', 2],
    ['', 1],
    ['7', 1],
  ]);
});

it('each row says its value, also where more are told apart than a byte holds', () => {
  const texts = Array.from({ length: 600 }, (_, i) => `Stage ${i % 300}`);
  const { values, numberAt } = columnValues(sheet(texts), 0, everyRow);
  const told = texts.map((_, i) => values.find(({ numbers }) => numbers.includes(numberAt(i + 1)))?.text);
  expect(told).toEqual(texts);
});
