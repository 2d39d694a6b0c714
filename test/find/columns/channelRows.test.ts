import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../shapes/readSheets.ts';

const measured = (headings: string[]): string[] => {
  const cells: Cell[][] = [
    ['Week of', 'Rep', 'Channel', ...headings],
    [day('2025-05-05'), 'Ann', 'Call', 40, 5, 1],
    [day('2025-05-05'), 'Ann', 'Email', 60, 3, 2],
    [day('2025-05-05'), 'Ann', 'LinkedIn', 20, 2, 0],
  ];
  const lines = numbersOf(readSheet(cells).counted);
  return [...new Set(lines.map((line) => line.split(' ').slice(2).join(' ')))];
};

it('a row for each channel counts nothing as calls that is of all channels', () => {
  expect(measured(['Attempts', 'Connects', 'Meetings'])).toEqual(['appointmentsSet 3']);
});

it('what is headed as calls is calls in any row', () => {
  expect(measured(['Calls made', 'Replies', 'Meetings'])).toContain('callsMade 120');
});
