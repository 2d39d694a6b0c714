import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../shapes/readSheets.ts';

const tally = (headings: string[], numbers: number[]): string[] => {
  const cells: Cell[][] = [
    ['Date', 'Rep', ...headings],
    [day('2025-04-07'), 'Ann', ...numbers],
    [day('2025-04-08'), 'Bob', ...numbers],
  ];
  return numbersOf(readSheet(cells, 'Phones').counted).filter((one) => one.startsWith('Ann'));
};

it('of calls in, calls out and all of them the calls out are those made, and whose connects are meant is not said', () => {
  expect(tally(['Calls In', 'Calls Out', 'Total Calls', 'Connected'], [5, 20, 25, 9])).toEqual([
    'Ann 2025-04-07 callsMade 20',
  ]);
});

it('connects that say which way they went are told', () => {
  expect(tally(['Calls In', 'Calls Out', 'Total Calls', 'Connected out'], [5, 20, 25, 9])).toContain(
    'Ann 2025-04-07 callsConnected 9',
  );
});

it('connects beside calls out alone are theirs', () => {
  expect(tally(['Calls Out', 'Connected'], [20, 9])).toContain('Ann 2025-04-07 callsConnected 9');
});

it.each([
  ['Outbound', 'Inbound', 'Total calls', 'Connects'],
  ['Исходящие', 'Входящие', 'Всего звонков', 'Дозвоны'],
])('calls out are those made under a bare word too: %s, %s, %s', (...headings) => {
  expect(tally(headings, [20, 5, 25, 9])).toEqual(['Ann 2025-04-07 callsMade 20']);
});

it('a total of both ways is not those made where nothing says how many went out', () => {
  expect(tally(['Inbound', 'Total calls', 'Meetings set'], [5, 25, 2])).toEqual(['Ann 2025-04-07 appointmentsSet 2']);
  expect(tally(['Inbound calls', 'Total calls', 'Meetings set'], [5, 25, 2])).toEqual([
    'Ann 2025-04-07 appointmentsSet 2',
  ]);
  expect(tally(['Inbound calls', 'Calls', 'Meetings set'], [5, 25, 2])).toContain('Ann 2025-04-07 callsMade 25');
});

it.each([
  ['Calls Offered', 'Calls Answered', 'Calls Abandoned', 'Outbound Calls', 'Talk Minutes'],
  ['Поступило звонков', 'Принято звонков', 'Потеряно', 'Исходящие звонки', 'Минут разговора'],
  ['Поступило', 'Принято', 'Пропущено', 'Исходящих', 'Время разговора, мин'],
])('of a queue the calls that were answered came in: %s, %s', (...headings) => {
  expect(tally(headings, [40, 35, 5, 20, 90])).toEqual(['Ann 2025-04-07 callsMade 20']);
});

it('calls that were answered beside missed ones are not of those that went out', () => {
  expect(tally(['Answered', 'Missed', 'Outbound calls'], [35, 5, 20])).toEqual(['Ann 2025-04-07 callsMade 20']);
  expect(tally(['Outbound calls', 'Answered', 'Missed'], [40, 35, 5])).toContain('Ann 2025-04-07 callsConnected 35');
  expect(tally(['Calls', 'Answered', 'Missed'], [40, 35, 5])).toContain('Ann 2025-04-07 callsConnected 35');
});

it('calls out are those made also beside a total with its own spelling', () => {
  expect(tally(['Total calls', 'Inbound calls', 'Outbound calls', 'Outbound connected'], [25, 5, 20, 9])).toContain(
    'Ann 2025-04-07 callsMade 20',
  );
});
