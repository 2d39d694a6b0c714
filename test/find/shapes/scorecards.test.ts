import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { numbersOf, readSheet, targetsOf } from './readSheets.ts';

const made = (cells: Cell[][], sheet = 'Scorecard'): string[] =>
  numbersOf(readSheet(cells, sheet).counted).filter((line) => /callsMade/.test(line));

describe('a scorecard with its weekdays above its days', () => {
  const week = (monday: number, first: number): Cell[][] => [
    [`Week of 5/${monday}/2025`, 'Mon', 'Tue', 'Wed', 'Total', 'Goal', '% to goal'],
    ['', ...[0, 1, 2].map((i) => `5/${monday + i}/2025`)],
    ['Dials', first, first + 1, first + 2, 3 * first + 3, 60, '50%'],
    ['Connects', 1, 2, 3, 6, 10, '60%'],
  ];

  it('leaves out the total, though it is headed beside the weekdays alone', () => {
    expect(made(week(5, 10))).toEqual([
      ' 2025-05-05 callsMade 10',
      ' 2025-05-06 callsMade 11',
      ' 2025-05-07 callsMade 12',
    ]);
  });

  it('is read week by week, the weeks below one another', () => {
    const weeks = [['Ann - scorecard'], [], ...week(5, 10), [], ...week(12, 20)];
    expect(made(weeks).map((line) => line.trim())).toEqual([
      '2025-05-05 callsMade 10',
      '2025-05-06 callsMade 11',
      '2025-05-07 callsMade 12',
      '2025-05-12 callsMade 20',
      '2025-05-13 callsMade 21',
      '2025-05-14 callsMade 22',
    ]);
  });
});

it('weeks below one another are read though the last ones wait for their numbers', () => {
  const week = (monday: number, ...numbers: (number | string)[][]): Cell[][] => [
    [`Week of 5/${monday}/2025`],
    ['Rep', 'Dials', 'Connects', 'Meetings booked'],
    ...numbers.map((row, i): Cell[] => [['Ann', 'Bob'][i] as string, ...row]),
    [],
  ];
  const done = [...week(5, [30, 3, 1], [20, 4, 2]), ...week(12, [25, 5, 1], [15, 3, 0])];
  expect(made([...done, ...week(19, ['', '', ''], ['', '', ''])])).toEqual(made(done));
  expect(made(done)).toHaveLength(4);
});

describe('reps across, and behind them what all are to reach', () => {
  it.each([
    ['Week of 5/5/2025', 'Total', 'Goal', 'Dials', 'Connects'],
    ['Неделя 05.05–11.05.2025', 'Итого', 'План', 'Звонки', 'Дозвоны'],
  ])('is a tally with a target: %s', (title, total, plan, calls, connects) => {
    const cells: Cell[][] = [
      [title],
      ['', 'Ann', 'Bob', total, plan],
      [calls, 30, 20, 50, 60],
      [connects, 6, 4, 10, 12],
    ];
    expect(made(cells)).toEqual(['Ann 2025-05-05 callsMade 30', 'Bob 2025-05-05 callsMade 20']);
    expect(targetsOf(readSheet(cells).counted)).toHaveLength(2);
  });
});

it('a target on a line above a table does not make the table one of targets', () => {
  const cells: Cell[][] = [
    ['Daily dial target', 60],
    [],
    ['Dials', '5/5/2025', '5/6/2025', 'Total'],
    ['Ann', 30, 20, 50],
    ['Bob', 25, 15, 40],
  ];
  expect(made(cells, 'Dials').map((line) => line.split(' ').pop())).toEqual(['30', '20', '25', '15']);
});

