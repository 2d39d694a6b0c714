import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, readSheet } from '../shapes/readSheets.ts';

const deals = (rows: [string, string, Cell][]): Cell[][] => [
  ['Close date', 'Deal', 'AE', 'Split %', 'Deal amount', 'Status'],
  ...rows.map(([deal, rep, share], i): Cell[] => [day(`2025-05-${10 + i}`), deal, rep, share, 1000, 'Won']),
];

describe('deals with a share for each rep', () => {
  it('are not counted where one of them stands on several rows', () => {
    const { readings, others } = readSheet(
      deals([
        ['Acme', 'Ann', '50%'],
        ['Acme', 'Bob', '50%'],
        ['Bolt', 'Ann', '100%'],
      ]),
    );
    expect(readings).toEqual([]);
    expect(others.map(({ reason }) => reason.en)).toEqual([expect.stringContaining('a share for each rep')]);
  });

  it('are deals like others where each has a row', () => {
    const { readings } = readSheet(
      deals([
        ['Acme', 'Ann', '50%'],
        ['Bolt', 'Bob', '100%'],
      ]),
    );
    expect(readings.map(({ tab }) => tab)).toEqual(['deals']);
  });
});
