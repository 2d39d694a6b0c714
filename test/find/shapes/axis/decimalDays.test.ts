import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../readSheets.ts';

const made = (cells: Cell[][], sheet = 'Звонки 2025'): string[] =>
  numbersOf(readSheet(cells, sheet).counted).filter((line) => /callsMade/.test(line));

describe('days typed with a point that became numbers', () => {
  it('are days below their heading, October among them', () => {
    const days = [29.09, 30.09, 1.1, 2.1, 10.1];
    const cells: Cell[][] = [['Дата', 'Менеджер', 'Звонки'], ...days.map((day, i): Cell[] => [day, 'Анна', 10 + i])];
    expect(made(cells)).toEqual([
      'Анна 2025-09-29 callsMade 10',
      'Анна 2025-09-30 callsMade 11',
      'Анна 2025-10-01 callsMade 12',
      'Анна 2025-10-02 callsMade 13',
      'Анна 2025-10-10 callsMade 14',
    ]);
  });

  it('are days across, in each of several tables', () => {
    const table = (days: number[], calls: number): Cell[][] => [
      ['Показатель', ...days],
      ['Звонки', ...days.map((_, i) => calls + i)],
      ['Дозвоны', ...days.map(() => 2)],
    ];
    expect(made([...table([12.05, 13.05, 14.05, 15.05], 10), [], ...table([19.05, 20.05, 21.05, 22.05], 20)])).toEqual(
      [12, 13, 14, 15, 19, 20, 21, 22].map((date, i) => ` 2025-05-${date} callsMade ${i < 4 ? 10 + i : 20 + i - 4}`),
    );
  });

  it('are none where one of them is no day, or where they go back and forth', () => {
    for (const days of [
      [12.05, 13.05, 13.5],
      [12.05, 13.05, 12.11],
    ])
      expect(made([['Дата', 'Менеджер', 'Звонки'], ...days.map((day): Cell[] => [day, 'Анна', 10])])).toEqual([]);
  });
});
