import { expect, it } from 'vitest';
import { keptLayouts } from '../../workbench/layouts.ts';
import { numbersOf, readSheets, targetsOf } from '../find/shapes/readSheets.ts';

const measures = ['callsMade', 'callsConnected', 'appointmentsSet', 'dealsWon'];

/** What a person would count on each of the pictures, by the name of its sheet. */
const counted: Readonly<Record<string, readonly string[]>> = {
  'Call log': [
    'Ana 2025-01-06 callsMade 1',
    'Ana 2025-01-07 callsMade 1',
    'Ben 2025-01-06 callsConnected 1',
    'Ben 2025-01-06 callsMade 1',
  ],
  Tracker: [
    'Ana 2025-01-06 appointmentsSet 2',
    'Ana 2025-01-06 callsConnected 11',
    'Ana 2025-01-06 callsMade 42',
    'Ben 2025-01-06 appointmentsSet 1',
    'Ben 2025-01-06 callsConnected 9',
    'Ben 2025-01-06 callsMade 38',
  ],
  'Calls made': [
    'Ana 2025-01-06 callsMade 42',
    'Ana 2025-01-07 callsMade 35',
    'Ana 2025-01-08 callsMade 40',
    'Ben 2025-01-06 callsMade 38',
    'Ben 2025-01-07 callsMade 41',
    'Ben 2025-01-08 callsMade 29',
  ],
  'Team tracker': [
    'Ana 2025-01-06 callsConnected 11',
    'Ana 2025-01-06 callsMade 42',
    'Ana 2025-01-07 callsConnected 8',
    'Ana 2025-01-07 callsMade 35',
    'Ben 2025-01-06 callsConnected 9',
    'Ben 2025-01-06 callsMade 38',
    'Ben 2025-01-07 callsConnected 12',
    'Ben 2025-01-07 callsMade 41',
  ],
  Prospecting: [
    'Ana 2025-01-06 callsMade 1',
    'Ana 2025-01-08 callsConnected 1',
    'Ana 2025-01-08 callsMade 1',
    'Ben 2025-01-07 callsConnected 1',
    'Ben 2025-01-07 callsMade 1',
  ],
  'Weekly goals': [
    'Ana 2025-01-06 callsMade 187',
    'Ben 2025-01-06 callsMade 205',
    'Calls made Ana 2025-01-06..2025-01-12 200',
    'Calls made Ben 2025-01-06..2025-01-12 200',
  ],
  'March 2025': [
    'Ana 2025-03-03 callsMade 21',
    'Ana 2025-03-04 callsMade 18',
    'Ana 2025-03-05 callsMade 25',
    'Ana 2025-03-06 callsMade 19',
    'Ben 2025-03-03 callsMade 17',
    'Ben 2025-03-04 callsMade 22',
    'Ben 2025-03-05 callsMade 20',
    'Ben 2025-03-06 callsMade 24',
  ],
  Funnel: ['Ana 2025-02-03 dealsWon 1'],
};

it.each(keptLayouts)('the README’s layout “$title” is read as a person would', ({ sheet, cells }) => {
  const found = readSheets([{ sheet, cells: cells.map((row) => [...row]) }]);
  const numbers = numbersOf(found.counted).filter((one) => measures.some((measure) => one.includes(` ${measure} `)));
  expect({ questions: found.questions, read: [...numbers, ...targetsOf(found.counted)] }).toEqual({
    questions: [],
    read: counted[sheet],
  });
});
