import { describe, expect, it } from 'vitest';
import { aimNamed, isPartOfDay, splitAim } from '../../../../src/find/shapes/axis/aims.ts';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../readSheets.ts';

it.each([
  ['Tgt', 'target'],
  ['Плановые', 'target'],
  ['Итого факт', 'actual'],
  ['Real', 'actual'],
  ['Left', 'neither'],
  ['Calls', null],
])('the aim of a number headed %s is %s', (heading, aim) => expect(aimNamed(heading)).toBe(aim));

it('a plan in any of its words is told from what it is a plan of', () => {
  expect(splitAim('Calls (projected)')).toEqual({ aim: 'target', rest: 'Calls' });
  expect(splitAim('Звонки, норматив')).toEqual({ aim: 'target', rest: 'Звонки' });
});

it('parts of a day are the words of headings, and longer ones', () => {
  expect(['AM', 'Mornings', 'до обеда', '1st half'].map(isPartOfDay)).toEqual([true, true, true, true]);
  expect(isPartOfDay('Monday')).toBe(false);
});

describe('a second plan of the same', () => {
  const week = '2025-04-07';
  it.each<[string, Cell[][]]>([
    [
      'below what is counted',
      [
        ['Rep', 'Week of', 'Calls', '', '', 'Meetings set', '', ''],
        ['', '', 'Goal', 'Stretch', 'Actual', 'Goal', 'Stretch', 'Actual'],
        ['Ann', week, 200, 250, 190, 6, 8, 5],
        ['Bob', week, 200, 250, 210, 6, 8, 7],
      ],
    ],
    [
      'in the headings',
      [
        [
          'Week of',
          'Rep',
          'Calls',
          'Calls goal',
          'Calls stretch goal',
          'Meetings set',
          'Meetings goal',
          'Meetings stretch',
        ],
        [week, 'Ann', 190, 200, 250, 5, 6, 8],
        [week, 'Bob', 210, 200, 250, 7, 6, 8],
      ],
    ],
  ])('is neither done nor the target: %s', (_, cells) => {
    const { counted } = readSheet(cells);
    expect(numbersOf(counted).filter((line) => /callsMade|Set/.test(line))).toEqual([
      'Ann 2025-04-07 appointmentsSet 5',
      'Ann 2025-04-07 callsMade 190',
      'Bob 2025-04-07 appointmentsSet 7',
      'Bob 2025-04-07 callsMade 210',
    ]);
    expect([...new Set(counted.targets.map(({ hundredths }) => hundredths / 100))].sort()).toEqual([200, 6]);
  });
});
