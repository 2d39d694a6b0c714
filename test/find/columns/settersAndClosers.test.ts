import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../shapes/readSheets.ts';

it.each([
  ['Setter', 'Booked On', 'Appt Date', 'Lead', 'Closer', 'Held?', 'Deal?', 'Amount'],
  ['Сеттер', 'Дата записи', 'Дата встречи', 'Клиент', 'Клозер', 'Состоялась?', 'Сделка', 'Сумма'],
])('an appointment is its setter’s and the deal in the same row its closer’s: %s', (...headings) => {
  const rows: Cell[][] = [
    headings,
    ['Ann Lee', day('2025-04-01'), day('2025-04-03'), 'L1', 'Al Fox', 'Yes', 'Won', 900],
    ['Ann Lee', day('2025-04-02'), day('2025-04-04'), 'L2', 'Bea Day', 'Yes', 'Lost', ''],
    ['Bob Ray', day('2025-04-02'), day('2025-04-04'), 'L3', 'Al Fox', 'No', '', ''],
    ['Bob Ray', day('2025-04-03'), day('2025-04-05'), 'L4', 'Bea Day', 'Yes', 'Won', 700],
  ];
  const told = numbersOf(readSheet(rows).counted).map((line) => line.replace(/ (20\S+|undated) /, ' '));
  expect(told.filter((line) => /Won|Lost|appointmentsSet/.test(line)).sort()).toEqual(
    expect.arrayContaining([
      'Al Fox dealsWon 1',
      'Bea Day dealsWon 1',
      'Bea Day dealsLost 1',
      'Bob Ray appointmentsSet 1',
    ]),
  );
  expect(told.some((line) => /^(Ann|Bob).*(dealsWon|dealsLost)|^(Al|Bea).*appointments/.test(line))).toBe(false);
});

it('a deal with an SDR and an AE is the AE’s', () => {
  const rows: Cell[][] = [
    ['Company', 'AE', 'SDR', 'Stage', 'Amount', 'Close date'],
    ['Acme', 'Al Fox', 'Ann Lee', 'Closed Won', 900, day('2025-04-03')],
    ['Bolt', 'Bea Day', 'Ann Lee', 'Closed Lost', 500, day('2025-04-04')],
  ];
  expect(numbersOf(readSheet(rows, 'Deals').counted).filter((line) => /dealsWon|dealsLost/.test(line))).toEqual([
    'Al Fox 2025-04-03 dealsWon 1',
    'Bea Day 2025-04-04 dealsLost 1',
  ]);
});

it.each([
  ['Booked On', 'Set By (SDR)', 'Account', 'Demo Date', 'AE', 'Demo status'],
  ['Booked On', 'BDR name', 'Account', 'Demo Date', 'Rep', 'Demo status'],
])('an appointment is whose the heading says who set it: %s, %s, %s, %s, %s', (...headings) => {
  const rows: Cell[][] = [
    headings,
    [day('2025-04-01'), 'Ann Lee', 'Acme', day('2025-04-03'), 'Al Fox', 'Held'],
    [day('2025-04-01'), 'Bob Ray', 'Bolt', day('2025-04-03'), 'Al Fox', 'No show'],
    [day('2025-04-02'), 'Ann Lee', 'Cedar', day('2025-04-04'), 'Bea Day', 'Held'],
  ];
  const told = numbersOf(readSheet(rows, 'Demos').counted).filter((line) => /appointmentsSet/.test(line));
  expect(told).toEqual([
    'Ann Lee 2025-04-01 appointmentsSet 1',
    'Ann Lee 2025-04-02 appointmentsSet 1',
    'Bob Ray 2025-04-01 appointmentsSet 1',
  ]);
});
