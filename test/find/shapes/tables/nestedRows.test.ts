import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../../src/summary/understood/receipts.ts';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../readSheets.ts';

const made = (cells: Cell[][], sheet = 'Pivot 2025'): string[] =>
  numbersOf(readSheet(cells, sheet).counted).filter((line) => /callsMade/.test(line));

const expected = [
  'Ann Lee 2025-03-01 callsMade 10',
  'Ann Lee 2025-04-01 callsMade 20',
  'Bob Dahl 2025-03-01 callsMade 5',
  'Bob Dahl 2025-04-01 callsMade 6',
];

describe('reps and their months in one column', () => {
  const pivot: Cell[][] = [
    ['Row Labels', 'Sum of Dials', 'Sum of Connects'],
    ['Ann Lee', 30, 5],
    ['   Mar', 10, 2],
    ['   Apr', 20, 3],
    ['Bob Dahl', 11, 4],
    ['   Mar', 5, 2],
    ['   Apr', 6, 2],
    ['Grand Total', 41, 9],
  ];

  it('are each rep’s numbers of each month, and the sums of the reps are left out', () => {
    expect(made(pivot)).toEqual(expected);
    const [receipt] = receiptsOf(readSheet(pivot, 'Pivot 2025').counted.tabs, 'en');
    expect(receipt).toMatchObject({ counted: 4, leftOut: 3 });
    expect(receipt?.problems[0]?.text).toBe('3 rows left out: a total, a plan or a footer, such as “Ann Lee” (A2).');
  });

  it('are so in Russian, and without sums', () => {
    const cells: Cell[][] = [
      ['Названия строк', 'Сумма по полю Звонки'],
      ['Анна Петрова', ''],
      ['март', 10],
      ['апрель', 20],
      ['Иван Серов', ''],
      ['март', 5],
      ['апрель', 6],
    ];
    expect(made(cells, 'Сводная 2025')).toEqual([
      'Анна Петрова 2025-03-01 callsMade 10',
      'Анна Петрова 2025-04-01 callsMade 20',
      'Иван Серов 2025-03-01 callsMade 5',
      'Иван Серов 2025-04-01 callsMade 6',
    ]);
  });

  it('may stand the other way round', () => {
    const cells: Cell[][] = [
      ['Month / Rep', 'Dials'],
      ['Mar', 15],
      ['Ann Lee', 10],
      ['Bob Dahl', 5],
      ['Apr', 26],
      ['Ann Lee', 20],
      ['Bob Dahl', 6],
    ];
    expect(made(cells)).toEqual(expected);
  });

  it('are not read where an upper row is no sum of those below it', () => {
    expect(made(pivot.map((row, i) => (i === 1 ? ['Ann Lee', 31, 5] : row)))).toEqual([]);
  });

  it('are not read where the upper rows name no people', () => {
    const names: Readonly<Record<string, string>> = { 'Ann Lee': 'Solar', 'Bob Dahl': 'Windows' };
    expect(made(pivot.map((row) => [names[String(row[0])] ?? (row[0] as Cell), ...row.slice(1)]))).toEqual([]);
  });
});

it('a sum that a pivot table heads "Sum of" or «Сумма по полю» is that of the column', () => {
  const tally = (rep: string, heading: string): Cell[][] => [
    [rep, heading, heading.replace(/Dials|Звонки/, (word) => (word === 'Dials' ? 'Connects' : 'Дозвоны'))],
    ['Ann Lee', 30, 3],
    ['Bob Dahl', 11, 1],
  ];
  for (const cells of [tally('Rep', 'SUM of Dials'), tally('Менеджер', 'Сумма по полю Звонки')])
    expect(made(cells, 'May 2025').map((line) => line.split(' ').pop())).toEqual(['30', '11']);
});
