import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets } from '../shapes/readSheets.ts';

const rows = (...firms: string[]): Cell[][] => [
  ['Demo date', 'Rep', 'Company', 'Contact', 'Outcome'],
  [day('2025-04-01'), 'Ann', firms[0] as string, 'Mike', 'Rescheduled'],
  [day('2025-04-02'), 'Ann', firms[1] as string, 'Sarah', 'Held'],
  [day('2025-04-03'), 'Bob', firms[2] as string, 'Mike', 'Held'],
  [day('2025-04-04'), 'Bob', firms[3] as string, 'Sarah', 'No show'],
];
const set = (cells: Cell[][]): string[] =>
  numbersOf(readSheet(cells, 'Demos').counted).filter((line) => /appointmentsSet|clientsBookedAgain/.test(line));

it('a first name that stands beside several companies is no client, and a moved meeting of one is not held by the other', () => {
  expect(set(rows('Acme', 'Bolt', 'Cedar', 'Dune'))).toEqual([
    'Ann 2025-04-01 appointmentsSet 1',
    'Ann 2025-04-02 appointmentsSet 1',
    'Bob 2025-04-03 appointmentsSet 1',
    'Bob 2025-04-04 appointmentsSet 1',
  ]);
});

it('the same people of the same companies are the same clients', () => {
  expect(set(rows('Acme', 'Bolt', 'Acme', 'Bolt')).filter((line) => /Set/.test(line))).toHaveLength(3);
});

it('what the sheets of all months tell holds for each of them', () => {
  const [heading, ...april] = rows('Acme', 'Bolt', 'Cedar', 'Dune') as [Cell[], ...Cell[][]];
  const may = [
    [day('2025-05-01'), 'Ann', 'Elm', 'Mike', 'Rescheduled'],
    [day('2025-05-02'), 'Ann', 'Fir', 'Lucy', 'Held'],
  ];
  const { readings } = readSheets([
    { sheet: 'April 2025', cells: [heading, ...april] },
    { sheet: 'May 2025', cells: [heading, ...may] },
  ]);
  expect(readings.map(({ columns }) => columns.client?.heading)).toEqual(['Company', 'Company']);
});
