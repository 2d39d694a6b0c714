import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../find/shapes/readSheets.ts';
import { ask, count, deal, type Row } from '../kpis/ask.ts';

let number = 0;
const row = (rep: string, stage: string, differs: Row = {}): Row => {
  number += 1;
  return deal({
    'Deal owner': rep,
    'Deal stage': stage,
    'Deal ID': `D${number}`,
    'Close date': '2025-02-01',
    ...differs,
  });
};
const subtotal = (text: string): Row => ({ 'Create date': '', 'Deal owner': text, Amount: 700 });
const winRate = (Deals: readonly Row[], rep: string) => {
  const { numerator, denominator } = ask('WIN_RATE', { Deals }, { rep });
  return [numerator, denominator];
};

describe('a grouped report', () => {
  const Deals = [
    row('Ann Lee', 'Closed Won'),
    row('', 'Closed Lost'),
    row('', 'Closed Won'),
    subtotal('Subtotal'),
    { 'Create date': '', 'Deal stage': 'Count', Amount: 3 },
    row('Bo Dahl', 'Closed Lost'),
    row('', 'Closed Won'),
    subtotal('Total'),
  ];

  it('has the rep on the first row of each group and no deal in its totals', () => {
    expect(winRate(Deals, 'Ann Lee')).toEqual([2, 3]);
    expect(winRate(Deals, 'Bo Dahl')).toEqual([1, 2]);
    const [receipt] = receiptsOf(count({ Deals }).counted.tabs, 'en');
    expect(receipt).toMatchObject({ rows: 8, counted: 5, leftOut: 3 });
    expect(receipt?.problems.map(({ text }) => text)).toContainEqual(expect.stringContaining('the sheet is grouped'));
  });

  it('may have no subtotals', () => {
    const bare = Deals.filter((one) => one['Create date'] !== '');
    expect(winRate(bare, 'Ann Lee')).toEqual([2, 3]);
    expect(winRate(bare, 'Bo Dahl')).toEqual([1, 2]);
  });

  it('may stand on several sheets, each of which has everybody once or on every row', () => {
    const month = (...reps: string[]) => reps.map((rep, i) => row(rep, i % 2 === 0 ? 'Closed Won' : 'Closed Lost'));
    const sheets = {
      April: month('Ann Lee', '', '', 'Bo Dahl', '', ''),
      May: month('Ann Lee', '', '', 'Bo Dahl', '', ''),
    };
    const rate = (of: Parameters<typeof ask>[1], rep: string) => ask('WIN_RATE', of, { rep }).denominator;
    const withJune = { ...sheets, June: month('Ann Lee', 'Bo Dahl') };
    const unlike = { ...sheets, June: month('Ann Lee', '', 'Bo Dahl', 'Ann Lee', '', '') };
    expect([rate(sheets, 'Ann Lee'), rate(sheets, 'Bo Dahl')]).toEqual([6, 6]);
    expect([rate(withJune, 'Ann Lee'), rate(withJune, 'Bo Dahl')]).toEqual([7, 7]);
    expect(rate(unlike, 'Ann Lee')).not.toBe(9);
  });

  it('may be grouped by stage', () => {
    const byStage = [
      row('Ann Lee', 'Closed Won'),
      row('Bo Dahl', ''),
      row('Ann Lee', ''),
      row('Ann Lee', 'Closed Lost'),
      row('Bo Dahl', ''),
    ];
    expect(winRate(byStage, 'Ann Lee')).toEqual([2, 3]);
    expect(winRate(byStage, 'Bo Dahl')).toEqual([1, 2]);
  });

  it('has the rep above groups within it, whose totals stand further right', () => {
    const inner = (text: string): Row => ({ 'Deal stage': text, Amount: 3, 'Create date': '', 'Deal owner': '' });
    const months = [
      row('Ann Lee', 'Closed Won'),
      row('', 'Closed Lost'),
      inner('Subtotal'),
      row('', 'Closed Won'),
      inner('Subtotal'),
      subtotal('Subtotal'),
      row('Bo Dahl', 'Closed Lost'),
      row('', 'Closed Won'),
      inner('Subtotal'),
      row('', 'Closed Won'),
      inner('Subtotal'),
      subtotal('Total'),
    ];
    const ordered = months.map(({ 'Create date': created, 'Deal owner': owner, ...others }) => ({
      ...{ 'Deal owner': owner as string, 'Create date': created as string },
      ...others,
    }));
    expect(winRate(ordered, 'Ann Lee')).toEqual([2, 3]);
    expect(winRate(ordered, 'Bo Dahl')).toEqual([2, 3]);
  });
});

describe('a list in which some rows lack a rep', () => {
  it.each([
    ['whose names come back', ['Ann Lee', '', '', 'Bo Dahl', '', '', 'Ann Lee', '', '']],
    ['that begins without one', ['', '', 'Ann Lee', '', '', 'Bo Dahl', '']],
    ['with most of them', ['Ann Lee', 'Ann Lee', '', 'Bo Dahl', '']],
  ])('%s stays as it is', (_, reps) => {
    const Deals = reps.map((rep) => row(rep, 'Closed Won'));
    const named = reps.filter((rep) => rep !== '').length;
    const own = reps.filter((rep) => rep === 'Ann Lee').length;
    const [tab] = count({ Deals }).counted.tabs;
    expect(tab?.notes.filter(({ reason }) => reason === 'filled down')).toEqual([]);
    expect(ask('WON_AMOUNT', { Deals }, { rep: 'Ann Lee' }).value).toBe(named * 2 < reps.length ? null : own * 100);
  });
});

it.each([
  ['Count: 2', 'Subtotal'],
  ['2 records', 'Total'],
  ['Количество: 2', 'Итого'],
])('the line of a group that says how many there are beside the sum is no deal: %s, %s', (number, sum) => {
  const line: Cell[] = ['', number, sum, '$700', '', ''];
  const rows = ['Ann Lee', '', 'Bo Dahl', ''].flatMap((rep, i): Cell[][] => [
    [rep, `Deal ${i}`, i % 2 ? 'Won' : 'Lost', '$350', day(`2025-04-0${i + 1}`), day(`2025-05-0${i + 1}`)],
    ...(i % 2 ? [line] : []),
  ]);
  const { counted } = readSheet([['Owner', 'Deal', 'Stage', 'Amount', 'Created', 'Closed'], ...rows], 'Pipeline');
  expect(numbersOf(counted).filter((told) => /dealsCreated /.test(told))).toEqual([
    'Ann Lee 2025-04-01 dealsCreated 1',
    'Ann Lee 2025-04-02 dealsCreated 1',
    'Bo Dahl 2025-04-03 dealsCreated 1',
    'Bo Dahl 2025-04-04 dealsCreated 1',
  ]);
});
