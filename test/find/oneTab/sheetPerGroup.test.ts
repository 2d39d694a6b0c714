import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheets } from '../shapes/readSheets.ts';

const tally = (sheet: string, calls: number[][], meetings = 1) => ({
  sheet,
  cells: [
    ['Date', 'Rep', 'Dials', 'Meetings booked'],
    ...calls.flatMap(([ann, bob], i): Cell[][] => [
      [day(`2025-04-0${7 + i}`), 'Ann', ann as number, meetings],
      [day(`2025-04-0${7 + i}`), 'Bob', bob as number, 2 * meetings],
    ]),
  ],
});

const callsOn = (...sheets: ReturnType<typeof tally>[]): string[] =>
  numbersOf(readSheets(sheets).counted).filter((one) => one.includes('2025-04-07 callsMade'));

const [acme, bolt] = [
  tally('Acme', [
    [10, 20],
    [11, 21],
  ]),
  tally('Bolt', [
    [30, 40],
    [31, 41],
  ]),
];

describe('tallies of the same reps and days on sheets of clients', () => {
  it('add up', () => {
    expect(callsOn(acme, bolt)).toEqual(['Ann 2025-04-07 callsMade 40', 'Bob 2025-04-07 callsMade 60']);
  });

  it('are not added to the sum of them', () => {
    const whole = tally(
      'Cinder',
      [
        [40, 60],
        [42, 62],
      ],
      2,
    );
    expect(callsOn(acme, bolt, whole)).toEqual(['Ann 2025-04-07 callsMade 40', 'Bob 2025-04-07 callsMade 60']);
  });

  it.each([
    [
      'a copy that was edited',
      tally('Bolt', [
        [10, 20],
        [11, 22],
      ]),
    ],
    ['a sheet that is called a copy', { ...bolt, sheet: 'Copy of Acme' }],
    ['one that is called daily', { ...bolt, sheet: 'Daily' }],
  ])('are not added to %s', (_, other) => {
    expect(callsOn(acme, other)).toHaveLength(2);
    expect(callsOn(acme, other)).not.toContain('Ann 2025-04-07 callsMade 40');
  });
});
