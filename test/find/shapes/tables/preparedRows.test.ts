import { describe, expect, it } from 'vitest';
import { withoutPreparedRows } from '../../../../src/find/shapes/tables/preparedRows.ts';
import type { Cell } from '../../../../src/vocabulary/cell.ts';

const head: Cell[][] = [
  ['Day', 'Rep', 'Done', 'Amount'],
  [45_700, 'Ana', true, 10],
];
const rows = (count: number, row: readonly Cell[]): Cell[][] => Array.from({ length: count }, () => [...row]);

describe('rows that wait for data', () => {
  it.each([
    ['boxes that nobody has ticked', rows(1, ['', '', false, ''])],
    [
      'a thousand of them, and blank rows between',
      [...rows(900, ['', '', false, '']), ...rows(3, ['', '', '', '']), ...rows(97, ['', '', false, ''])],
    ],
    ['zeros of a formula filled down', rows(5, ['', '', '', 0])],
    ['both', rows(20, ['', ' ', false, 0])],
  ])('are left out at the end: %s', (_, below) => {
    expect(withoutPreparedRows([...head, ...below])).toEqual(head);
  });

  it.each([
    ['nothing but blank rows', rows(9, ['', '', '', ''])],
    ['a box that is ticked', rows(9, ['', '', true, ''])],
    ['a word beside the box', rows(9, ['', 'Ben', false, ''])],
    ['a few zeros, which may be records', rows(4, ['', '', '', 0])],
    ['a box above the last record', [...rows(3, ['', '', false, '']), [45_701, 'Ben', false, 5]]],
  ])('stay with %s', (_, below) => {
    const cells = [...head, ...below];
    expect(withoutPreparedRows(cells)).toBe(cells);
  });
});
