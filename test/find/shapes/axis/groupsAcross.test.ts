import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../readSheets.ts';

const tracker = (first: string, second: string, who = 'SDR', beyond: Cell[][] = []): Cell[][] =>
  [
    ['', '', first, '', second, ''],
    ['Date', who, 'Calls', 'Connects', 'Calls', 'Connects'],
    ['2025-05-05', 'Ann Lee', 20, 4, 30, 3],
    ['2025-05-05', 'Bob Ray', 25, 2, 10, 1],
    ['2025-05-06', 'Ann Lee', 11, 1, 12, 2],
  ].map((row, i) => [...row, ...(beyond[i] ?? [])]);
const calls = (cells: Cell[][]): string[] =>
  numbersOf(readSheet(cells).counted).filter((line) => /callsMade/.test(line));
const added = ['Ann Lee 2025-05-05 callsMade 50', 'Ann Lee 2025-05-06 callsMade 23', 'Bob Ray 2025-05-05 callsMade 35'];

describe('groups above the measures of rows that say their rep', () => {
  it.each([
    ['Campaign A', 'Campaign B', 'SDR'],
    ['Acme', 'Bolt Energy', 'Rep'],
    ['Кампания Весна', 'Холодная база', 'Менеджер'],
  ])('add up: %s', (first, second, who) => {
    expect(calls(tracker(first, second, who))).toEqual(added);
  });

  it('add up without the one that is the sum of the others, whatever its name', () => {
    const combined = [
      ['Combined', ''],
      ['Calls', 'Connects'],
      [50, 7],
      [35, 3],
      [23, 3],
    ];
    expect(calls(tracker('Acme', 'Bolt', 'SDR', combined))).toEqual(added);
  });

  it('add up without a total that stands under the last of them', () => {
    const total = [[''], ['Total calls'], [50], [35], [23]];
    expect(calls(tracker('Acme', 'Bolt', 'SDR', total))).toEqual(added);
  });

  it.each([
    ['This month', 'Last month', 'SDR'],
    ['Before', 'After', 'SDR'],
    ['Daily', 'Personal best', 'SDR'],
    ['За день', 'С начала месяца', 'Менеджер'],
    ['Dana Cole', 'Marcus Webb', 'SDR'],
    ['Acme', 'Bolt', 'Office'],
  ])('are refused where they may be times or people, or the rows no reps: %s, %s by %s', (first, second, who) => {
    expect(readSheet(tracker(first, second, who)).readings).toEqual([]);
  });

  it('are refused where one never changes: that is a norm', () => {
    const days = ['2025-05-05', '2025-05-06', '2025-05-07'];
    const cells = [
      ...tracker('Reality', 'Wished', 'SDR').slice(0, 2),
      ...days.map((date, i): Cell[] => [date, 'Ann Lee', 20 + i, 2, 60, 8]),
    ];
    expect(readSheet(cells).readings).toEqual([]);
  });
});
