import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from './readSheets.ts';

const calls = (cells: Cell[][], sheet: string): string[] =>
  numbersOf(readSheet(cells, sheet).counted).filter((line) => /callsMade/.test(line));

it('what was counted a month before, or from its first day on, stands beside and is nobody’s', () => {
  const board: Cell[][] = [
    ['Leaderboard – March 2025'],
    ['Rank', 'Rep', 'Calls', 'Calls LM', 'Δ', 'Connects', 'Connects LM', 'Calls YTD'],
    [1, 'Ann', 400, 370, 30, 40, 45, 1500],
    [2, 'Bob', 500, 470, 30, 50, 55, 1700],
  ];
  expect(calls(board, 'Board')).toEqual(['Ann 2025-03-01 callsMade 400', 'Bob 2025-03-01 callsMade 500']);
});

it('but initials at the top of a column are a rep’s', () => {
  const across: Cell[][] = [
    ['Date', 'JM', 'LM', 'LY'],
    ['2025-03-03', 40, 50, 60],
    ['2025-03-04', 41, 51, 61],
  ];
  expect(calls(across, 'Calls')).toHaveLength(6);
});
