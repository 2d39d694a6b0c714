import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet, targetsOf } from '../readSheets.ts';

const numbers = [
  'Ann 2025-05-05 callsConnected 6',
  'Ann 2025-05-05 callsMade 40',
  'Bob 2025-05-06 callsConnected 5',
  'Bob 2025-05-06 callsMade 30',
];
const lines: Cell[][] = [
  ['2025-05-05', 'Ann', 'Dials', 40],
  ['2025-05-05', 'Ann', 'Connects', 6],
  ['2025-05-06', 'Bob', 'Dials', 30],
  ['2025-05-06', 'Bob', 'Connects', 5],
];

describe('a row for each day, rep and measure', () => {
  it.each([
    ['Date', 'Rep', 'Metric', 'Value'],
    ['Дата', 'Менеджер', 'Показатель', 'Значение'],
  ])('counts for the measure that it names: %s, %s, %s, %s', (...headings) => {
    const found = readSheet([['Activity'], headings, ...lines], 'Data');
    expect(numbersOf(found.counted)).toEqual(numbers);
    expect(targetsOf(found.counted)).toEqual([]);
  });

  it.each<[string, Cell[], Cell[][], string]>([
    ['on a sheet of targets', ['Date', 'Rep', 'Metric', 'Value'], lines, 'Targets'],
    ['headed as targets', ['Date', 'Rep', 'Metric', 'Target'], lines, 'Data'],
    [
      'one for each month, which may be its target',
      ['Date', 'Rep', 'Metric', 'Value'],
      lines.map(([, ...row], i) => [`2025-0${i + 1}-01`, ...row] as Cell[]),
      'Data',
    ],
  ])('is not counted %s', (_, headings, rows, sheet) => {
    expect(numbersOf(readSheet([headings, ...rows], sheet).counted)).toEqual([]);
  });
});
