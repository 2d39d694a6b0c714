import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../shapes/readSheets.ts';

const log = (headings: string[], rows: Cell[][]): Cell[][] => [
  ['Date', 'Setter', 'Prospect', ...headings],
  ...rows.map((row, i): Cell[] => [day(`2025-04-${10 + i}`), i % 2 === 0 ? 'Ann' : 'Bob', `Client ${i}`, ...row]),
];

describe('a tracker of appointments that are called calls', () => {
  const statuses = ['Showed', 'No Show', 'Closed', 'Showed', 'No Show', 'Cancelled', 'Showed', 'Showed'];
  const cells = log(
    ['Call Date', 'Status'],
    statuses.map((status, i) => [day(`2025-05-1${i}`), status]),
  );

  it('holds no calls', () => {
    expect(numbersOf(readSheet(cells, 'Tracker').counted).filter((one) => /callsMade/.test(one))).toEqual([]);
  });

  it('says of whoever signed that they came', () => {
    const counted = numbersOf(readSheet(cells, 'Tracker').counted).filter((one) => /appointmentsHeld/.test(one));
    expect(counted).toHaveLength(5);
  });
});

describe('a yes or a no for who came', () => {
  const answers = (booked: string, showed: string): Cell[] => [booked, showed];
  const people = [...Array(6).fill(answers('No', 'No')), ...Array(4).fill(answers('Yes', 'Yes')), answers('Yes', 'No')];

  it('makes no appointment of whoever had none, whatever the box for it is called', () => {
    const { readings } = readSheet(log(['On calendar', 'Showed'], people), 'Setters');
    expect(readings.map(({ tab }) => tab)).not.toContain('meetings');
  });

  it('does so beside a box that has nothing to do with it', () => {
    const other = people.map(([, showed], i): Cell[] => [i % 3 === 0 ? 'Yes' : 'No', showed as Cell]);
    expect(readSheet(log(['Video', 'Showed'], other), 'Setters').readings.map(({ tab }) => tab)).toEqual(['meetings']);
  });
});

it('a legend beside the rows says what their signs mean, and its words are no outcomes of them', () => {
  const meanings = ['Connected', 'No answer', 'Voicemail', 'Meeting booked'];
  const cells: Cell[][] = [
    ['Call date', 'Rep', 'Client', 'Sign', '', 'Legend', ''],
    ...Array.from({ length: 20 }, (_, i): Cell[] => [
      day(`2025-04-${10 + i}`),
      'Ann',
      `Client ${i}`,
      ['☀', '☁', '☂'][i % 3] as string,
      '',
      meanings[i] ? (['☀', '☁', '☂', '☃'][i] as string) : '',
      meanings[i] ?? '',
    ]),
  ];
  const { readings, counted } = readSheet(cells, 'Calls');
  expect(readings.map(({ tab, columns }) => [tab, columns.outcome?.index])).toEqual([['calls', 3]]);
  // Every third of twenty has a sun.
  expect(numbersOf(counted).filter((one) => one.endsWith('callsConnected 1'))).toHaveLength(7);
});

describe('a list of people of whom some were called and fewer are met', () => {
  const people: Cell[][] = [
    ['Acme', 'Neil', 'Y', day('2025-04-01'), 'Y', 'Y', day('2025-04-08')],
    ['Bolt', 'Oda', 'Y', day('2025-04-01'), 'N', 'N', ''],
    ['Cedar', 'Neil', 'Y', day('2025-04-02'), 'Y', 'N', ''],
    ['Dune', 'Oda', 'N', '', '', '', ''],
    ['Elm', 'Oda', 'Y', day('2025-04-02'), 'N', 'N', ''],
  ];

  it('holds calls, each reached or not', () => {
    const headings = [
      'Business',
      'Assigned to',
      'Called? (Y/N)',
      'Date called',
      'Reached? (Y/N)',
      'Appt? (Y/N)',
      'Appt date',
    ];
    const told = numbersOf(readSheet([headings, ...people], 'Local list').counted);
    expect(told.filter((line) => /callsMade|callsConnected|appointmentsSet/.test(line))).toEqual([
      'Neil 2025-04-01 appointmentsSet 1',
      'Neil 2025-04-01 callsConnected 1',
      'Neil 2025-04-01 callsMade 1',
      'Neil 2025-04-02 callsConnected 1',
      'Neil 2025-04-02 callsMade 1',
      'Oda 2025-04-01 callsMade 1',
      'Oda 2025-04-02 callsMade 1',
    ]);
  });

  it('holds an appointment of whoever has a day for it, where nothing else is said', () => {
    const rows = people.map(([client, rep, , , , , on]): Cell[] => [client as Cell, rep as Cell, on as Cell]);
    const told = numbersOf(readSheet([['Homeowner', 'Rep', 'Appt date'], ...rows], 'List').counted);
    expect(told.filter((line) => /appointmentsSet/.test(line))).toEqual(['Neil 2025-04-08 appointmentsSet 1']);
  });
});