describe('measures down', () => {
  const rows = (count: number): Cell[][] => [
    ['Dials', ...Array.from({ length: count }, (_, i) => 10 + i)],
    ['Connects', ...Array.from({ length: count }, () => 2)],
  ];
  const total = (cells: Cell[][], sheet = '2025'): number =>
    made(cells, sheet).reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);

  it('are not counted again in quarters among months with their year', () => {
    const cells: Cell[][] = [
      ['Metric', 'January 2025', 'February 2025', 'March 2025', 'Q1'],
      ['Dials', 10, 11, 12, 33],
    ];
    expect(total([...cells, ['Connects', 1, 2, 3, 6]])).toBe(33);
  });

  it('may stand below words for their sections, some of which are measures too', () => {
    const [dials, connects] = rows(2) as [Cell[], Cell[]];
    const cells: Cell[][] = [
      ['', '', '5/5/2025', '5/12/2025'],
      ['CALLING'],
      ['', ...dials],
      ['', ...connects],
      ['MEETINGS'],
      ['', 'Meetings booked', 3, 4],
    ];
    expect(total(cells)).toBe(21);
    expect(numbersOf(readSheet(cells).counted).filter((line) => /appointmentsSet/.test(line))).toHaveLength(2);
  });

  it('may have numbered weeks across, of the year in the title', () => {
    const cells: Cell[][] = [['Scorecard 2025'], ['Metric', 'Target', 'Week 19', 'Week 20', 'Week 21'], ...rows(3)];
    const withTargets = cells.map((row, i) => (i < 2 ? row : [row[0] as Cell, 60, ...row.slice(1)]));
    expect(made(withTargets, 'Team').map((line) => line.split(' ')[1])).toEqual([
      '2025-05-05',
      '2025-05-12',
      '2025-05-19',
    ]);
    const ofMonth = [['2025'], ['Metric', 'Week 1', 'Week 2', 'Week 3'], ...rows(3)] as Cell[][];
    expect(made(ofMonth, 'Team')).toEqual([]);
  });

  it('are what was done though rows of their targets stand between them', () => {
    const [dials, connects] = rows(2) as [Cell[], Cell[]];
    const cells: Cell[][] = [['Metric', '5/5/2025', '5/12/2025'], dials, ['Dials target', 60, 60], connects];
    expect(total([...cells, ['Connects target', 12, 12]])).toBe(21);
    expect(targetsOf(readSheet(cells).counted).filter((line) => line.includes(' 60'))).toHaveLength(2);
  });
});

it('months across below what a pivot table counts are read', () => {
  const cells: Cell[][] = [
    ['SUM of Calls', 'Month'],
    ['Rep', '2025-04', '2025-05', 'Grand Total'],
    ['Ann', 10, 20, 30],
    ['Bob', 5, 6, 11],
    ['Grand Total', 15, 26, 41],
  ];
  expect(made(cells, 'Pivot Table 1').map((line) => line.split(' ').pop())).toEqual(['10', '20', '5', '6']);
});

describe('figures above a scorecard', () => {
  const goals: Cell[][] = [
    ['Rep', 'Dials', '', 'Meetings booked', ''],
    ['', 'Goal', 'Actual', 'Goal', 'Actual'],
    ['Ann', 60, 78, 4, 3],
    ['Bob', 60, 51, 4, 2],
  ];

  it('with a label each are no part of it', () => {
    const figures: Cell[][] = [['Total calls', 1234, '', 'Meetings', 17], ['']];
    expect(made([...figures, ...goals], 'May 2025').map((line) => line.trim())).toEqual(made(goals, 'May 2025'));
    expect(made(goals, 'May 2025')).toHaveLength(2);
  });

  it('do not say what the numbers below them are', () => {
    const forecast: Cell[][] = [
      ['Rep', 'April 2025', 'May 2025', 'June 2025'],
      ['Ann', 200000, 300000, 100000],
      ['Bob', 100000, 200000, 300000],
    ];
    expect(made([['Total calls', 1234, '', 'Meetings', 17], [''], ...forecast], 'Forecast')).toEqual([]);
  });

  it('are refused with goals below headings that nothing joins, which would count as done', () => {
    const remarks: Cell[] = ['Call back Acme', 'Ask Bob', '', ''];
    const { readings, others } = readSheet(
      goals.map((row, i) => [...row, remarks[i] as Cell]),
      'May 2025',
    );
    expect(readings).toEqual([]);
    expect(others[0]?.reason.en).toMatch(/^Goals and results stand below its headings/);
  });
});
