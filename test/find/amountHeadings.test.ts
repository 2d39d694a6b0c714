import { expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets, targetsOf } from './shapes/readSheets.ts';

const closed = day('2025-04-20');

const wonOf = (cells: Cell[][]): string[] => numbersOf(readSheet(cells).counted).filter((one) => /wonAmount/.test(one));

it('amounts in thousands and millions, by their own words, are what they say', () => {
  const rows = ['$4.5K', '$1.2M', '$500', '2.5k'].map((amount): Cell[] => ['Ann', 'Won', amount, closed]);
  expect(wonOf([['Rep', 'Stage', 'Amount', 'Closed date'], ...rows])).toEqual(['Ann 2025-04-20 wonAmount 120750000']);
});

it.each(['Amount (K)', 'Amount, $K', 'Сумма, тыс. руб.', 'Amount (in thousands)', 'Сумма (тысяч рублей)'])(
  'amounts headed %s are thousands',
  (heading) => {
    const cells: Cell[][] = [
      ['Rep', 'Stage', heading, 'Closed date'],
      ['Ann', 'Won', 4.5, closed],
      ['Ann', 'Won', 12, closed],
    ];
    expect(wonOf(cells)).toEqual(['Ann 2025-04-20 wonAmount 1650000']);
  },
);

it('amounts that a heading calls thousands are said to be, and their thousandths are no thousands', () => {
  const rows = [4.525, 12.075, 8.5, 9.125, 3.75].map((amount): Cell[] => ['Ann', 'Won', amount, closed]);
  const { counted } = readSheet([['Rep', 'Stage', 'Amount (in thousands)', 'Closed date'], ...rows]);
  expect(numbersOf(counted)).toContain('Ann 2025-04-20 wonAmount 3797500');
  const [note] = counted.tabs.flatMap(({ notes }) => notes).filter(({ reason }) => reason === 'amounts scaled');
  expect(note).toMatchObject({ rows: 5, field: 'amount', second: '1000' });
});

it('a tally of thousands is one of money, and no count', () => {
  const cells: Cell[][] = [
    ['Date', 'Rep', 'Calls', 'Revenue ($K)', 'Deals won (K)'],
    [closed, 'Ann', 30, 4.5, 1],
  ];
  const numbers = numbersOf(readSheet(cells).counted);
  expect(numbers).toEqual(['Ann 2025-04-20 callsMade 30', 'Ann 2025-04-20 wonAmount 450000']);
});

it('targets in thousands are what they say', () => {
  const { counted } = readSheets([
    {
      sheet: 'Targets',
      cells: [
        ['Period', 'Metric', 'Target ($K)'],
        ['2025 Q2', 'Won amount', 100],
      ],
    },
  ]);
  expect(targetsOf(counted)).toEqual(['Won amount team 2025 Q2 100000']);
});
