import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../find/shapes/readSheets.ts';

type Call = [client: string, rep: string, day: string];
const log = (calls: readonly Call[]): Cell[][] => [
  ['Client', 'Rep', 'Call date', 'Result'],
  ...calls.map(([client, rep, on]): Cell[] => [client, rep, day(`2025-05-${on}`), 'Connected']),
];
const callsOf = (calls: readonly Call[], rep: string): number =>
  numbersOf(readSheet(log(calls), 'Calls').counted)
    .filter((line) => line.startsWith(`${rep} `) && line.includes(' callsMade '))
    .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);

const merged: readonly Call[] = [
  ['Acme', 'Ann', '05'],
  ['', '', '07'],
  ['Bolt', 'Bob', '05'],
  ['', '', '06'],
  ['', '', '09'],
  ['Cyan', 'Ann', '06'],
  ['', '', '08'],
  ['Dune', 'Bob', '07'],
];

describe('calls below one another with their client and rep on the first', () => {
  it('are all of that rep', () => {
    expect([callsOf(merged, 'Ann'), callsOf(merged, 'Bob')]).toEqual([4, 4]);
  });

  it('may be of nobody in a log by day, where the names were forgotten', () => {
    const byDay = merged.map(([client, rep], i): Call => [client, rep, `0${i + 1}`]);
    expect([callsOf(byDay, 'Ann'), callsOf(byDay, 'Bob')]).toEqual([2, 2]);
  });

  it('may be of nobody where a row has the one name without the other', () => {
    expect(callsOf([...merged, ['Echo', '', '08']], 'Ann')).toBe(2);
  });
});
