import { expect, it } from 'vitest';
import { boundedRanges, mostCells } from '../../src/formulas/rangeSize.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';

const rows = (count: number, width: number, cell: Cell): Cell[][] =>
  Array.from({ length: count }, () => new Array<Cell>(width).fill(cell));

it('takes no time for the rows below the last one with something in it', () => {
  const filled = [
    ['Rep', 'Calls'],
    ['', ''],
    ['Ana', ''],
  ];
  expect(boundedRanges([[...filled, ...rows(1000, 2, '')]], 'en')).toEqual([filled]);
});

it('leaves lists of reps and single cells as they are', () => {
  const given = [[['Ana'], [''], ['']], 'Ana', '', undefined, [['2025 Q1', '']]];
  expect(boundedRanges(given, 'en')).toEqual(given);
});

it('counts the cells of all ranges, and says how many there may be', () => {
  const half = rows(mostCells / 20, 10, 1);
  expect(boundedRanges([half, half], 'en')).toEqual([half, half]);
  expect(() => boundedRanges([half, [...half, ...rows(1, 10, 1)]], 'en')).toThrow(
    'These ranges hold 2,000,010 cells; a formula can count 2,000,000 at most.',
  );
});

it('does not count blank rows below', () => {
  const half = rows(mostCells / 20, 10, 1);
  expect(() => boundedRanges([half, [...half, ...rows(1, 10, '')]], 'en')).not.toThrow();
});
