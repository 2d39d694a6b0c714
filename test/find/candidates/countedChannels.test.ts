import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../shapes/readSheets.ts';

it.each([
  ['next to one another', []],
  ['beyond an empty column', ['']],
])('rows of a day and a channel that count attempts are no activities, and their meetings add up, %s', (_, gap) => {
  const rows = ['Calls', 'Emails', 'LinkedIn'].flatMap((channel, i): Cell[][] => [
    [day('2025-04-01'), 'Sol', channel, ...gap, 30 + i, 4, 1],
    [day('2025-04-02'), 'Uma', channel, ...gap, 20 + i, 2, 0],
  ]);
  const cells = [['Date', 'Rep', 'Channel', ...gap, 'Attempts', 'Responses', 'Meetings booked'], ...rows];
  const told = numbersOf(readSheet(cells, 'Multichannel').counted);
  expect(told.filter((line) => !/appointmentsSet 3$/.test(line))).toEqual([]);
});
