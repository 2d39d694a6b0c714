import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet } from '../../find/shapes/readSheets.ts';

const tallyHeadings = ['Date', 'Rep', 'Calls', 'Connects', 'Meetings set'];
const tally: Cell[][] = [5, 6, 7].flatMap((date) =>
  ['Ann Lee', 'Bo Dahl'].map((rep, i): Cell[] => [`2025-05-0${date}`, rep, 30 + date + i, 5 + i, i]),
);
const logHeadings = ['Call time', 'Rep', 'Phone', 'Result'];
const log = Array.from({ length: 8 }, (_, i): Cell[] => [
  `2025-05-06 ${9 + i}:15`,
  'Ann Lee',
  `312-555-10${i}`,
  i % 2 ? 'Connected' : 'No answer',
]);

const sumOf = (measure: string, cells: Cell[][]): number =>
  numbersOf(readSheet(cells, 'May').counted)
    .filter((line) => line.includes(` ${measure} `))
    .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);
const problemsOf = (cells: Cell[][]): string[] =>
  receiptsOf(readSheet(cells, 'May').counted.tabs, 'en').flatMap(({ problems }) => problems.map(({ text }) => text));

describe('rows pasted a second time', () => {
  it('of a tally count once', () => {
    const once = sumOf('callsMade', [tallyHeadings, ...tally]);
    expect(sumOf('callsMade', [tallyHeadings, ...tally, ...tally.slice(2, 5)])).toBe(once);
  });

  it('of a log count once, also three times over', () => {
    const cells = [logHeadings, ...log, ...log.slice(3), ...log.slice(3)];
    expect(sumOf('callsMade', cells)).toBe(8);
    expect(sumOf('callsConnected', cells)).toBe(4);
  });

  it('are said with where they stand', () => {
    expect(problemsOf([logHeadings, ...log, ...log.slice(3, 7)])).toContain(
      '4 rows left out: pasted a second time (row 10 and on repeat row 5 and on, cell for cell).',
    );
  });
});

describe('rows that are alike by chance count each', () => {
  it('two of them', () => {
    expect(sumOf('callsMade', [logHeadings, ...log, ...log.slice(3, 5)])).toBe(10);
  });

  it('calls of a day that say neither with whom nor when', () => {
    const calls = ['Connected', 'No answer', 'Voicemail', 'Busy'].map((result): Cell[] => [
      '2025-05-06',
      'Ann Lee',
      result,
    ]);
    expect(sumOf('callsMade', [['Date', 'Rep', 'Result'], ...calls, ...calls])).toBe(8);
  });

  it('lines of a tally with few numbers, such as mornings and afternoons', () => {
    const lines: Cell[][] = ['Ann Lee', 'Bo Dahl', 'Cy Ford'].map((rep) => ['2025-05-06', rep, 20, 0]);
    expect(sumOf('callsMade', [['Date', 'Rep', 'Calls', 'Connects'], ...lines, ...lines])).toBe(120);
  });

  it('rows that each stand twice, as legs of calls do', () => {
    expect(sumOf('callsMade', [logHeadings, ...log.flatMap((row) => [row, row])])).toBe(16);
  });
});
