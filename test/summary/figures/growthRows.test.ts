import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/summary/figures/answers.ts';
import { growthRows } from '../../../src/summary/figures/growthRows.ts';
import { reportQuarters } from '../../../src/summary/figures/periods.ts';
import { call, count, deal, type Sheets } from '../../kpis/ask.ts';

const won = (Amount: number, on: string) =>
  deal({ Amount, 'Deal stage': 'Closed Won', 'Create date': on, 'Close date': on });

function overYear(deals: ReturnType<typeof won>[], asOf: string) {
  const Deals = deals.map((row, i) => ({ ...row, 'Deal ID': `D${i}` }));
  const { counted, settingsTab, asOf: day } = count({ Deals }, [['As of', asOf]]);
  const fiscal = settingsTab.values;
  const source = sourceOf(counted.tally, [], { asOf: day, fiscal, language: 'en' });
  const { quarters } = reportQuarters(counted.tally, day, fiscal);
  return growthRows(source, quarters, [], () => null).map(({ period, overYear: growth }) => [
    period,
    growth?.wonAmount,
  ]);
}

describe('a quarter of which nothing is known', () => {
  const rowsOf = (deals: readonly ReturnType<typeof deal>[]) => {
    const { counted, settingsTab, asOf } = count({ Deals: deals.map((row, i) => ({ ...row, 'Deal ID': `D${i}` })) }, [
      ['As of', '2025-06-30'],
    ]);
    const fiscal = settingsTab.values;
    const source = sourceOf(counted.tally, [], { asOf, fiscal, language: 'en' });
    return growthRows(source, reportQuarters(counted.tally, asOf, fiscal).quarters, [], () => null);
  };
  const created = (row: Parameters<typeof deal>[0]) => deal({ Amount: 100, 'Create date': '2025-02-03', ...row });

  it('is blank, not nothing, where no won deal has a closing day', () => {
    const rows = rowsOf([created({ 'Deal stage': 'Closed Won' }), created({ 'Deal stage': 'Closed Lost' })]);
    expect(
      rows.map(({ dealsWon, dealsLost, wonAmount, dealsCreated }) => [dealsWon, dealsLost, wonAmount, dealsCreated]),
    ).toEqual([[null, null, null, 2]]);
  });

  it('is blank where stages that nobody understands may be won', () => {
    const closed = { 'Close date': '2025-03-03' };
    const rows = rowsOf([
      created({ 'Deal stage': 'Closed Won', ...closed }),
      created({ 'Deal stage': 'Zarquon', ...closed }),
      created({ 'Deal stage': 'Zarquon', ...closed }),
    ]);
    expect(rows[0]).toMatchObject({
      period: '2025 Q1',
      dealsWon: null,
      dealsLost: null,
      wonAmount: null,
      dealsCreated: 3,
    });
  });
});

describe('growth over a year', () => {
  it('is against the same quarter; blank before the first, new after nothing', () => {
    const deals = [won(100, '2024-02-01'), won(50, '2024-08-01'), won(150, '2025-02-01'), won(7, '2025-05-01')];
    expect(overYear(deals, '2025-06-30')).toEqual([
      ['2024 Q1', null],
      ['2024 Q2', null],
      ['2024 Q3', null],
      ['2024 Q4', null],
      ['2025 Q1', 0.5],
      ['2025 Q2', 'new'],
    ]);
  });

  // The 32nd day of the quarter: 1 February.
  it('of a running quarter is against the same days', () => {
    const deals = [won(100, '2024-02-01'), won(900, '2024-02-02'), won(80, '2025-01-15')];
    expect(overYear(deals, '2025-02-01').at(-1)).toEqual(['2025 Q1', expect.closeTo(-0.2)]);
    expect(overYear(deals, '2025-03-31').at(-1)).toEqual(['2025 Q1', expect.closeTo(-0.92)]);
  });
});

describe('a tracker of calls alone', () => {
  const rowsOf = (sheets: Sheets, asOf: string) => {
    const { counted, settingsTab, asOf: day } = count(sheets, [['As of', asOf]]);
    const fiscal = settingsTab.values;
    const source = sourceOf(counted.tally, [], { asOf: day, fiscal, language: 'en' });
    return growthRows(source, reportQuarters(counted.tally, day, fiscal).quarters, [], () => null);
  };
  const callsOn = (...days: string[]) => days.map((day, i) => call({ 'Call date': day, Contact: `Client ${i}` }));

  it('has the growth of its calls, a running quarter against the same days', () => {
    const Calls = callsOn('2025-01-10', '2025-01-20', '2025-03-30', '2025-04-10', '2025-04-11', '2025-04-12');
    const rows = rowsOf({ Calls }, '2025-04-21');
    expect(rows.map(({ callsMade, callsMadeGrowth, toDate }) => [callsMade, callsMadeGrowth, toDate])).toEqual([
      [3, null, false],
      [3, 0.5, true],
    ]);
    expect(rows[1]).toMatchObject({ wonAmount: null, dealsWon: null, leadsCreated: null, appointmentsSet: null });
  });

  it('has the growth of the appointments that its calls say were set', () => {
    const booked = callsOn('2025-01-10', '2025-04-10', '2025-04-11').map((row) => ({
      ...row,
      'Call outcome': 'Meeting booked',
    }));
    const rows = rowsOf({ Calls: booked }, '2025-06-30');
    expect(rows.map(({ appointmentsSet, appointmentsSetGrowth }) => [appointmentsSet, appointmentsSetGrowth])).toEqual([
      [1, null],
      [2, 1],
    ]);
  });
});
