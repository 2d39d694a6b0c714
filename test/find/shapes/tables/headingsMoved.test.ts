import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../readSheets.ts';

const before: Cell[][] = [
  ['Date', 'Rep', 'Dials', 'Connects', 'Meetings booked'],
  [day('2025-05-05'), 'Ann', 40, 5, 1],
  [day('2025-05-05'), 'Bob', 30, 4, 2],
];
const made = (cells: Cell[][], measure: string): number =>
  numbersOf(readSheet(cells).counted)
    .filter((line) => line.includes(` ${measure} `))
    .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);

describe('headings that stand again further down', () => {
  it.each<[string, Cell[][]]>([
    [
      'with a column more',
      [
        ['Date', 'Rep', 'Emails', 'Dials', 'Connects', 'Meetings booked'],
        [day('2025-05-06'), 'Ann', 7, 41, 6, 3],
      ],
    ],
    [
      'in another order',
      [
        ['Date', 'Rep', 'Connects', 'Meetings booked', 'Dials'],
        [day('2025-05-06'), 'Ann', 6, 3, 41],
      ],
    ],
    [
      'under other names',
      [
        ['Rep', 'Day', 'Calls', 'Connects', 'Appointments set'],
        ['Ann', day('2025-05-06'), 41, 6, 3],
      ],
    ],
  ])('%s, head the rows below them', (_, below) => {
    const cells = [...before, ['', '', '', '', ''], ...below];
    expect(['callsMade', 'callsConnected', 'appointmentsSet'].map((measure) => made(cells, measure))).toEqual([
      111, 15, 6,
    ]);
  });

  it('head the rows below them though a formula stands in their row too', () => {
    const numbered = (cells: Cell[][]): Cell[][] => cells.map((row, i) => [i === 0 ? '#' : i, ...row]);
    const below: Cell[][] = [
      ['Date', 'Rep', 'Connects', 'Meetings booked', 'Dials'],
      [day('2025-05-06'), 'Ann', 6, 3, 41],
    ];
    expect(made(numbered([...before, ...below]), 'callsMade')).toBe(111);
  });

  it('count what only they have', () => {
    const below: Cell[][] = [
      ['Date', 'Rep', 'Emails', 'Dials', 'Connects', 'Meetings booked'],
      [day('2025-05-06'), 'Ann', 7, 41, 6, 3],
    ];
    expect(made([...before, ...below], 'emailsSent')).toBe(7);
  });

  it.each<[string, Cell[][]]>([
    [
      'days that the rows above have',
      [
        ['Date', 'Rep', 'Connects', 'Meetings booked', 'Dials'],
        [day('2025-05-05'), 'Ann', 5, 1, 40],
      ],
    ],
    [
      'weeks',
      [
        ['Week', 'Rep', 'Connects', 'Meetings booked', 'Dials'],
        [day('2025-05-05'), 'Ann', 5, 1, 40],
        [day('2025-05-05'), 'Bob', 4, 2, 30],
      ],
    ],
    [
      'no rep',
      [
        ['Date', 'Dials', 'Connects', 'Meetings booked', ''],
        [day('2025-05-05'), 70, 9, 3, ''],
      ],
    ],
  ])('above %s are those of a summary, which is in no number', (_, below) => {
    expect(made([...before, ['', '', '', '', ''], ...below], 'callsMade')).toBe(70);
  });

  it('of a log head its later rows as well', () => {
    const cells: Cell[][] = [
      ['Date', 'Rep', 'Company', 'Outcome'],
      [day('2025-05-05'), 'Ann', 'Acme', 'Connected'],
      [day('2025-05-05'), 'Bob', 'Bolt', 'No answer'],
      [day('2025-05-05'), 'Bob', 'Cyan', 'No answer'],
      ['Date', 'Company', 'Phone', 'Rep', 'Outcome'],
      [day('2025-05-06'), 'Dune', '555', 'Ann', 'Connected'],
    ];
    expect([made(cells, 'callsMade'), made(cells, 'callsConnected')]).toEqual([4, 2]);
  });
});
