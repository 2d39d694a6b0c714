import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../shapes/readSheets.ts';

const visitors = [
  ['Walk-in', '', '', ''],
  ['Phone', 'X', 'X', ''],
  ['Internet', 'X', '', ''],
  ['Phone', '', '', 'X'],
];
const log = (headings: string[], rows: Cell[][]): Cell[][] => [
  ['Date', 'Salesperson', 'Customer', ...headings],
  ...rows.map((row, i): Cell[] => [day(`2025-05-0${i + 1}`), i % 2 ? 'Ann' : 'Bob', `Client ${i}`, ...row]),
];

describe('a log of everybody who came in', () => {
  it('is neither a list of appointments, of which some have none, nor of calls, though some phoned', () => {
    const found = readSheet(log(['Type', 'Appt set', 'Appt showed', 'Sold'], visitors), 'Up log');
    expect(found.readings).toEqual([]);
    expect(numbersOf(found.counted)).toEqual([]);
  });

  it('is a list of appointments where each was set', () => {
    const set = visitors.map(([, , showed]) => ['X', showed as string]);
    const found = readSheet(log(['Appt set', 'Appt showed'], set), 'Up log');
    expect(found.readings.map(({ tab }) => tab)).toEqual(['meetings']);
  });

  it('is a mixed log where the types are activities', () => {
    const types = [['Call'], ['Phone'], ['Email'], ['Call']];
    const found = readSheet(log(['Type'], types), 'Up log');
    expect(found.readings.map(({ tab }) => tab)).toEqual(['activities']);
  });
});
