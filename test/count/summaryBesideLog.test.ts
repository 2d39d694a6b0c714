import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheets } from '../find/shapes/readSheets.ts';

const rows: [string, string, string][] = [
  ['2025-04-08', 'Ann', 'Connected'],
  ['2025-04-09', 'Ann', 'No answer'],
  ['2025-04-10', 'Bob', 'No answer'],
  ['2025-04-15', 'Ann', 'Connected'],
  ['2025-04-16', 'Bob', 'No answer'],
  ['2025-04-17', 'Bob', 'Voicemail'],
];
const log: Cell[][] = [
  ['Date', 'Rep', 'Company', 'Result'],
  ...rows.map(([on, rep, result], i): Cell[] => [day(on), rep, `Client ${i}`, result]),
];

/** The sums of calls by measure. */
function calls(summary: Cell[][], own = log): string[] {
  const lines = numbersOf(
    readSheets([
      { sheet: 'Log', cells: own },
      { sheet: 'Weekly', cells: summary },
    ]).counted,
  );
  const sums = new Map<string, number>();
  for (const line of lines) {
    const [measure, value] = line.split(' ').slice(-2) as [string, string];
    if (/^calls(Made|Connected)$/.test(measure)) sums.set(measure, (sums.get(measure) ?? 0) + Number(value));
  }
  return [...sums].map(([measure, sum]) => `${measure} ${sum}`).sort();
}

describe('a summary beside the log that it sums up', () => {
  it('adds nothing to a week that begins before the first call', () => {
    const weekly: Cell[][] = [
      ['Week', 'Rep', 'Calls', 'Connects'],
      [day('2025-04-07'), 'Ann', 2, 1],
      [day('2025-04-07'), 'Bob', 1, 0],
      [day('2025-04-14'), 'Ann', 1, 1],
      [day('2025-04-14'), 'Bob', 2, 0],
    ];
    expect(calls(weekly)).toEqual(['callsConnected 2', 'callsMade 6']);
  });

  it('adds nothing where it is of the whole team', () => {
    const weekly: Cell[][] = [
      ['Week', 'Calls', 'Connects'],
      [day('2025-04-07'), 3, 1],
      [day('2025-04-14'), 3, 1],
      [day('2025-04-21'), 0, 0],
    ];
    expect(calls(weekly)).toEqual(['callsConnected 2', 'callsMade 6']);
  });

  it('adds the weeks before the log began', () => {
    const weekly: Cell[][] = [
      ['Week', 'Calls', 'Connects'],
      [day('2025-03-31'), 40, 9],
      [day('2025-04-07'), 3, 1],
      [day('2025-04-14'), 3, 1],
    ];
    expect(calls(weekly)).toEqual(['callsConnected 11', 'callsMade 46']);
  });

  it('adds no connects to calls of which none was connected', () => {
    const weekly: Cell[][] = [
      ['Week', 'Rep', 'Calls', 'Connects'],
      [day('2025-04-07'), 'Bob', 1, 1],
      [day('2025-04-14'), 'Bob', 2, 2],
      [day('2025-04-21'), 'Bob', 0, 0],
    ];
    expect(calls(weekly)).toEqual(['callsConnected 2', 'callsMade 6']);
  });

  it('adds nothing to a log that has lost its days', () => {
    const weekly: Cell[][] = [
      ['Week', 'Calls', 'Connects'],
      [day('2025-04-07'), 3, 1],
      [day('2025-04-14'), 3, 1],
    ];
    const undated = log.map((row, i) => [i === 0 ? 'Xq' : '', ...row.slice(1)]);
    expect(calls(weekly, undated)).toEqual(['callsConnected 2', 'callsMade 6']);
    // Of a log with days a row or two may lack its own.
    const some = log.map((row, i) => (i === 1 ? ['', ...row.slice(1)] : row));
    expect(
      calls(
        [
          ['Week', 'Calls', 'Connects'],
          [day('2025-03-31'), 40, 9],
        ],
        some,
      ),
    ).toEqual(['callsConnected 11', 'callsMade 46']);
  });

  it('adds nothing to a day on which all of a rep’s calls came in', () => {
    const own: Cell[][] = [
      ['Date', 'Rep', 'Company', 'Result', 'Direction'],
      [day('2025-04-08'), 'Ann', 'A', 'Connected', 'Outbound'],
      [day('2025-04-08'), 'Bob', 'B', 'Connected', 'Outbound'],
      [day('2025-04-09'), 'Ann', 'C', 'Connected', 'Inbound'],
      [day('2025-04-09'), 'Ann', 'D', 'No answer', 'Inbound'],
      [day('2025-04-09'), 'Bob', 'E', 'No answer', 'Outbound'],
      [day('2025-04-09'), 'Cy', 'F', 'Connected', 'Inbound'],
    ];
    const daily: Cell[][] = [
      ['Date', 'Rep', 'Calls', 'Connects'],
      [day('2025-04-08'), 'Ann', 1, 1],
      [day('2025-04-08'), 'Bob', 1, 1],
      [day('2025-04-09'), 'Ann', 2, 1],
      [day('2025-04-09'), 'Bob', 1, 0],
      // Of Cy the log holds nothing that anybody dialled, so it tells nothing of what Cy dialled.
      [day('2025-04-09'), 'Cy', 7, 2],
      [day('2025-04-10'), 'Ann', 4, 1],
    ];
    expect(calls(daily, own)).toEqual(['callsConnected 5', 'callsMade 14']);
  });
});
