import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../readSheets.ts';

const grid = (title: string, days: string[]): Cell[][] => [
  [title],
  ['Rep', 'Metric', ...days],
  ['Ann', 'Calls', ...days.map((_, i) => 20 + i)],
  ['', 'Connects', ...days.map(() => 3)],
];
const daysOf = (title: string, days: string[]) =>
  numbersOf(readSheet(grid(title, days)).counted)
    .filter((line) => line.includes('callsMade'))
    .map((line) => line.split(' ')[1]);

describe('weekdays with the day of the month across', () => {
  it.each([
    ['May 2025', ['Mon 12', 'Tue 13', 'Wed 14']],
    ['Май 2025', ['Пн 12', 'Вт, 13', '14 ср']],
  ])('are days of the month in the title: %s', (title, days) => {
    expect(daysOf(title, days)).toEqual(['2025-05-12', '2025-05-13', '2025-05-14']);
  });

  it.each(['April 2025', 'May 2025'])('may go over the end of a month: %s', (title) => {
    expect(daysOf(title, ['Tue 29', 'Wed 30', 'Thu 1'])).toEqual(['2025-04-29', '2025-04-30', '2025-05-01']);
  });

  it('are none of a month in which they are other weekdays', () => {
    expect(daysOf('June 2025', ['Mon 12', 'Tue 13', 'Wed 14'])).toEqual([]);
  });
});
