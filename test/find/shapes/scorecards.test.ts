import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet, targetsOf } from './readSheets.ts';

const made = (cells: Cell[][], sheet = 'Scorecard'): string[] =>
  numbersOf(readSheet(cells, sheet).counted).filter((line) => /callsMade/.test(line));

describe('a scorecard with its weekdays above its days', () => {
  const week = (monday: number, first: number): Cell[][] => [
    [`Week of 5/${monday}/2025`, 'Mon', 'Tue', 'Wed', 'Total', 'Goal', '% to goal'],
    ['', ...[0, 1, 2].map((i) => `5/${monday + i}/2025`)],
    ['Dials', first, first + 1, first + 2, 3 * first + 3, 60, '50%'],
    ['Connects', 1, 2, 3, 6, 10, '60%'],
  ];

  it('leaves out the total, though it is headed beside the weekdays alone', () => {
    expect(made(week(5, 10))).toEqual([
      ' 2025-05-05 callsMade 10',
      ' 2025-05-06 callsMade 11',
      ' 2025-05-07 callsMade 12',
    ]);
  });

  it('is read week by week, the weeks below one another', () => {
    const weeks = [['Ann - scorecard'], [], ...week(5, 10), [], ...week(12, 20)];
    expect(made(weeks).map((line) => line.trim())).toEqual([
      '2025-05-05 callsMade 10',
      '2025-05-06 callsMade 11',
      '2025-05-07 callsMade 12',
      '2025-05-12 callsMade 20',
      '2025-05-13 callsMade 21',
      '2025-05-14 callsMade 22',
    ]);
  });
});

describe('reps across, and behind them what all are to reach', () => {
  it.each([
    ['Week of 5/5/2025', 'Total', 'Goal', 'Dials', 'Connects'],
    ['Неделя 05.05–11.05.2025', 'Итого', 'План', 'Звонки', 'Дозвоны'],
  ])('is a tally with a target: %s', (title, total, plan, calls, connects) => {
    const cells: Cell[][] = [
      [title],
      ['', 'Ann', 'Bob', total, plan],
      [calls, 30, 20, 50, 60],
      [connects, 6, 4, 10, 12],
    ];
    expect(made(cells)).toEqual(['Ann 2025-05-05 callsMade 30', 'Bob 2025-05-05 callsMade 20']);
    expect(targetsOf(readSheet(cells).counted)).toHaveLength(2);
  });
});

it('a target on a line above a table does not make the table one of targets', () => {
  const cells: Cell[][] = [
    ['Daily dial target', 60],
    [],
    ['Dials', '5/5/2025', '5/6/2025', 'Total'],
    ['Ann', 30, 20, 50],
    ['Bob', 25, 15, 40],
  ];
  expect(made(cells, 'Dials').map((line) => line.split(' ').pop())).toEqual(['30', '20', '25', '15']);
});
