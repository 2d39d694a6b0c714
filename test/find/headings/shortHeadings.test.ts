import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, readSheet } from '../shapes/readSheets.ts';

const log = (at: string, outcome: string, outcomes: readonly Cell[] = ['Connected', 'No answer', 'Busy']) =>
  readSheet(
    [
      [at, 'Rep', 'Company', outcome],
      ...outcomes.map((one, i): Cell[] => [day(`2025-05-0${i + 1}`), 'Ann', `C${i}`, one]),
    ],
    'Calls',
  ).readings[0]?.columns;

it.each([
  ['Dat', 'Reslt'],
  ['Dte', 'Outcom'],
  ['Дат', 'Итог'],
  ['Датa', 'Резултат'],
])('short headings that lack a letter are known where their cells fit: %s, %s', (at, outcome) => {
  const columns = log(at, outcome);
  expect([columns?.at?.index, columns?.outcome?.index]).toEqual([0, 3]);
});

it('a short heading is no misspelling of one that is as long, nor of what its cells are not', () => {
  // A mobile number is no call.
  expect(log('Date', 'Cells', [5550001, 5550002, 5550003])?.outcome).toBeUndefined();
  expect(log('Date', 'Reslt', [5, 7, 9])?.outcome).toBeUndefined();
});
