import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../shapes/readSheets.ts';

const made = (headings: string[], ...numbers: number[]) => {
  const cells: Cell[][] = [
    ['Date', 'Rep', ...headings, 'Connects'],
    [day('2025-05-05'), 'Ann', ...numbers, 9],
  ];
  return numbersOf(readSheet(cells).counted).filter((line) => line.includes('callsMade'));
};

describe('columns of kinds of calls', () => {
  it.each([
    ['Cold calls', 'Warm calls', 'Follow-up calls'],
    ['Cold calls (actual)', 'Warm calls (actual)', 'Follow-up calls (actual)'],
    ['Холодные звонки', 'Тёплые звонки', 'Повторные звонки'],
  ])('add up to the calls made: %s, %s, %s', (...headings) => {
    expect(made(headings, 20, 5, 4)).toEqual(['Ann 2025-05-05 callsMade 29']);
  });

  it('are parts of a column of all calls where there is one', () => {
    expect(made(['Cold calls', 'Warm calls', 'Total calls'], 20, 5, 30)).toEqual(['Ann 2025-05-05 callsMade 30']);
  });

  it('do not add what came in, or a meeting', () => {
    expect(made(['Cold calls', 'Inbound calls', 'Discovery calls'], 20, 5, 2)).toEqual(['Ann 2025-05-05 callsMade 20']);
  });
});
