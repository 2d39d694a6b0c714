import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheets } from '../shapes/readSheets.ts';

const log = (heading: string, first: number, results: readonly string[]): Cell[][] => [
  [heading, 'Date', 'Company', 'Contact', 'Outcome', 'Mins'],
  ...results.map((result, i): Cell[] => [
    first + i,
    day(`2025-04-0${i + 1}`),
    `${result[0]}${i} Ltd`,
    `${result[0]}. P${i}`,
    result,
    3,
  ]),
];
const ann = ['Connected', 'No answer', 'Connected', 'Voicemail'];
const bob = ['No answer', 'No answer', 'Connected', 'Busy'];
const callsOf = (heading: string, first: number): string[] => {
  const { counted } = readSheets([
    { sheet: 'Ann Lee', cells: log(heading, 1, ann) },
    { sheet: 'Bob Moss', cells: log(heading, first, bob) },
  ]);
  const made = numbersOf(counted).filter((line) => /callsMade/.test(line));
  return ['Ann Lee', 'Bob Moss'].map((rep) => `${rep} ${made.filter((line) => line.startsWith(rep)).length}`);
};

it.each(['Call #', 'ID', '№'])(
  '%s that begins with 1 on the sheet of each rep numbers the lines and no calls',
  (heading) => {
    expect(callsOf(heading, 1)).toEqual(['Ann Lee 4', 'Bob Moss 4']);
  },
);

it('ids that go on from sheet to sheet are ids', () => {
  expect(callsOf('Call #', 5)).toEqual(['Ann Lee 4', 'Bob Moss 4']);
});

it('a sheet that ends with its total, or that has just begun, numbers its lines too', () => {
  const cells = log('№', 1, ann);
  const { counted } = readSheets([
    { sheet: 'April 2025', cells: [...cells, ['Total', '', '', '', '', 12]] },
    { sheet: 'May 2025', cells: [cells[0] as Cell[], [1, day('2025-05-02'), 'Elm Ltd', 'P9', 'Connected', 3]] },
  ]);
  expect(numbersOf(counted).filter((line) => /callsMade/.test(line))).toHaveLength(5);
});

it('sheets that number their lines are no copies of one another, also where neither is read unasked', () => {
  const one = log('№', 1, ann);
  const other = one.map((row, i) =>
    i < 2 ? row : row.map((cell, column) => (column === 2 || column === 3 ? `X ${cell}` : cell)),
  );
  const { readings, questions } = readSheets([
    { sheet: 'Calls', cells: one },
    { sheet: 'Calls 2', cells: other },
  ]);
  expect(readings).toEqual([]);
  expect(questions.map(({ setting }) => setting)).toContain('Calls tab');
});

it('a month whose lines are numbered and not written yet is none of the sheets to choose from', () => {
  const cells = log('№', 1, ann);
  const ahead = (cells[0] as Cell[]).map((_, column) => column);
  const { counted, questions } = readSheets([
    { sheet: 'April 2025', cells },
    {
      sheet: 'May 2025',
      cells: [cells[0] as Cell[], ...[1, 2, 3].map((line) => ahead.map((column) => (column === 0 ? line : '')))],
    },
  ]);
  expect(numbersOf(counted).filter((line) => /callsMade/.test(line))).toHaveLength(4);
  expect(questions.map(({ setting }) => setting)).not.toContain('Calls tab');
});
