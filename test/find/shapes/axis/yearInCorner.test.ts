import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../readSheets.ts';

const calls = (cells: Cell[][]): string[] =>
  numbersOf(readSheet(cells).counted).filter((line) => /callsMade/.test(line));
const block = (corner: Cell, months: readonly string[], from: number): Cell[][] => [
  [corner, 'Calls', 'Connects'],
  ...months.map((month, i): Cell[] => [month, from + i, 2]),
];

describe('a year above months', () => {
  it.each<[Cell, string, string]>([
    [2025, 'January', 'February'],
    ['2025', 'Jan', 'Feb'],
    ['2025 год', 'Январь', 'Февраль'],
  ])('is theirs where it stands in the corner: %s', (corner, ...months) => {
    expect(calls(block(corner, months, 500))).toEqual([' 2025-01-01 callsMade 500', ' 2025-02-01 callsMade 501']);
  });

  it('is that of its own block', () => {
    const cells = [
      ...block(2024, ['November', 'December'], 300),
      ['', '', ''],
      ...block(2025, ['January', 'February'], 500),
    ];
    expect(calls(cells)).toEqual([
      ' 2024-11-01 callsMade 300',
      ' 2024-12-01 callsMade 301',
      ' 2025-01-01 callsMade 500',
      ' 2025-02-01 callsMade 501',
    ]);
  });

  it('is theirs where reps stand across', () => {
    const cells: Cell[][] = [
      [2025, 'Ann Lee', 'Bob Ray'],
      ['January', 300, 400],
      ['February', 310, 410],
    ];
    expect(numbersOf(readSheet(cells, 'Calls').counted)).toHaveLength(4);
  });

  it('is a number where numbers stand beside it', () => {
    const cells: Cell[][] = [
      ['Month', 'Calls'],
      [2025, 2025],
      ['January', 10],
      ['February', 20],
    ];
    expect(calls(cells).filter((line) => line.includes('2025-01'))).toEqual([]);
  });
});
