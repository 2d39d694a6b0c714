import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../src/count/tallyOf.ts';
import { findTabs } from '../../../src/find/findTabs.ts';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../../kpis/ask.ts';

const dealHeadings = ['Record ID', 'Deal Name', 'Deal Stage', 'Amount', 'Close Date', 'Deal owner', 'Create Date'];
const deal = (i: number, stage: string): Cell[] => [
  ...[900 + i, `Client ${i}`, stage, 100, `2025-03-${10 + i} 09:00`],
  ...[['Ann Lee', 'Bo Dahl'][i % 2] as string, `2025-02-${10 + i} 09:00`],
];
const deals = (...stages: string[]): Cell[][] => [dealHeadings, ...stages.map((stage, i) => deal(i, stage))];

const callHeadings = ['Call ID', 'Date', 'Agent', 'Number', 'Disposition'];
const calls = (from: number, to: number, outcome = 'Connected'): Cell[][] => [
  callHeadings,
  ...Array.from({ length: to - from }, (_, i): Cell[] => [
    ...[from + i, `2025-02-${10 + (from + i)}`, ['Ann Lee', 'Bo Dahl'][(from + i) % 2] as string],
    ...[`+1202555${1000 + from + i}`, outcome],
  ]),
];

function read(sheets: Readonly<Record<string, Cell[][]>>) {
  const settings = settingsOf([]);
  const found = findTabs(
    Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells })),
    settings,
  );
  const { tabs, tally } = tallyOf(found.readings, { settings, zone: utc, locale: 'en_US', asOf: dayOf(2025, 12, 31) });
  const sumOf = (name: string): number => {
    const measure = tally.measures.indexOf(name);
    const { count, width, values } = tally.slots;
    return Array.from({ length: count }, (_, slot) => values[slot * width + measure] as number).reduce((a, b) => a + b);
  };
  return {
    sheets: found.readings.map(({ sheet }) => sheet),
    questions: found.questions.map(({ setting }) => setting),
    receipts: receiptsOf(tabs, 'en').map(({ rows, counted, leftOut }) => [rows, counted, leftOut]),
    sumOf,
  };
}

describe('an export that is pasted again onto another sheet', () => {
  const older = deals('Contract Sent', 'Contract Sent', 'Closed Lost');
  const newer = deals('Closed Won', 'Closed Won', 'Closed Lost', 'Contract Sent', 'Closed Won');

  it.each([
    ['before', { 'deals May': older, 'deals June': newer }],
    ['behind', { 'deals June': newer, 'deals May': older }],
  ])('is read from the sheet that has all its rows and more, the older one standing %s it', (_, sheets) => {
    const found = read(sheets);
    expect(found.sheets).toEqual(['deals June']);
    expect(found.questions).toEqual(['Deals tab']);
    expect([found.sumOf('dealsCreated'), found.sumOf('dealsWon')]).toEqual([5, 3]);
  });

  it('is known again without ids, by rows that are the same', () => {
    const bare = (cells: Cell[][]): Cell[][] => cells.map((row) => row.slice(1));
    expect(read({ Calls: bare(calls(0, 4)), 'Calls 2': bare(calls(0, 9)) }).sheets).toEqual(['Calls 2']);
    expect(read({ Calls: bare(calls(0, 4, 'Busy')), 'Calls 2': bare(calls(0, 9)) }).sheets).toEqual([]);
  });

  it('is known by its ids though a column has another heading by now', () => {
    const renamed = (from: string, to: string): Cell[][] =>
      newer.map((row) => row.map((cell) => (cell === from ? to : cell)));
    const sheets = (june: Cell[][]) => read({ 'deals May': older, 'deals June': june }).sheets;
    expect(sheets(renamed('Deal owner', 'Account manager'))).toEqual(['deals June']);
    expect(sheets(renamed('Record ID', 'Opportunity ID'))).toEqual(['deals May']);
  });
});

describe('exports of two spans that share some days', () => {
  it('are read together, each of the shared rows once', () => {
    const found = read({ 'calls A': calls(0, 8), 'calls B': calls(6, 12) });
    expect(found.sheets).toEqual(['calls A', 'calls B']);
    expect(found.questions).toEqual([]);
    expect(found.sumOf('callsMade')).toBe(12);
    expect(found.receipts).toEqual([
      [8, 6, 2],
      [6, 6, 0],
    ]);
  });

  it('are asked about where a shared row says another thing on each', () => {
    const found = read({ 'calls A': calls(0, 8), 'calls B': calls(6, 12, 'No answer') });
    expect(found.sheets).toEqual([]);
    expect(found.questions).toEqual(['Calls tab']);
  });
});
