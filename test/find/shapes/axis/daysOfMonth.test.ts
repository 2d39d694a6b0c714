import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { numbersOf, readSheets } from '../readSheets.ts';

const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
const tally = (sheet: string, days: readonly Cell[], titles: Cell[][] = [], heading = 'Day') => ({
  sheet,
  cells: [
    ...titles,
    [heading, 'Rep', 'Calls', 'Connects'],
    ...days.map((day, i): Cell[] => [day, i % 2 ? 'Bob' : 'Ann', 10 + i, 2]),
  ],
});
const made = (...sheets: { sheet: string; cells: Cell[][] }[]) =>
  numbersOf(readSheets(sheets).counted).filter((line) => /callsMade/.test(line));

describe('the numbers 1 to 31 in a column of days', () => {
  it.each([
    ['March 2025', 'Day', '2025-03'],
    ['Апрель 2025', 'День', '2025-04'],
    ['May', 'Date', '2025-05'],
  ])('are days of the month that the sheet %s is called after', (sheet, heading, month) => {
    const lines = made(tally(sheet, upTo(20), [], heading));
    expect(lines).toHaveLength(20);
    expect(lines).toContain(`Ann ${month}-01 callsMade 10`);
    expect(lines).toContain(`Bob ${month}-20 callsMade 29`);
  });

  it.each([[['1st', '2nd', '3rd', '11th']], [['1', '2', '3', '11']], [['1-е', '2-е', '3-е', '11-е']]])(
    'may be written as %j',
    (days) => {
      expect(made(tally('March 2025', days)).map((line) => line.slice(4, 14))).toEqual([
        '2025-03-01',
        '2025-03-03',
        '2025-03-02',
        '2025-03-11',
      ]);
    },
  );

  it('are days of the month of the title, block by block', () => {
    const { cells } = tally('Tracker', upTo(10), [['Activity January 2025', '', '', '']]);
    const next = tally('', upTo(9), [
      ['', '', '', ''],
      ['February 2025', '', '', ''],
    ]).cells;
    const lines = made({ sheet: 'Tracker', cells: [...cells, ...next] });
    expect(lines).toHaveLength(19);
    expect(lines).toContain('Bob 2025-02-08 callsMade 17');
  });

  it('are days of a log too, and of a tally of one person', () => {
    const log = upTo(9).map((day): Cell[] => [day, 'Ann', `Client ${day}`, 'Connected']);
    expect(made({ sheet: 'March 2025', cells: [['Day', 'Rep', 'Client', 'Call outcome'], ...log] })).toHaveLength(9);
    const own = upTo(9).map((day): Cell[] => [day, 12, 3]);
    expect(made({ sheet: 'March 2025', cells: [['Day', 'Calls', 'Connects'], ...own] })).toHaveLength(9);
  });

  it('are no day where the month has none: the row is left out', () => {
    expect(made(tally('February 2025', upTo(31)))).toHaveLength(28);
  });

  it('are counted on no day where no month is named', () => {
    expect(made(tally('Tracker', upTo(20)))).toEqual(['Ann undated callsMade 190', 'Bob undated callsMade 200']);
  });

  it('are counted on no day where two months are named', () => {
    expect(made(tally('March and April 2025', upTo(20))).filter((line) => !line.includes('undated'))).toEqual([]);
  });

  it('are not read where none is above 7: they may number the days of the week', () => {
    const { readings, others } = readSheets([tally('March 2025', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5])]);
    expect(readings).toEqual([]);
    expect(others[0]?.reason.en).toContain('of the month or of the week');
  });
});
