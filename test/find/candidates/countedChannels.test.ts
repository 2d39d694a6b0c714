import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../shapes/readSheets.ts';

it('rows of a day and a channel that count attempts are no activities, and their meetings add up', () => {
  const rows = ['Calls', 'Emails', 'LinkedIn'].flatMap((channel, i): Cell[][] => [
    [day('2025-04-01'), 'Sol', channel, 30 + i, 4, 1],
    [day('2025-04-02'), 'Uma', channel, 20 + i, 2, 0],
  ]);
  const cells = [['Date', 'Rep', 'Channel', 'Attempts', 'Responses', 'Meetings booked'], ...rows];
  expect(numbersOf(readSheet(cells, 'Multichannel').counted)).toEqual(['Sol 2025-04-01 appointmentsSet 3']);
});
