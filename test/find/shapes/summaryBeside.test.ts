import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from './readSheets.ts';

const days = Array.from({ length: 12 }, (_, i): Cell[] => [day(`2025-05-${10 + i}`), i % 2 ? 'Bob' : 'Ann', 10, 1]);
const beside = (headings: string[], rows: Cell[][]): Cell[][] => [
  ['Date', 'Rep', 'Calls', 'Connects', '', ...headings],
  ...days.map((row, i): Cell[] => [...row, '', ...(rows[i] ?? headings.map(() => ''))]),
];
const calls = (cells: Cell[][]): number =>
  numbersOf(readSheet(cells).counted)
    .filter((line) => /callsMade/.test(line))
    .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);

describe('sums of the reps beside their days', () => {
  const sums: Cell[][] = [
    ['Ann', 60, 6],
    ['Bob', 60, 6],
    ['TOTAL', 120, 12],
  ];

  it('are not counted, and named', () => {
    const cells = beside(['Rep', 'Calls', 'Connects'], sums);
    expect(calls(cells)).toBe(120);
    expect(readSheet(cells).others.map(({ headings }) => headings)).toEqual([['Rep', 'Calls', 'Connects']]);
  });

  it('are the same sums under other words for them', () => {
    const cells = beside(['Rep', 'Total calls', 'Conversion'], sums);
    expect(calls(cells)).toBe(120);
    expect(readSheet(cells).questions).toEqual([]);
  });

  it('are told by being few: as many rows as days may be numbers of their own', () => {
    const many = days.map((_, i): Cell[] => [`Rep ${i}`, 5, 1]);
    expect(readSheet(beside(['Rep', 'Calls', 'Connects'], many)).readings).toEqual([]);
  });
});
